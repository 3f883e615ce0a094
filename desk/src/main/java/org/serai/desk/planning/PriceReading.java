package org.serai.desk.planning;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Puts prices that were read into the rows of the planner. */
final class PriceReading {
  private final ProofRows rows;
  private final ProofFaults faults;
  private final Objection.Part part;

  /**
   * @param part where the prices stand
   */
  PriceReading(ProofRows rows, ProofFaults faults, Objection.Part part) {
    this.rows = rows;
    this.faults = faults;
    this.part = part;
  }

  /** Nothing has a price yet. */
  Map<PlanProof.Row, int[]> empty() {
    Map<PlanProof.Row, int[]> empty = new EnumMap<>(PlanProof.Row.class);
    for (PlanProof.Row row : PlanProof.Row.values()) {
      empty.put(row, new int[rows.count(row) * rows.slots(row)]);
    }
    return empty;
  }

  /** The number of the row that the price is for. */
  Optional<Integer> number(int row, PlanProof.Price price) {
    Optional<Integer> number = rows.find(new ProofRows.Name(price.row(), price.of(), price.with()));
    if (number.isEmpty()) {
      faults.add(part, row, "of", named(price), "a row of the scenario");
    }
    return number;
  }

  static String named(PlanProof.Price price) {
    return (price.of() + " " + price.with()).strip();
  }

  void put(int row, PlanProof.Price price, int number, Map<PlanProof.Row, int[]> prices) {
    PlanProof.Price.Run run = price.run();
    int slots = rows.slots(price.row());
    if (!faults.run(part, row, run.first(), run.last())) {
      return;
    }
    if (slots == 1 && run.last() > 0) {
      faults.add(part, row, "last_slot", "" + run.last(), "0");
      return;
    }
    int[] all = prices.getOrDefault(price.row(), new int[0]);
    for (int t = run.first(); t <= run.last(); t++) {
      if (all[number * slots + t] != 0) {
        faults.add(part, row, "first_slot", "" + run.first(), "a slot that has no price yet");
        return;
      }
      all[number * slots + t] = price.price();
    }
  }
}
