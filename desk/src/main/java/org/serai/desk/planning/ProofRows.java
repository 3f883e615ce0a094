package org.serai.desk.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.serai.planner.rotation.AgencyShare;
import org.serai.planner.rotation.PerSlot;

/** Which row of the planner's prices bears which ids, both ways. */
final class ProofRows {
  /** Beside a station's id: presence there without a post. */
  private static final String NO_POST = "no-post";

  /** A row by its ids. */
  record Name(PlanProof.Row row, String of, String with) {}

  private final Demand demand;
  private final Map<Name, Integer> numbers = new HashMap<>();

  ProofRows(Demand demand) {
    this.demand = demand;
    for (PlanProof.Row row : PlanProof.Row.values()) {
      for (int number = 0; number < count(row); number++) {
        numbers.put(name(row, number), number);
      }
    }
  }

  int count(PlanProof.Row row) {
    return switch (row) {
      case COVER, HANDOVER -> demand.problem().posts().size();
      case CEILING -> demand.problem().stationCount();
      case SHARE -> demand.problem().network().shares().size();
      case SEAT -> demand.corridors().count();
      case HUB -> 1;
      case EXPOSURE -> demand.books().people().count();
    };
  }

  /** Exposure has one price for all slots; every other row one per slot. */
  int slots(PlanProof.Row row) {
    return row == PlanProof.Row.EXPOSURE ? 1 : demand.calendar().count();
  }

  Optional<Integer> find(Name name) {
    return Optional.ofNullable(numbers.get(name));
  }

  Name name(PlanProof.Row row, int number) {
    Demand.Books books = demand.books();
    return switch (row) {
      case COVER, HANDOVER -> post(row, number);
      case CEILING -> new Name(row, books.stations().thing(number).value(), "");
      case SHARE -> share(row, demand.problem().network().shares().get(number));
      case SEAT -> {
        Corridors.Corridor corridor = demand.corridors().corridor(number);
        yield new Name(row, corridor.from().value(), corridor.to().value());
      }
      case HUB -> new Name(row, demand.mission().places().hub().value(), "");
      case EXPOSURE -> new Name(row, books.people().thing(number).value(), "");
    };
  }

  private Name post(PlanProof.Row row, int number) {
    Demand.Books books = demand.books();
    int posts = books.posts().size();
    return number < posts
        ? new Name(row, books.postIds().thing(number).value(), "")
        : new Name(row, books.stations().thing(number - posts).value(), NO_POST);
  }

  /** A part of the mission by one of its posts; a station's own post is told with no-post. */
  String part(int post) {
    Name name = post(PlanProof.Row.COVER, post);
    return (name.of() + " " + name.with()).strip();
  }

  /** A post of the part; no id holds a space. */
  Optional<Integer> findPart(String part) {
    int space = part.indexOf(' ');
    return find(
        space < 0
            ? new Name(PlanProof.Row.COVER, part, "")
            : new Name(PlanProof.Row.COVER, part.substring(0, space), part.substring(space + 1)));
  }

  /**
   * The prices of one row in runs of slots; those of 0 are left out.
   *
   * @param from where the row's own prices begin in the list
   */
  List<PlanProof.Price> runs(
      PlanProof.Proves proves, PlanProof.Row row, int number, PerSlot list, int from) {
    Name name = name(row, number);
    List<PlanProof.Price> runs = new ArrayList<>();
    for (int first = 0; first < slots(row); first++) {
      int worth = list.at(from + first);
      int last = first;
      while (last + 1 < slots(row) && list.at(from + last + 1) == worth) {
        last++;
      }
      if (worth != 0) {
        PlanProof.Price.Run run = new PlanProof.Price.Run(first, last);
        runs.add(new PlanProof.Price(proves, row, name.of(), name.with(), run, worth));
      }
      first = last;
    }
    return runs;
  }

  private Name share(PlanProof.Row row, AgencyShare share) {
    return new Name(
        row,
        demand.books().stations().thing(share.station()).value(),
        demand.books().agencies().thing(share.agency()).value());
  }
}
