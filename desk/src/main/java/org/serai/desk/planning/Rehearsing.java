package org.serai.desk.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import org.serai.mission.Mission;
import org.serai.mission.terms.Malformed;
import org.serai.planner.rehearsal.Happening;
import org.serai.planner.rehearsal.Outcome;
import org.serai.planner.rehearsal.Rehearsal;
import org.serai.planner.rotation.PerSlot;
import org.serai.planner.rotation.RotationEvaluator;
import org.serai.planner.rotation.RotationPlan;

/** Plays a plan against many futures, and tells the result with the names of places. */
public final class Rehearsing {
  private final Demand demand;
  private final Rehearsal rehearsal;
  private final RehearsalRates rates;
  private final long seed;
  private final PlanWords words;

  private Rehearsing(Demand demand, RotationPlan plan, RehearsalRates rates, long seed) {
    this.demand = demand;
    this.rates = rates;
    this.seed = seed;
    rehearsal = new Rehearsal(demand.problem(), plan, rates.planners(), seed);
    words = new PlanWords(demand);
  }

  /** The mission must be the one that was planned. */
  public static Rehearsing of(Mission mission, PlanProof proof, RehearsalRates rates, long seed) {
    SlotCalendar calendar = SlotCalendar.of(mission, proof.first(), proof.weeks());
    Demand demand = new Drafting(mission, calendar).demand();
    ProofReading reading = new ProofReading(demand, proof);
    List<PerSlot> states = reading.states();
    Malformed.unless(
        reading.objections().isEmpty(), "plan", proof.first(), "a plan of this very mission");
    RotationPlan plan =
        new RotationPlan(states, RotationEvaluator.objective(demand.problem(), states));
    return new Rehearsing(demand, plan, rates, seed);
  }

  /** Futures 0 to count - 1. */
  public Rehearsed futures(int count, int threads, IntConsumer done) {
    List<Outcome> outcomes = rehearsal.futures(count, threads, done);
    return rehearsed(outcomes, List.of());
  }

  /** One future alone, with its story. */
  public Rehearsed future(int number) {
    Outcome outcome = rehearsal.future(number);
    List<String> story =
        outcome.happenings().stream()
            .sorted(Comparator.comparingInt(Happening::slot).thenComparing(Object::toString))
            .map(this::told)
            .toList();
    return rehearsed(List.of(outcome), story);
  }

  private Rehearsed rehearsed(List<Outcome> outcomes, List<String> story) {
    List<Rehearsed.One> futures =
        outcomes.stream()
            .map(
                o ->
                    new Rehearsed.One(
                        o.number(),
                        o.happenings().size(),
                        o.repairs(),
                        o.unsafe(),
                        o.criticalGaps(),
                        o.promises()))
            .toList();
    return new Rehearsed(
        seed, demand.books().people().count(), futures, weakest(outcomes), rates, story);
  }

  private List<String> weakest(List<Outcome> outcomes) {
    List<String> lines = new ArrayList<>();
    add(
        lines,
        "Weakest station: %s, with %s unsafe slots of one person per future.",
        sums(outcomes, Outcome::unsafeAt),
        outcomes.size(),
        words::station);
    add(
        lines,
        "Weakest way: %s, where %s planned seats per future are not flown.",
        sums(outcomes, Outcome::hit),
        outcomes.size(),
        words::leg);
    add(
        lines,
        "Weakest PC1 post: %s, below its minimum in %s more slots per future.",
        sums(outcomes, Outcome::gapsAt),
        outcomes.size(),
        words::post);
    return lines;
  }

  private static int[] sums(List<Outcome> outcomes, Function<Outcome, List<Integer>> what) {
    int[] sums = new int[what.apply(outcomes.getFirst()).size()];
    for (Outcome outcome : outcomes) {
      for (int i = 0; i < sums.length; i++) {
        sums[i] += what.apply(outcome).get(i);
      }
    }
    return sums;
  }

  private static void add(
      List<String> lines, String sentence, int[] sums, int futures, IntFunction<String> name) {
    int worst = 0;
    for (int i = 1; i < sums.length; i++) {
      worst = sums[i] > sums[worst] ? i : worst;
    }
    if (sums.length > 0 && sums[worst] > 0) {
      String each = String.format(Locale.ROOT, "%.1f", sums[worst] / (double) futures);
      lines.add(sentence.formatted(name.apply(worst), each));
    }
  }

  private String told(Happening happening) {
    return switch (happening) {
      case Happening.LevelShock e ->
          "%s: the level at %s rises by %d for %d slots."
              .formatted(words.from(e.slot()), words.station(e.station()), e.steps(), e.slots());
      case Happening.Cancelled e ->
          "%s: no flight from %s.".formatted(words.from(e.slot()), words.leg(e.leg()));
      case Happening.Closed e ->
          "%s: the airfield of %s is closed for %d slots."
              .formatted(words.from(e.slot()), words.station(e.station()), e.slots());
      case Happening.NoShow e ->
          "%s: %s does not come.".formatted(words.from(e.slot()), words.person(e.person()));
      case Happening.Ill e ->
          "%s: %s falls ill for %d slots."
              .formatted(words.from(e.slot()), words.person(e.person()), e.slots());
    };
  }
}
