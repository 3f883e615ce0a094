package org.serai.desk.boards;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.serai.mission.people.Person;
import org.serai.mission.posts.Post;
import org.serai.mission.posts.Tour;
import org.serai.mission.terms.Account;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.PostId;

/** Which work stops: holders of every post on every day, on the spot and from the hub. */
public record CoverageBoard(Instant origin, int days, List<Row> rows) {
  /** So many of those who could fill a post are named; the count says how many there are. */
  private static final int FIRST_ABLE = 12;

  public CoverageBoard {
    rows = List.copyOf(rows);
  }

  /** One post; {@code spot} and {@code hub} are holders on each day. */
  @SuppressWarnings("ArrayRecordComponent") // A column of days, sent and never compared.
  public record Row(
      PostId key,
      String function,
      PlaceId station,
      int criticality,
      int minimum,
      int wanted,
      boolean fromHub,
      int[] spot,
      int[] hub,
      int able,
      List<PersonId> holders) {
    public Row {
      holders = List.copyOf(holders);
    }
  }

  public static CoverageBoard of(AsOf asOf) {
    Horizon horizon = Horizon.of(asOf);
    Map<PersonId, List<Stay>> stays = new HashMap<>();
    Map<PostId, List<PersonId>> able = new HashMap<>();
    for (Person person : asOf.mission().people().people()) {
      asOf.mission()
          .posts()
          .postsOpenTo(person.id())
          .forEach(post -> able.computeIfAbsent(post, _ -> new ArrayList<>()).add(person.id()));
    }
    List<Row> rows = new ArrayList<>();
    for (Post post : asOf.mission().posts().posts()) {
      Row row = row(post, horizon, able.getOrDefault(post.id(), List.of()));
      for (Tour tour : asOf.mission().posts().toursAt(post.id())) {
        List<Stay> his =
            stays.computeIfAbsent(
                tour.person(), p -> Stay.of(asOf, asOf.mission().people().person(p)));
        count(asOf, row, tour, his, horizon);
      }
      rows.add(row);
    }
    rows.sort(Comparator.comparingInt(Row::criticality).thenComparing(Row::key));
    return new CoverageBoard(horizon.origin(), horizon.days(), rows);
  }

  private static Row row(Post post, Horizon horizon, List<PersonId> able) {
    return new Row(
        post.id(),
        post.function(),
        post.station(),
        post.criticality().number(),
        post.minimum(),
        post.wanted(),
        post.coverableFromHub(),
        new int[horizon.days()],
        new int[horizon.days()],
        able.size(),
        able.stream().sorted().limit(FIRST_ABLE).toList());
  }

  /** A tour covers a day only when its holder stands where the tour says: a list is no cover. */
  private static void count(AsOf asOf, Row row, Tour tour, List<Stay> stays, Horizon horizon) {
    LocalDate first = horizon.origin().atZone(asOf.zone()).toLocalDate();
    long from = ChronoUnit.DAYS.between(first, tour.days().first());
    long until = ChronoUnit.DAYS.between(first, tour.days().last()) + 1;
    Optional<Account> there = asOf.findWorkplace(tour, row.station()).map(Account.At::new);
    int[] line = tour.fromHub() ? row.hub() : row.spot();
    for (Stay stay : stays) {
      if (there.filter(stay.account()::equals).isPresent()) {
        long end = Math.min(until, horizon.dayFrom(stay.untilOr(horizon.end())));
        for (int day = (int) Math.max(from, horizon.dayFrom(stay.from())); day < end; day++) {
          line[day]++;
        }
      }
    }
  }
}
