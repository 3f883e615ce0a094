package org.serai.desk.planning;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.serai.mission.Mission;
import org.serai.planner.rehearsal.Failure;
import org.serai.planner.rehearsal.Happening;
import org.serai.planner.rehearsal.Outcome;
import org.serai.planner.rehearsal.Rehearsal;
import org.serai.planner.rotation.Replanning;
import org.serai.planner.rotation.RotationAnswer;
import org.serai.planner.rotation.RotationPlan;
import org.serai.planner.rotation.RotationPlanner;
import org.serai.planner.search.Budget;
import org.serai.planner.search.Progress;
import org.serai.planner.search.Stop;

/** Plays a plan against many futures, and tells the result with the names of places. */
public final class Rehearsing {
  /** More would only sharpen the last digit of a percentage. */
  public static final int MOST_FUTURES = Rehearsal.MOST_FUTURES;

  /** Of each kind: further down the list differences are chance. */
  private static final int WEAKEST = 5;

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

  /**
   * The mission must be the one that was planned.
   *
   * @param now the moment at which it was planned
   */
  public static Rehearsing of(
      Mission mission, PlanProof proof, Instant now, RehearsalRates rates, long seed) {
    Demand demand = OccasionReading.demand(mission, proof, now);
    return new Rehearsing(demand, new ProofReading(demand, proof).plan(), rates, seed);
  }

  /** The plan in force from a day on, as far as it can still be carried out. */
  public static Rehearsing inForce(
      Mission mission, Planning.Request request, RehearsalRates rates, long seed) {
    SlotCalendar calendar = SlotCalendar.of(mission, request);
    Demand demand = new Drafting(mission, calendar).demand();
    RotationAnswer answer =
        RotationPlanner.replan(
            demand.problem(),
            Replanning.REPAIR,
            Budget.rounds(0, 1),
            Progress.silent(),
            new Stop());
    return new Rehearsing(demand, answer.plan(), rates, seed);
  }

  /** Futures 0 to count - 1; where the stop is raised, those that were begun before. */
  public Rehearsed futures(int count, int threads, IntConsumer done, Stop stop) {
    return rehearsed(rehearsal.futures(count, threads, done, stop), List.of());
  }

  /** One future alone, with its story. */
  public Rehearsed future(int number) {
    Outcome outcome = rehearsal.future(number);
    return rehearsed(List.of(outcome), story(outcome));
  }

  private List<String> story(Outcome outcome) {
    List<Told> lines = new ArrayList<>();
    outcome.happenings().forEach(h -> lines.add(new Told(h.slot(), 0, told(h))));
    runs(outcome.failures()).forEach(run -> lines.add(new Told(run.first().slot(), 1, told(run))));
    return lines.stream()
        .sorted(
            Comparator.comparingInt(Told::slot)
                .thenComparingInt(Told::rank)
                .thenComparing(Told::words))
        .map(Told::words)
        .toList();
  }

  /** The same failure in slots that follow each other. */
  private record Run(Failure first, int last) {}

  private static List<Run> runs(List<Failure> failures) {
    List<Run> runs = new ArrayList<>();
    for (Failure failure : failures) {
      int open = -1;
      for (int i = 0; i < runs.size(); i++) {
        Run run = runs.get(i);
        boolean same =
            run.first().kind() == failure.kind()
                && run.first().row() == failure.row()
                && run.first().count() == failure.count();
        open = same && run.last() == failure.slot() - 1 ? i : open;
      }
      if (open < 0) {
        runs.add(new Run(failure, failure.slot()));
      } else {
        runs.set(open, new Run(runs.get(open).first(), failure.slot()));
      }
    }
    return runs;
  }

  /** What happens is told before what comes of it. */
  private record Told(int slot, int rank, String words) {}

  private Rehearsed rehearsed(List<Outcome> outcomes, List<String> story) {
    List<Rehearsed.One> futures =
        outcomes.stream()
            .map(
                o ->
                    new Rehearsed.One(
                        o.number(),
                        o.happenings().size(),
                        o.repairs(),
                        o.total(Failure.Kind.UNSAFE),
                        o.total(Failure.Kind.ILL),
                        o.total(Failure.Kind.GAP),
                        o.promises()))
            .toList();
    return new Rehearsed(
        seed,
        demand.books().people().count(),
        demand.calendar().word(),
        futures,
        weakest(outcomes),
        steps(outcomes),
        rates,
        story);
  }

  private List<Rehearsed.Weak> weakest(List<Outcome> outcomes) {
    List<Rehearsed.Weak> weakest = new ArrayList<>();
    int stations = demand.problem().stationCount();
    int posts = demand.problem().posts().size();
    weakest.addAll(
        weakest(
            Rehearsed.What.STATION,
            outcomes.stream().map(o -> o.perRow(Failure.Kind.UNSAFE, stations)).toList(),
            words::station));
    weakest.addAll(
        weakest(
            Rehearsed.What.WAY,
            outcomes.stream()
                .map(o -> o.hit().stream().mapToInt(Integer::intValue).toArray())
                .toList(),
            words::leg));
    weakest.addAll(
        weakest(
            Rehearsed.What.POST,
            outcomes.stream().map(o -> o.perRow(Failure.Kind.GAP, posts)).toList(),
            this::post));
    return weakest;
  }

  /** With its id: a station may have two posts of one function. */
  private String post(int number) {
    return "%s (%s)".formatted(words.post(number), demand.books().posts().get(number).id());
  }

  private static List<Rehearsed.Weak> weakest(
      Rehearsed.What what, List<int[]> perFuture, IntFunction<String> name) {
    List<Rehearsed.Weak> all = new ArrayList<>();
    for (int row = 0; row < perFuture.getFirst().length; row++) {
      int index = row;
      int[] counted = perFuture.stream().mapToInt(rows -> rows[index]).toArray();
      int sum = Arrays.stream(counted).sum();
      int futures = (int) Arrays.stream(counted).filter(n -> n > 0).count();
      if (sum > 0) {
        all.add(
            new Rehearsed.Weak(what, name.apply(row), futures, sum / (double) perFuture.size()));
      }
    }
    return all.stream()
        .sorted(
            Comparator.comparingDouble(Rehearsed.Weak::each)
                .reversed()
                .thenComparing(Rehearsed.Weak::name))
        .limit(WEAKEST)
        .toList();
  }

  private List<Rehearsed.Step> steps(List<Outcome> outcomes) {
    int slots = demand.problem().slots();
    int[] unsafe = failing(outcomes, Failure.Kind.UNSAFE);
    int[] ill = failing(outcomes, Failure.Kind.ILL);
    int[] gaps = failing(outcomes, Failure.Kind.GAP);
    return IntStream.range(0, slots)
        .mapToObj(
            t -> new Rehearsed.Step(demand.calendar().firstDay(t), unsafe[t], ill[t], gaps[t]))
        .toList();
  }

  /** Per slot: the futures that fail in it. */
  private int[] failing(List<Outcome> outcomes, Failure.Kind kind) {
    int[] futures = new int[demand.problem().slots()];
    for (Outcome outcome : outcomes) {
      int[] counted = outcome.perSlot(kind, futures.length);
      Arrays.setAll(futures, t -> futures[t] + (counted[t] > 0 ? 1 : 0));
    }
    return futures;
  }

  private String told(Run run) {
    Failure failure = run.first();
    String day = words.slots(failure.slot(), run.last());
    String people = failure.count() == 1 ? "one person is" : failure.count() + " people are";
    return switch (failure.kind()) {
      case UNSAFE ->
          "%s: fails: %s unsafe at %s who would not be in the plan."
              .formatted(day, people, words.station(failure.row()));
      case ILL ->
          "%s: %s ill at %s and not yet out.".formatted(day, people, words.station(failure.row()));
      case GAP -> "%s: fails: %s is below its minimum.".formatted(day, words.post(failure.row()));
    };
  }

  private String told(Happening happening) {
    return switch (happening) {
      case Happening.LevelShock e ->
          "%s: the level at %s rises by %d for %s."
              .formatted(
                  words.from(e.slot()),
                  words.station(e.station()),
                  e.steps(),
                  words.weeks(e.slots()));
      case Happening.Cancelled e ->
          "%s: no flight from %s.".formatted(words.from(e.slot()), words.leg(e.leg()));
      case Happening.Closed e ->
          "%s: the airfield of %s is closed for %s."
              .formatted(words.from(e.slot()), words.station(e.station()), words.weeks(e.slots()));
      case Happening.NoShow e ->
          "%s: %s does not come.".formatted(words.from(e.slot()), words.person(e.person()));
      case Happening.Ill e ->
          "%s: %s falls ill for %s."
              .formatted(words.from(e.slot()), words.person(e.person()), words.weeks(e.slots()));
    };
  }
}
