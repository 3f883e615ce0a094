package org.serai.desk.planning;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.serai.mission.terms.Malformed;
import org.serai.mission.terms.PersonId;
import org.serai.planner.rotation.Certificate;
import org.serai.planner.rotation.PerSlot;
import org.serai.planner.rotation.PriceList;
import org.serai.planner.rotation.RotationEvaluator;
import org.serai.planner.rotation.RotationPlan;

/** Reads a proof back into the numbers of a demand; every id that does not fit is an objection. */
final class ProofReading {
  private static final int OPEN = Integer.MIN_VALUE;

  private final Demand demand;
  private final PlanProof proof;
  private final ProofFaults faults;

  /** Row of the plan that says where a person is in a slot, per person and slot. */
  private final int[][] told;

  /** Whose stays they are: the plan's, or those that were announced before it. */
  private final Objection.Part part;

  ProofReading(Demand demand, PlanProof proof) {
    this(demand, proof, Objection.Part.PLAN);
  }

  private ProofReading(Demand demand, PlanProof proof, Objection.Part part) {
    this.part = part;
    this.demand = demand;
    this.proof = proof;
    faults = new ProofFaults(demand.calendar().count());
    told = new int[demand.books().people().count()][demand.calendar().count()];
  }

  /** Reads stays that were announced before a replan. */
  static ProofReading announced(Demand demand, PlanProof stays) {
    return new ProofReading(demand, stays, Objection.Part.ANNOUNCED);
  }

  List<Objection> objections() {
    return faults.all();
  }

  /** The row of the plan that speaks of the person in the slot. */
  int row(int person, int slot) {
    return told[person][slot];
  }

  List<PerSlot> states() {
    int[][] states = new int[told.length][demand.calendar().count()];
    for (int[] states1 : states) {
      Arrays.fill(states1, OPEN);
    }
    for (int row = 0; row < proof.stays().size(); row++) {
      stay(row, proof.stays().get(row), states);
    }
    for (int p = 0; p < states.length; p++) {
      for (int t = 0; t < states[p].length; t++) {
        if (states[p][t] == OPEN) {
          PersonId person = demand.books().people().thing(p);
          String wanted = "a row that says where " + person + " is in slot " + t;
          faults.add(Objection.whole(part, "", wanted));
          break;
        }
      }
    }
    return Arrays.stream(states).map(PerSlot::of).toList();
  }

  /**
   * The plan, with its value counted anew.
   *
   * @throws Malformed where it is none of this very mission
   */
  RotationPlan plan() {
    List<PerSlot> states = states();
    Malformed.unless(objections().isEmpty(), "plan", proof.first(), "a plan of this very mission");
    return new RotationPlan(states, RotationEvaluator.objective(demand.problem(), states));
  }

  private void stay(int row, PlanProof.Stay stay, int[][] states) {
    Optional<Integer> person = demand.books().people().find(stay.person());
    if (person.isEmpty()) {
      plan(row, "person", stay.person().value(), "somebody whom the scenario rotates");
      return;
    }
    Optional<Integer> state = state(row, stay);
    if (state.isEmpty() || !faults.run(part, row, stay.first(), stay.last())) {
      return;
    }
    for (int t = stay.first(); t <= stay.last(); t++) {
      if (states[person.get()][t] != OPEN) {
        plan(row, "first_slot", "" + stay.first(), "a slot in which the person is nowhere else");
        return;
      }
      states[person.get()][t] = state.get();
      told[person.get()][t] = row;
    }
  }

  private Optional<Integer> state(int row, PlanProof.Stay stay) {
    Optional<Integer> found = new ProofPlaces(demand.books()).find(stay.place());
    if (found.isEmpty()) {
      plan(row, "of", stay.place().of(), "a post or station of the scenario");
    }
    return found;
  }

  private void plan(int row, String field, String value, String wanted) {
    faults.add(part, row, field, value, wanted);
  }

  Certificate certificate() {
    ProofRows rows = new ProofRows(demand);
    PriceReading reading = new PriceReading(rows, faults, Objection.Part.PRICES);
    Map<PlanProof.Row, int[]> safety = reading.empty();
    Map<PlanProof.Row, int[]> work = reading.empty();
    for (int row = 0; row < proof.prices().size(); row++) {
      PlanProof.Price price = proof.prices().get(row);
      Optional<Integer> number = reading.number(row, price);
      if (number.isPresent()) {
        boolean safe = price.proves() == PlanProof.Proves.SAFETY;
        reading.put(row, price, number.get(), safe ? safety : work);
      }
    }
    return new Certificate(
        list(safety, Claim.SAFETY_PRICES_SCALE, Claim.SAFETY_PRICES_UNIT),
        list(work, Claim.WORK_PRICES_SCALE, Claim.WORK_PRICES_UNIT),
        new CaseReading(demand, rows, proof.trees(), faults).proofs(),
        Math.max(0, claim(Claim.SAFETY_UNITS_ALLOWED)),
        claim(Claim.SAFETY_BOUND),
        claim(Claim.BOUND));
  }

  private PriceList list(Map<PlanProof.Row, int[]> prices, Claim scale, Claim unit) {
    return new PriceList(
        whole(scale),
        perSlot(prices, PlanProof.Row.COVER),
        perSlot(prices, PlanProof.Row.CEILING),
        perSlot(prices, PlanProof.Row.SHARE),
        perSlot(prices, PlanProof.Row.SEAT),
        perSlot(prices, PlanProof.Row.HUB),
        perSlot(prices, PlanProof.Row.HANDOVER),
        perSlot(prices, PlanProof.Row.EXPOSURE),
        whole(unit));
  }

  private static PerSlot perSlot(Map<PlanProof.Row, int[]> prices, PlanProof.Row row) {
    return PerSlot.of(prices.getOrDefault(row, new int[0]));
  }

  private int whole(Claim claim) {
    long value = claim(claim);
    if (value < 0 || value > Integer.MAX_VALUE) {
      faults.add(Certifying.claimed(claim, value, "0 to " + Integer.MAX_VALUE));
      return 0;
    }
    return (int) value;
  }

  private long claim(Claim claim) {
    return proof.claims().getOrDefault(claim, 0L);
  }
}
