package org.serai.desk.planning;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.serai.planner.rotation.AgencyShare;

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

  private Name share(PlanProof.Row row, AgencyShare share) {
    return new Name(
        row,
        demand.books().stations().thing(share.station()).value(),
        demand.books().agencies().thing(share.agency()).value());
  }
}
