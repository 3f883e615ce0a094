package org.serai.desk.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.serai.mission.terms.PersonId;
import org.serai.planner.rotation.Certificate;
import org.serai.planner.rotation.PerSlot;
import org.serai.planner.rotation.PriceList;
import org.serai.planner.rotation.State;

/** Reads a proof back into the numbers of a demand; every id that does not fit is an objection. */
final class ProofReading {
  private static final int OPEN = Integer.MIN_VALUE;

  private final Demand demand;
  private final PlanProof proof;
  private final List<Objection> objections = new ArrayList<>();

  /** Row of the plan that says where a person is in a slot, per person and slot. */
  private final int[][] told;

  ProofReading(Demand demand, PlanProof proof) {
    this.demand = demand;
    this.proof = proof;
    told = new int[demand.books().people().count()][demand.calendar().count()];
  }

  List<Objection> objections() {
    return objections;
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
          objections.add(Objection.whole(Objection.Part.PLAN, "", wanted));
          break;
        }
      }
    }
    return Arrays.stream(states).map(PerSlot::of).toList();
  }

  private void stay(int row, PlanProof.Stay stay, int[][] states) {
    Optional<Integer> person = demand.books().people().find(stay.person());
    if (person.isEmpty()) {
      plan(row, "person", stay.person().value(), "somebody whom the scenario rotates");
      return;
    }
    Optional<Integer> state = state(row, stay);
    if (state.isEmpty() || !run(Objection.Part.PLAN, row, stay.first(), stay.last())) {
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

  private boolean run(Objection.Part part, int row, int first, int last) {
    int slots = demand.calendar().count();
    if (first < 0 || first >= slots) {
      String wanted = "0 to " + (slots - 1);
      objections.add(new Objection(part, row, "first_slot", "" + first, wanted));
      return false;
    }
    if (last < first || last >= slots) {
      String wanted = first + " to " + (slots - 1);
      objections.add(new Objection(part, row, "last_slot", "" + last, wanted));
      return false;
    }
    return true;
  }

  private Optional<Integer> state(int row, PlanProof.Stay stay) {
    Demand.Books books = demand.books();
    Optional<Integer> found =
        switch (stay.where()) {
          case POST -> post(stay);
          case FROM_HUB -> post(stay).map(State::remote);
          case STATION -> station(stay).map(books::presence);
          case AWAY -> Optional.of(State.AWAY);
          case HUB -> Optional.of(State.HUB);
        };
    if (found.isEmpty()) {
      plan(row, "of", stay.of(), "a post or station of the scenario");
    }
    return found;
  }

  private Optional<Integer> post(PlanProof.Stay stay) {
    return demand.books().postIds().all().stream()
        .filter(post -> post.value().equals(stay.of()))
        .findFirst()
        .flatMap(demand.books().postIds()::find);
  }

  private Optional<Integer> station(PlanProof.Stay stay) {
    return demand.books().stations().all().stream()
        .filter(station -> station.value().equals(stay.of()))
        .findFirst()
        .flatMap(demand.books().stations()::find);
  }

  private void plan(int row, String field, String value, String wanted) {
    objections.add(new Objection(Objection.Part.PLAN, row, field, value, wanted));
  }

  Certificate certificate() {
    ProofRows rows = new ProofRows(demand);
    Map<PlanProof.Row, int[]> safety = empty(rows);
    Map<PlanProof.Row, int[]> work = empty(rows);
    for (int row = 0; row < proof.prices().size(); row++) {
      PlanProof.Price price = proof.prices().get(row);
      price(row, price, price.proves() == PlanProof.Proves.SAFETY ? safety : work, rows);
    }
    return new Certificate(
        list(safety, Claim.SAFETY_PRICES_SCALE, Claim.SAFETY_PRICES_UNIT),
        list(work, Claim.WORK_PRICES_SCALE, Claim.WORK_PRICES_UNIT),
        List.of(),
        Math.max(0, claim(Claim.SAFETY_UNITS_ALLOWED)),
        claim(Claim.SAFETY_BOUND),
        claim(Claim.BOUND));
  }

  private static Map<PlanProof.Row, int[]> empty(ProofRows rows) {
    Map<PlanProof.Row, int[]> empty = new EnumMap<>(PlanProof.Row.class);
    for (PlanProof.Row row : PlanProof.Row.values()) {
      empty.put(row, new int[rows.count(row) * rows.slots(row)]);
    }
    return empty;
  }

  private void price(
      int row, PlanProof.Price price, Map<PlanProof.Row, int[]> prices, ProofRows rows) {
    Optional<Integer> number = rows.find(new ProofRows.Name(price.row(), price.of(), price.with()));
    if (number.isEmpty()) {
      String value = (price.of() + " " + price.with()).strip();
      String wanted = "a row of the scenario";
      objections.add(new Objection(Objection.Part.PRICES, row, "of", value, wanted));
      return;
    }
    int slots = rows.slots(price.row());
    int last = slots == 1 ? 0 : price.run().last();
    if (!run(Objection.Part.PRICES, row, price.run().first(), price.run().last())) {
      return;
    }
    if (slots == 1 && price.run().last() > 0) {
      String value = "" + price.run().last();
      objections.add(new Objection(Objection.Part.PRICES, row, "last_slot", value, "0"));
      return;
    }
    int[] all = prices.getOrDefault(price.row(), new int[0]);
    for (int t = price.run().first(); t <= last; t++) {
      if (all[number.get() * slots + t] != 0) {
        String wanted = "a slot that has no price yet";
        String value = "" + price.run().first();
        objections.add(new Objection(Objection.Part.PRICES, row, "first_slot", value, wanted));
        return;
      }
      all[number.get() * slots + t] = price.price();
    }
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
      objections.add(Certifying.claimed(claim, value, "0 to " + Integer.MAX_VALUE));
      return 0;
    }
    return (int) value;
  }

  private long claim(Claim claim) {
    return proof.claims().getOrDefault(claim, 0L);
  }
}
