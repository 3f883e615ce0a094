package org.serai.desk.planning;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.serai.mission.terms.PersonId;
import org.serai.planner.rotation.Certificate;
import org.serai.planner.rotation.LevelBounds;
import org.serai.planner.rotation.Objective;
import org.serai.planner.rotation.PerSlot;
import org.serai.planner.rotation.PriceList;
import org.serai.planner.rotation.RotationAnswer;
import org.serai.planner.rotation.RotationPlan;

/** Writes a plan and its certificate in the ids of the mission. */
final class ProofMaker {
  private final Demand demand;
  private final ProofRows rows;
  private final List<PlanProof.Price> prices = new ArrayList<>();

  private ProofMaker(Demand demand) {
    this.demand = demand;
    this.rows = new ProofRows(demand);
  }

  static PlanProof of(Demand demand, RotationAnswer answer) {
    ProofMaker maker = new ProofMaker(demand);
    Map<Claim, Long> claims = claims(answer.plan().objective());
    maker.prove(answer.certificate(), claims);
    int weeks = demand.calendar().count() / demand.calendar().perWeek();
    return new PlanProof(
        demand.calendar().firstDay(0),
        weeks,
        claims,
        maker.stays(answer.plan()),
        maker.prices,
        CaseMaker.of(demand, maker.rows, answer.certificate().parts()),
        PlanProof.Occasion.NONE);
  }

  static Map<Claim, Long> claims(Objective objective) {
    Map<Claim, Long> claims = new EnumMap<>(Claim.class);
    Objective.Safety safety = objective.safety();
    claims.put(Claim.OVER_CEILING, safety.overCeiling());
    claims.put(Claim.OVER_SHARE, safety.overShare());
    claims.put(Claim.NOT_ADMITTED, safety.notAdmitted());
    claims.put(Claim.NOT_PERMITTED, safety.notPermitted());
    work(objective.work(), claims);
    claims.put(Claim.BEYOND_MAXIMUM, objective.stay().beyondMaximum());
    claims.put(Claim.BELOW_MINIMUM, objective.stay().belowMinimum());
    claims.put(Claim.REST_CUT, objective.stay().restCut());
    claims.put(Claim.STAY_COST, objective.stay().cost());
    claims.put(Claim.PROMISED_PLACES, objective.promises().places());
    claims.put(Claim.PROMISED_POSTS, objective.promises().posts());
    claims.put(Claim.PROMISES_COST, objective.promises().cost());
    claims.put(Claim.ABOVE_SHARE, objective.fairness().aboveShare());
    claims.put(Claim.FAIRNESS_COST, objective.fairness().cost());
    upkeep(objective.upkeep(), claims);
    return claims;
  }

  private static void work(Objective.Work work, Map<Claim, Long> claims) {
    for (int c = 0; c < 4; c++) {
      Claim minimum = Claim.ALL.get(Claim.PC1_BELOW_MINIMUM.place() + c);
      Claim wanted = Claim.ALL.get(Claim.PC1_BELOW_WANTED.place() + c);
      claims.put(minimum, work.belowMinimum().get(c));
      claims.put(wanted, work.belowWanted().get(c));
    }
    claims.put(Claim.WORK_COST, work.cost());
  }

  private static void upkeep(Objective.Upkeep upkeep, Map<Claim, Long> claims) {
    claims.put(Claim.SEATS, upkeep.seats());
    claims.put(Claim.HUB_SLOTS, upkeep.hubNights());
    claims.put(Claim.FIELD_SLOTS, upkeep.fieldNights());
    claims.put(Claim.WITHOUT_HANDOVER, upkeep.handovers());
    claims.put(Claim.WISHES, upkeep.wishes());
    claims.put(Claim.UPKEEP_COST, upkeep.cost());
  }

  static Map<Claim, Long> bounds(LevelBounds alone) {
    Map<Claim, Long> claims = new EnumMap<>(Claim.class);
    claims.put(Claim.WORK_BOUND, alone.work());
    claims.put(Claim.STAY_BOUND, alone.stay());
    claims.put(Claim.PROMISES_BOUND, alone.promises());
    claims.put(Claim.FAIRNESS_BOUND, alone.fairness());
    claims.put(Claim.UPKEEP_BOUND, alone.upkeep());
    return claims;
  }

  private void prove(Certificate proof, Map<Claim, Long> claims) {
    claims.put(Claim.SAFETY_UNITS_ALLOWED, proof.safetyUnits());
    claims.put(Claim.SAFETY_BOUND, proof.safetyBound());
    claims.put(Claim.BOUND, proof.bound());
    claims.putAll(bounds(LevelBounds.of(demand.problem(), proof)));
    claims.put(Claim.SAFETY_PRICES_SCALE, (long) proof.safety().scale());
    claims.put(Claim.SAFETY_PRICES_UNIT, (long) proof.safety().safety());
    claims.put(Claim.WORK_PRICES_SCALE, (long) proof.work().scale());
    claims.put(Claim.WORK_PRICES_UNIT, (long) proof.work().safety());
    for (PlanProof.Row row : PlanProof.Row.values()) {
      list(PlanProof.Proves.SAFETY, row, of(proof.safety(), row));
      list(PlanProof.Proves.WORK, row, of(proof.work(), row));
    }
  }

  private static PerSlot of(PriceList prices, PlanProof.Row row) {
    return switch (row) {
      case COVER -> prices.cover();
      case CEILING -> prices.ceiling();
      case SHARE -> prices.share();
      case SEAT -> prices.seat();
      case HUB -> prices.hub();
      case HANDOVER -> prices.handover();
      case EXPOSURE -> prices.exposure();
    };
  }

  private void list(PlanProof.Proves proves, PlanProof.Row row, PerSlot price) {
    for (int number = 0; number < rows.count(row); number++) {
      prices.addAll(rows.runs(proves, row, number, price, number * rows.slots(row)));
    }
  }

  private List<PlanProof.Stay> stays(RotationPlan plan) {
    List<PlanProof.Stay> stays = new ArrayList<>();
    int slots = demand.calendar().count();
    for (int p = 0; p < demand.books().people().count(); p++) {
      for (int first = 0; first < slots; first++) {
        int last = first;
        while (last + 1 < slots && plan.state(p, last + 1) == plan.state(p, first)) {
          last++;
        }
        PersonId person = demand.books().people().thing(p);
        PlanProof.Place place = new ProofPlaces(demand.books()).of(plan.state(p, first));
        stays.add(new PlanProof.Stay(person, first, last, place));
        first = last;
      }
    }
    return stays;
  }
}
