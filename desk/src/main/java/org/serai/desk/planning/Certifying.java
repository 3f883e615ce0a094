package org.serai.desk.planning;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.serai.mission.Mission;
import org.serai.mission.terms.Malformed;
import org.serai.planner.rotation.Certificate;
import org.serai.planner.rotation.CertificateChecker;
import org.serai.planner.rotation.LevelBounds;
import org.serai.planner.rotation.Objective;
import org.serai.planner.rotation.PerSlot;
import org.serai.planner.rotation.RotationEvaluator;
import org.serai.planner.rotation.RotationPlan;

/**
 * Checks a plan and its certificate against a mission: the problem is drafted anew, and the
 * planner's checker, which shares no code with the search, counts everything again.
 */
public final class Certifying {
  /** Rows of the claims before the first claim: the first day and the weeks. */
  public static final int ROWS_BEFORE = 2;

  /** A broken plan breaks thousands of rules alike; the last line says how many are left out. */
  private static final int MOST_OBJECTIONS = 100;

  private static final Pattern PERSON = Pattern.compile("[Pp]ersons? (\\d+)");
  private static final Pattern SLOT = Pattern.compile("slot (\\d+)");

  private final Demand demand;
  private final PlanProof proof;
  private final ProofReading reading;
  private final List<Objection> objections;

  private Certifying(Demand demand, PlanProof proof, List<Objection> found) {
    objections = new ArrayList<>(found);
    this.demand = demand;
    this.proof = proof;
    reading = new ProofReading(demand, proof);
  }

  /**
   * Nothing that the proof claims is taken on trust; what it was made after is an assumption.
   *
   * @param now the moment at which it was planned: the start of its scenario
   */
  public static Certified check(Mission mission, PlanProof proof, Instant now) {
    OccasionReading occasion = new OccasionReading(mission, proof, now);
    Demand demand;
    try {
      demand = occasion.demand();
    } catch (Malformed e) {
      return new Certified.Refused(
          List.of(
              new Objection(
                  Objection.Part.CLAIMS,
                  1,
                  "value",
                  "" + proof.weeks(),
                  String.valueOf(e.getMessage()))));
    }
    return new Certifying(demand, proof, occasion.objections()).run();
  }

  static Objection claimed(Claim claim, long value, String wanted) {
    int row = ROWS_BEFORE + claim.place();
    return new Objection(Objection.Part.CLAIMS, row, "value", "" + value, wanted);
  }

  private Certified run() {
    List<PerSlot> states = reading.states();
    Certificate certificate = reading.certificate();
    objections.addAll(reading.objections());
    if (!objections.isEmpty()) {
      return refused();
    }
    return switch (RotationEvaluator.check(demand.problem(), states)) {
      case RotationEvaluator.Verdict.Refused no -> {
        no.reasons().forEach(reason -> objections.add(broken(reason)));
        yield refused();
      }
      case RotationEvaluator.Verdict.Feasible(Objective value) -> {
        compare(ProofMaker.claims(value));
        long units = value.safety().units();
        compare(Map.of(Claim.SAFETY_UNITS_ALLOWED, units));
        yield objections.isEmpty()
            ? prove(new RotationPlan(states, value), certificate)
            : refused();
      }
    };
  }

  private Certified prove(RotationPlan plan, Certificate certificate) {
    return switch (CertificateChecker.check(demand.problem(), plan, certificate)) {
      case CertificateChecker.Verdict.Refused no -> {
        no.reasons().forEach(reason -> objections.add(unproven(reason)));
        yield refused();
      }
      case CertificateChecker.Verdict.Proven proven -> {
        LevelBounds alone = LevelBounds.of(demand.problem(), certificate);
        compare(ProofMaker.bounds(alone));
        yield objections.isEmpty()
            ? Certified.Proven.of(
                demand,
                proven.objective(),
                proven.safetyBound(),
                new Certified.Bounds(proven.bound(), alone, Certified.Cases.of(proof.trees())))
            : refused();
      }
    };
  }

  private void compare(Map<Claim, Long> counted) {
    for (Claim claim : Claim.values()) {
      long claimed = proof.claims().getOrDefault(claim, 0L);
      long right = counted.getOrDefault(claim, claimed);
      if (claimed != right) {
        objections.add(
            claimed(claim, claimed, right + ", as counted again from the plan and its prices"));
      }
    }
  }

  /** A rule that the plan breaks, at the row of the person and slot that it names. */
  private Objection broken(String reason) {
    Matcher person = PERSON.matcher(reason);
    Matcher slot = SLOT.matcher(reason);
    int row =
        person.find() && slot.find()
            ? reading.row(Integer.parseInt(person.group(1)), Integer.parseInt(slot.group(1)))
            : -1;
    String value = row < 0 ? "" : proof.stays().get(row).person().value();
    return new Objection(Objection.Part.PLAN, row, row < 0 ? "" : "person", value, wanted(reason));
  }

  /** The planner speaks in numbers; the reader knows ids. */
  private String wanted(String reason) {
    return "a plan that keeps every rule. " + new NumberedWords(demand).told(reason);
  }

  private Objection unproven(String reason) {
    if (reason.startsWith("The certificate claims a safety bound")) {
      long value = proof.claims().getOrDefault(Claim.SAFETY_BOUND, 0L);
      return claimed(Claim.SAFETY_BOUND, value, "what the prices prove. " + reason);
    }
    if (reason.startsWith("The certificate claims a bound")) {
      long value = proof.claims().getOrDefault(Claim.BOUND, 0L);
      return claimed(Claim.BOUND, value, "what the prices prove. " + reason);
    }
    String told = new NumberedWords(demand).told(reason);
    return reason.startsWith("In the trees of cases: ")
        ? Objection.whole(Objection.Part.CASES, "", "cases that prove. " + told)
        : Objection.whole(Objection.Part.PRICES, "", "prices that prove. " + told);
  }

  private Certified.Refused refused() {
    int left = objections.size() - MOST_OBJECTIONS;
    if (left <= 0) {
      return new Certified.Refused(objections);
    }
    List<Objection> shown = new ArrayList<>(objections.subList(0, MOST_OBJECTIONS));
    shown.add(Objection.whole(Objection.Part.PLAN, "", "all right; " + left + " more are wrong"));
    return new Certified.Refused(shown);
  }
}
