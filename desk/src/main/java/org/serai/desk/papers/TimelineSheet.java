package org.serai.desk.papers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.serai.desk.planning.Proposal;
import org.serai.desk.planning.Standpoint;
import org.serai.mission.posts.Post;
import org.serai.mission.rules.Named;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;

/**
 * One row per person, grouped by the station and the post that the person serves most; one column
 * per slot, painted by what he or she does in it.
 */
final class TimelineSheet {
  private static final int MONTHS_ROW = 2;
  private static final int FIRST_ROW = 4;

  /** Who it is stays in sight; the rest of the window is for the weeks. */
  private static final int FROZEN = 4;

  private static final String[] HEADS = {
    "Station", "Post", "Person", "Name", "Function", "Crit.", "Agency"
  };
  private static final int FIRST_SLOT = HEADS.length;

  private final Cells cells;
  private final Proposal proposal;
  private final Ground ground;
  private final Names names;

  /** A person and where the row belongs. */
  private record Row(PersonId person, Optional<Post> findPost, String station) {
    String order() {
      return findPost.map(p -> p.criticality().number() + " " + p.id()).orElse("9");
    }
  }

  TimelineSheet(Cells cells, Proposal proposal, Ground ground, Names names) {
    this.cells = cells;
    this.proposal = proposal;
    this.ground = ground;
    this.names = names;
  }

  void write() throws IOException {
    head();
    Stays stays = new Stays(proposal);
    int row = FIRST_ROW;
    String station = "";
    for (Row next : rows(stays.people())) {
      if (!next.station().equals(station)) {
        station = next.station();
        band(row, station);
        row++;
      }
      person(row, next);
      stays.of(next.person()).forEach(stay(row));
      row++;
      if (row % Cells.ROWS_IN_MEMORY == 0) {
        cells.sheet().flush();
      }
    }
    cells.sheet().finish();
  }

  private void head() {
    cells.title(
        0,
        "Plan %s, %s, %s"
            .formatted(
                proposal.plan(), ground.mission().places().name(), Named.dates(proposal.covers())));
    legend();
    cells.widths(14, 11, 11, 24, 22, 6, 10);
    for (int column = 0; column < HEADS.length; column++) {
      cells.head(MONTHS_ROW, column, "");
      cells.head(MONTHS_ROW + 1, column, HEADS[column]);
    }
    new SlotHeads(cells, ground, proposal.slots()).write(MONTHS_ROW, FIRST_SLOT);
    cells.sheet().freezePane(FROZEN, FIRST_ROW);
    cells.sheet().repeatRows(MONTHS_ROW, MONTHS_ROW + 1);
  }

  /** Words stand in the coloured cells themselves, for who prints in black and white. */
  private void legend() {
    cells.sheet().value(1, 0, "Legend");
    int column = 1;
    for (Kind kind : Kind.values()) {
      cells.sheet().value(1, column, shortWords(kind));
      cells.fill(1, column, column, kind.fill());
      column++;
    }
  }

  private static String shortWords(Kind kind) {
    return switch (kind) {
      case STATION -> "at station";
      case COVER -> "↗ covers";
      case HUB -> "· at the hub";
      case AWAY -> "away: leave, rest";
    };
  }

  private List<Row> rows(List<PersonId> people) {
    List<Row> rows = new ArrayList<>();
    people.forEach(person -> rows.add(row(person)));
    rows.sort(
        Comparator.comparing(Row::station).thenComparing(Row::order).thenComparing(Row::person));
    return rows;
  }

  private Row row(PersonId person) {
    List<Standpoint> where = proposal.standpoints().getOrDefault(person, List.of());
    Optional<Post> post =
        findMost(where.stream().flatMap(s -> ground.findPost(s).stream()).toList());
    Optional<PlaceId> place =
        post.map(Post::station)
            .or(() -> findMost(where.stream().flatMap(s -> ground.findPlace(s).stream()).toList()));
    return new Row(person, post, place.map(ground::name).orElse("Away"));
  }

  private static <T> Optional<T> findMost(List<T> all) {
    Map<T, Integer> counts = new HashMap<>();
    all.forEach(one -> counts.merge(one, 1, Integer::sum));
    return all.stream().max(Comparator.comparingInt(one -> counts.getOrDefault(one, 0)));
  }

  private void band(int row, String station) {
    cells.sheet().value(row, 0, station);
    int last = FIRST_SLOT + proposal.slots().size() - 1;
    cells.sheet().range(row, 0, row, last).style().bold().fillColor(Cells.BAND).set();
  }

  private void person(int row, Row next) {
    String[] texts = {
      next.station(),
      next.findPost().map(p -> p.id().value()).orElse(""),
      next.person().value(),
      names.findName(next.person()).map(PersonName::name).orElse(""),
      next.findPost().map(Post::function).orElse(""),
      next.findPost().map(p -> p.criticality().name()).orElse(""),
      ground.mission().people().person(next.person()).profile().agency().value()
    };
    for (int column = 0; column < texts.length; column++) {
      cells.sheet().value(row, column, texts[column]);
    }
    cells.fill(row, 0, FIRST_SLOT - 1, "FFFFFF");
  }

  /** Paints a stay; its first cell names the place, so that the colours need no guessing. */
  private java.util.function.Consumer<Stay> stay(int row) {
    return stay -> {
      Kind kind = Kind.of(stay.standpoint());
      int from = FIRST_SLOT + stay.first();
      cells.sheet().value(row, from, mark(kind, stay.standpoint()));
      cells.fill(row, from, FIRST_SLOT + stay.last(), kind.fill());
    };
  }

  private String mark(Kind kind, Standpoint standpoint) {
    return switch (kind) {
      case STATION -> ground.findPlace(standpoint).map(PlaceId::value).orElse("");
      case COVER -> "↗ " + ground.findPostId(standpoint).map(Object::toString).orElse("");
      case HUB -> "·";
      case AWAY -> "away";
    };
  }
}
