package org.serai.desk.door;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.serai.desk.journal.WrittenEntry;
import org.serai.mission.Mission;
import org.serai.mission.facts.Entry;
import org.serai.mission.facts.Report;

/** Calls that are folded one after the other and made durable together. */
final class Group {
  private final Instant recorded;
  private final Spoken spoken;
  private Mission mission;
  private final List<WrittenEntry> entries = new ArrayList<>();
  private final List<Answer> answers = new ArrayList<>();

  private record Answer(Call call, Outcome outcome) {}

  Group(Mission mission, Instant recorded, Spoken spoken) {
    this.spoken = spoken;
    this.mission = mission;
    this.recorded = recorded;
  }

  Mission mission() {
    return mission;
  }

  List<WrittenEntry> entries() {
    return entries;
  }

  /**
   * Folds a call. A fault in folding fails that call alone: the mission is a value, and what was
   * half folded is dropped.
   */
  void add(Call call) {
    try {
      answers.add(new Answer(call, fold(call)));
    } catch (RuntimeException e) {
      call.answer.completeExceptionally(e);
    }
  }

  private Outcome fold(Call call) {
    Optional<Outcome.Stale> stale = spoken.findChanged(call.seen).filter(_ -> !known(call));
    return stale.isPresent() ? stale.get() : folded(call);
  }

  /** What was recorded before is a repeat, whatever has changed since. */
  private boolean known(Call call) {
    return call.reports.stream().allMatch(report -> mission.findNumber(report.id()).isPresent());
  }

  private Outcome folded(Call call) {
    Mission now = mission;
    List<Long> numbers = new ArrayList<>(call.reports.size());
    List<WrittenEntry> written = new ArrayList<>(call.reports.size());
    for (int i = 0; i < call.reports.size(); i++) {
      Report report = call.reports.get(i);
      Entry entry = new Entry(now.lastEntry() + 1, recorded, report);
      switch (now.after(entry)) {
        case Mission.Outcome.Accepted accepted -> {
          now = accepted.mission();
          numbers.add(entry.number());
          written.add(WrittenEntry.of(entry, call.bodies.get(i)));
        }
        case Mission.Outcome.Repeated repeated -> numbers.add(repeated.number());
        case Mission.Outcome.Refused refused -> {
          return new Outcome.Refused(report.id(), refused.breaches());
        }
      }
    }
    mission = now;
    entries.addAll(written);
    spoken.hear(written);
    return written.isEmpty() ? new Outcome.Repeated(numbers) : new Outcome.Accepted(numbers);
  }

  /** Only now, when everything is durable, does anybody hear of it. */
  void answer() {
    for (Answer answer : answers) {
      answer.call.answer.complete(answer.outcome);
    }
  }

  void fail(Throwable fault) {
    for (Answer answer : answers) {
      answer.call.answer.completeExceptionally(fault);
    }
  }
}
