package org.serai.desk.clearing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.serai.planner.evacuation.Bottleneck;
import org.serai.planner.evacuation.EvacuationPlan;
import org.serai.planner.evacuation.EvacuationPlanner;

/** A case with its plan: when everybody can be out, what holds them up, and who stays behind. */
public record Clearing(EvacuationCase told, EvacuationPlan plan) {
  /** Bottlenecks read aloud; a cut of more parts is the tail of the same story. */
  private static final int MOST_PARTS = 12;

  public static Clearing of(EvacuationCase told) {
    return new Clearing(told, EvacuationPlanner.plan(told.problem()));
  }

  /** The moment when the last person is out. */
  public Optional<Instant> findClear() {
    OptionalInt period = plan.findTimeToClear();
    return period.isPresent() ? Optional.of(told.endOf(period.getAsInt())) : Optional.empty();
  }

  public int out() {
    return plan.outBy(told.problem().periods() - 1);
  }

  /** Most people that leave within one hour of the plan. */
  public int mostPerHour() {
    int most = 0;
    for (int period = 1; period < told.problem().periods(); period++) {
      most = Math.max(most, plan.outBy(period) - plan.outBy(period - 1));
    }
    return most;
  }

  /** The answer in sentences, the most important first; it says whose clocks all of them tell. */
  public List<String> sentences() {
    List<String> said = new ArrayList<>();
    said.add(
        findClear()
            .map(
                clear ->
                    String.format(
                        Locale.ENGLISH,
                        "%,d people: all can be out by %s (%s).",
                        told.people(),
                        told.moment(clear),
                        told.clocks()))
            .orElseGet(
                () ->
                    String.format(
                        Locale.ENGLISH,
                        "%,d of %,d people can be out by %s (%s); %,d stay behind.",
                        out(),
                        told.people(),
                        told.moment(told.endOf(told.problem().periods() - 1)),
                        told.clocks(),
                        told.people() - out())));
    for (EvacuationPlan.ClassOut group : plan.classes()) {
      OptionalInt clear = group.findTimeToClear();
      String when =
          clear.isPresent()
              ? "all out by " + told.moment(told.endOf(clear.getAsInt()))
              : String.format(Locale.ENGLISH, "%,d out at the end", group.outInAll());
      said.add(
          String.format(
              Locale.ENGLISH, "Class %d, %,d people: %s.", group.priority(), group.people(), when));
    }
    said.add(
        plan.proven()
            ? "Proven: no plan has more people out at any hour, class by class."
            : "Not proven at every hour: a higher class may be out no later, a lower one sooner.");
    return said;
  }

  /** What is full between the people and safety, in words; more of anything else would not help. */
  public List<String> bottlenecks() {
    LocalDateTime start = told.local(told.begins());
    List<String> words = new ArrayList<>();
    List<Bottleneck> open =
        plan.bottlenecks().stream().filter(part -> part.people() > 0).limit(MOST_PARTS).toList();
    open.forEach(part -> words.add(part.words(start, EvacuationCase.PERIOD)));
    long more =
        plan.bottlenecks().stream().filter(part -> part.people() > 0).count() - words.size();
    if (more > 0) {
      words.add("and " + more + " more");
    }
    return words;
  }

  /** How much sooner than what was flown, if everybody is out and something was flown. */
  public Optional<Duration> findSooner() {
    return findClear()
        .filter(clear -> !told.flown().isEmpty())
        .map(clear -> Duration.between(clear, told.flown().getLast().end()));
  }
}
