package org.serai.desk.papers;

import java.util.List;
import java.util.Optional;
import org.serai.desk.planning.PlanProof;
import org.serai.mission.terms.PersonId;

/** What one row of plan.csv or prices.csv says, if it says anything. */
final class ProofRow {
  private ProofRow() {}

  static Optional<PlanProof.Stay> stay(ProofCells row) {
    Optional<PlanProof.Place> place = place(row, 3);
    int first = row.whole(1);
    int last = row.whole(2);
    Optional<PersonId> person = row.person(0);
    return person.flatMap(who -> place.map(at -> new PlanProof.Stay(who, first, last, at)));
  }

  /** Where, and in the column after it of what. */
  static Optional<PlanProof.Place> place(ProofCells row, int column) {
    var where = row.word(column, List.of(PlanProof.Where.values()), PlanProof.Where::word);
    boolean named = where.isPresent() && named(where.get());
    if (where.isPresent() && named == row.blank(column + 1)) {
      row.no(column + 1, named ? "a post or station" : "nothing");
    }
    return where.map(kind -> new PlanProof.Place(kind, row.cell(column + 1)));
  }

  private static boolean named(PlanProof.Where where) {
    return switch (where) {
      case POST, STATION, FROM_HUB -> true;
      case AWAY, HUB -> false;
    };
  }

  static Optional<PlanProof.Price> price(ProofCells row) {
    var proves = row.word(0, List.of(PlanProof.Proves.values()), PlanProof.Proves::word);
    return proves.flatMap(p -> price(row, p, List.of(PlanProof.Row.values())));
  }

  /** From column 1 on: which row of the problem, its run of slots, and the price. */
  static Optional<PlanProof.Price> price(
      ProofCells row, PlanProof.Proves proves, List<PlanProof.Row> among) {
    var priced = row.word(1, among, PlanProof.Row::word);
    PlanProof.Price.Run run = new PlanProof.Price.Run(row.whole(4), row.whole(5));
    int price = row.whole(6);
    if (price == 0) {
      row.no(6, "a price other than 0");
    }
    return priced.map(
        kind -> new PlanProof.Price(proves, kind, row.cell(2), row.cell(3), run, price));
  }
}
