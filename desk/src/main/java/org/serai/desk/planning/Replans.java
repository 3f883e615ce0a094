package org.serai.desk.planning;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.serai.mission.Mission;
import org.serai.mission.terms.Malformed;
import org.serai.planner.advice.LeastChanges;
import org.serai.planner.rotation.Change;
import org.serai.planner.rotation.PerSlot;
import org.serai.planner.rotation.PriceList;
import org.serai.planner.rotation.Replanning;
import org.serai.planner.rotation.RotationAnswer;
import org.serai.planner.rotation.RotationPlan;
import org.serai.planner.rotation.RotationPlanner;
import org.serai.planner.search.Budget;
import org.serai.planner.search.Deadline;
import org.serai.planner.search.Incumbent;
import org.serai.planner.search.Progress;
import org.serai.planner.search.Stop;

/** Plans anew after events: against the plan in force, or against a plan that waits. */
public final class Replans {
  /** A person hears of the next changes; the rest stands in the files of the plan. */
  private static final int FIRST_RUNS = 3;

  private Replans() {}

  /** How far the new plan may go from the announced one. */
  public enum Mode {
    /** Only people whom the events touch. */
    REPAIR,
    /** Their neighbours too. */
    POLISH,
    /** Anybody, at the price of broken promises. */
    FREE;

    Replanning planners() {
      return switch (this) {
        case REPAIR -> Replanning.REPAIR;
        case POLISH -> Replanning.POLISH;
        case FREE -> Replanning.FREE;
      };
    }
  }

  /**
   * What is asked.
   *
   * @param announced the plan that people were told; empty: the one in force
   * @param events what happens, in the words of {@link PlanEvents}
   */
  public record Asked(
      Planning.Request request, Optional<PlanProof> announced, List<String> events, Mode mode) {
    public Asked {
      events = List.copyOf(events);
    }

    /**
     * The mission after the events; those that the announced plan was made after happened before.
     *
     * @throws Malformed where there is no such event, or nothing it could do
     */
    public Aftermath aftermath(Mission mission) {
      Aftermath after = before(mission);
      for (String event : events) {
        after = after.then(event);
      }
      return after;
    }

    private Aftermath before(Mission mission) {
      Aftermath before = Aftermath.none(mission, request);
      for (String event : occasion().events()) {
        before = before.then(event).allCarried();
      }
      return before;
    }

    private PlanProof.Occasion occasion() {
      return announced.map(PlanProof::occasion).orElse(PlanProof.Occasion.NONE);
    }
  }

  /**
   * A valid plan on the way: better than the one before, and not yet the last word.
   *
   * @param changes who would be told something else, in words, by person
   */
  public record Interim(List<Replanned.Change> changes, PlanValue value) {
    public Interim {
      changes = List.copyOf(changes);
    }
  }

  /** Searches until the budget is spent; the first valid plan is told at once, and better ones. */
  public static Replanned replan(
      Mission mission, Asked asked, Budget budget, Consumer<Interim> heard, Stop stop) {
    Planning.Request request = asked.request();
    Malformed.unless(
        asked.announced().isPresent() || mission.plans().findCurrent().isPresent(),
        "plan",
        "none",
        "a plan in force, or one that waits, to be planned anew");
    Aftermath world = asked.aftermath(mission);
    // The slots people were told of stay, whatever became of the flights that made them.
    SlotCalendar calendar = SlotCalendar.of(mission, request);
    Demand demand =
        told(new Drafting(world.mission(), calendar, world.events()).demand(), asked.announced());
    AtomicReference<Duration> first = new AtomicReference<>();
    RotationAnswer answer =
        answer(
            demand,
            asked,
            new Deadline(budget, stop),
            incumbent -> {
              first.compareAndSet(null, incumbent.elapsed());
              heard.accept(interim(demand, incumbent));
            });
    return replanned(mission, asked, demand, answer, world, elapsed(first, answer));
  }

  private static RotationAnswer answer(
      Demand demand, Asked asked, Deadline deadline, Progress<RotationPlan> progress) {
    Optional<PriceList> known = asked.announced().flatMap(proof -> findPrices(demand, proof));
    return known.isPresent()
        ? RotationPlanner.replan(
            demand.problem(), asked.mode().planners(), deadline, progress, known.get())
        : RotationPlanner.replan(demand.problem(), asked.mode().planners(), deadline, progress);
  }

  /** Prices that proved the plan; none where an event took away a row that had one. */
  private static Optional<PriceList> findPrices(Demand demand, PlanProof proof) {
    ProofReading reading = new ProofReading(demand, proof);
    PriceList prices = reading.certificate().work();
    boolean fit = reading.objections().isEmpty() && prices.scale() > 0;
    return fit ? Optional.of(prices) : Optional.empty();
  }

  private static Interim interim(Demand demand, Incumbent<RotationPlan> incumbent) {
    // While it is searched for, nothing is claimed about safety.
    ValueWords.Known known = new ValueWords.Known(false, incumbent.bound(), incumbent.elapsed());
    return new Interim(
        changes(demand, incumbent.plan()),
        ValueWords.of(demand.problem(), incumbent.plan(), demand.calendar().perWeek(), known));
  }

  private static Duration elapsed(AtomicReference<Duration> first, RotationAnswer answer) {
    Duration told = first.get();
    return told == null ? answer.elapsed() : told;
  }

  private static Replanned replanned(
      Mission mission,
      Asked asked,
      Demand demand,
      RotationAnswer answer,
      Aftermath world,
      Duration first) {
    Proposal proposal =
        Planning.proposal(demand, answer, asked.request())
            .after(
                new PlanProof.Occasion(
                    world.words(), asked.announced().map(PlanProof::stays).orElse(List.of())));
    List<Replanned.Change> changes = changes(demand, answer.plan());
    boolean safe = answer.plan().objective().safety().units() == 0;
    return new Replanned(
        proposal,
        announcedValue(mission, asked, demand.calendar()),
        changes,
        changes.size(),
        Math.min(changes.size(), LeastChanges.of(demand.problem(), safe)),
        world.refused(),
        first);
  }

  /** The demand with what a plan that waits would announce. */
  private static Demand told(Demand demand, Optional<PlanProof> announced) {
    if (announced.isEmpty()) {
      return demand;
    }
    ProofReading reading = new ProofReading(demand, announced.get());
    List<PerSlot> states = reading.states();
    Malformed.unless(
        reading.objections().isEmpty(), "plan", "given", "a plan of this mission and these weeks");
    return demand.withAnnounced(states);
  }

  /** The announced plan as it could be carried out without the events. */
  private static Optional<PlanValue> announcedValue(
      Mission mission, Asked asked, SlotCalendar calendar) {
    Aftermath before = asked.before(mission);
    Demand demand =
        told(new Drafting(before.mission(), calendar, before.events()).demand(), asked.announced());
    RotationAnswer answer =
        RotationPlanner.replan(
            demand.problem(),
            Replanning.REPAIR,
            Budget.rounds(0, 1),
            Progress.silent(),
            new Stop());
    return Optional.of(ValueWords.of(demand.problem(), answer, calendar.perWeek()));
  }

  /** The value of the plan in force from a day on, as far as it can still be carried out. */
  public static Optional<PlanValue> inForce(Mission mission, Planning.Request request) {
    if (mission.plans().findCurrent().isEmpty()) {
      return Optional.empty();
    }
    Asked asked = new Asked(request, Optional.empty(), List.of(), Mode.REPAIR);
    return announcedValue(mission, asked, SlotCalendar.of(mission, request));
  }

  private static List<Replanned.Change> changes(Demand demand, RotationPlan plan) {
    PlanWords words = new PlanWords(demand);
    Map<Integer, List<Change>> ofPerson = new LinkedHashMap<>();
    for (Change change : Change.of(demand.problem(), plan)) {
      ofPerson.computeIfAbsent(change.person(), _ -> new ArrayList<>()).add(change);
    }
    List<Replanned.Change> changes = new ArrayList<>();
    ofPerson.forEach(
        (person, all) ->
            changes.add(
                new Replanned.Change(
                    demand.books().people().thing(person),
                    demand.calendar().firstDay(all.getFirst().slots().first()),
                    shortened(all.stream().map(change -> told(words, change)).toList()))));
    // Who has to be told first stands first.
    changes.sort(
        Comparator.comparing(Replanned.Change::first).thenComparing(Replanned.Change::person));
    return changes;
  }

  private static String told(PlanWords words, Change change) {
    String now = words.where(change.planned());
    String then = words.where(change.announced());
    return "%s, %s"
        .formatted(
            now.equals(then) ? now + Advising.ANOTHER_POST : now + " instead of " + then,
            words.slots(change.slots().first(), change.slots().last()));
  }

  /** What comes first is what has to be told first. */
  private static String shortened(List<String> runs) {
    int more = runs.size() - FIRST_RUNS;
    return String.join("; ", runs.subList(0, Math.min(FIRST_RUNS, runs.size())))
        + (more <= 0 ? "." : more == 1 ? "; and once more." : "; and " + more + " more times.");
  }

  /** The day from which a plan in force can be changed: the next day of the mission. */
  public static Planning.Request fromTomorrow(Mission mission, Planning.Request request) {
    Instant now = request.now();
    LocalDate tomorrow = now.atZone(mission.places().zone()).toLocalDate().plusDays(1);
    LocalDate end = request.first().plusWeeks(request.weeks());
    long weeks = ChronoUnit.WEEKS.between(tomorrow, end);
    return tomorrow.isAfter(request.first())
        ? new Planning.Request(request.plan(), tomorrow, (int) Math.max(1, weeks), now)
        : request;
  }
}
