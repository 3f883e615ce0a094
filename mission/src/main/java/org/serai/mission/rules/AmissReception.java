package org.serai.mission.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.serai.mission.facts.HostingFact.TaskTemplated;
import org.serai.mission.flights.Flight;
import org.serai.mission.hosting.Agreement;
import org.serai.mission.hosting.Hosting;
import org.serai.mission.hosting.Reception;
import org.serai.mission.rules.Finding.Danger;
import org.serai.mission.rules.Finding.Subject;
import org.serai.mission.terms.Leg;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.TaskScope;

/** What is amiss with the reception: tasks that are late, and counts that differ. */
final class AmissReception {
  private final Picture picture;
  private final Named named;
  private final Instant moment;
  private final List<Finding> findings = new ArrayList<>();

  AmissReception(Picture picture, Instant moment) {
    this.picture = picture;
    this.named = new Named(picture);
    this.moment = moment;
  }

  List<Finding> findings() {
    picture.hosting().receptions().values().forEach(this::flight);
    picture.hosting().agreements().values().forEach(this::stay);
    return findings;
  }

  private void flight(Reception reception) {
    Flight flight = picture.flights().flight(reception.flight());
    if (!flight.flies()) {
      return;
    }
    if (reception.findAt().isPresent()) {
      Instant arrives = arrival(flight, reception.findAt().get());
      List<TaskTemplated> late = new ArrayList<>();
      for (TaskTemplated task : picture.hosting().checklist(TaskScope.FLIGHT)) {
        if (Hosting.state(reception.tasks(), task.template()).unfinished()
            && due(arrives, task).isBefore(moment)) {
          late.add(task);
        }
      }
      late(new Subject.OfFlight(flight.id()), "Flight " + flight.id(), arrives, late);
    }
    counts(reception, flight);
  }

  private void stay(Agreement agreement) {
    Instant begins = agreement.days().first().atStartOfDay(picture.places().zone()).toInstant();
    List<TaskTemplated> late = new ArrayList<>();
    for (TaskTemplated task : picture.hosting().checklist(TaskScope.MISSION)) {
      if (Hosting.state(agreement.terms().tasks(), task.template()).unfinished()
          && due(begins, task).isBefore(moment)) {
        late.add(task);
      }
    }
    late(new Subject.OfPlace(agreement.place()), "Agreement " + agreement.id(), begins, late);
  }

  /** When a flight reaches the place of its reception; its end where it does not call there. */
  static Instant arrival(Flight flight, PlaceId at) {
    return flight.legs().stream()
        .filter(leg -> leg.to().equals(at))
        .map(Leg::arrives)
        .findFirst()
        .orElse(flight.arrives());
  }

  static Instant due(Instant from, TaskTemplated task) {
    return from.plus(Duration.ofHours(task.dueHours()));
  }

  private void late(Subject about, String what, Instant from, List<TaskTemplated> late) {
    if (late.isEmpty()) {
      return;
    }
    TaskTemplated first = late.getFirst();
    findings.add(
        new Finding(
            Danger.RULE,
            Rule.RECEPTION_DUE,
            about,
            "%s: %s late; the first, %s, was due %s."
                .formatted(what, tasks(late.size()), first.task(), named.time(due(from, first))),
            "Ask " + first.owner() + ", and report the task as done or waived."));
  }

  private static String tasks(int late) {
    return late == 1
        ? "1 task of the reception is"
        : "%d tasks of the reception are".formatted(late);
  }

  private void counts(Reception reception, Flight flight) {
    int ours = picture.ledger().listedAboard(flight.id()).size();
    reception
        .findCount()
        .filter(count -> count.heads() - ours - reception.explained() != 0)
        .ifPresent(
            count ->
                findings.add(
                    new Finding(
                        Danger.RULE,
                        Rule.COUNTS_AGREE,
                        new Subject.OfFlight(flight.id()),
                        "Flight %s: the host (%s) counted %d, our lists name %d; %d open."
                            .formatted(
                                flight.id(),
                                count.by(),
                                count.heads(),
                                ours,
                                count.heads() - ours - reception.explained()),
                        "Compare the lists with the host, and say why they differ.")));
  }
}
