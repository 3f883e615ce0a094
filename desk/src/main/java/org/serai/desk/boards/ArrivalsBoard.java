package org.serai.desk.boards;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.serai.mission.facts.HostingFact.TaskTemplated;
import org.serai.mission.facts.HostingFact.TransitGranted;
import org.serai.mission.flights.Flight;
import org.serai.mission.hosting.Agreement;
import org.serai.mission.hosting.Handling;
import org.serai.mission.hosting.Hosting;
import org.serai.mission.hosting.Reception;
import org.serai.mission.rules.Outlook;
import org.serai.mission.terms.Account;
import org.serai.mission.terms.AgreementId;
import org.serai.mission.terms.Authority;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.Leg;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.TaskScope;
import org.serai.mission.terms.TaskState;
import org.serai.mission.terms.TemplateId;

/** What is late for which flight? Checklists by authority, counts of both sides, who passes. */
public record ArrivalsBoard(
    List<Arrival> flights,
    List<Expected> expected,
    List<Stayed> stays,
    List<TaskTemplated> checklist,
    List<Passing> passing,
    int passingHere,
    int gone) {
  /** More people than this are not read one by one; the counts say how many there are. */
  private static final int MOST_PASSING = 200;

  /** Nobody prepares a reception for a flight that comes after so many others. */
  private static final int MOST_EXPECTED = 40;

  public ArrivalsBoard {
    flights = List.copyOf(flights);
    expected = List.copyOf(expected);
    stays = List.copyOf(stays);
    checklist = List.copyOf(checklist);
    passing = List.copyOf(passing);
  }

  /** A flight that the host receives; {@code hostHeads} is -1 until the host has counted. */
  public record Arrival(
      FlightId flight,
      PlaceId from,
      PlaceId at,
      Instant arrives,
      String state,
      int late,
      int done,
      int hostHeads,
      String hostBy,
      int ours,
      int open,
      List<String> reasons,
      List<Task> tasks) {
    public Arrival {
      reasons = List.copyOf(reasons);
      tasks = List.copyOf(tasks);
    }
  }

  /** A flight that is to land with the host, and whose reception nobody has opened yet. */
  public record Expected(FlightId flight, PlaceId from, PlaceId at, Instant arrives) {}

  /** What is to be done for the stay under an agreement. */
  public record Stayed(AgreementId agreement, PlaceId place, int late, int done, List<Task> tasks) {
    public Stayed {
      tasks = List.copyOf(tasks);
    }
  }

  /** One task of a checklist. */
  public record Task(
      TemplateId template,
      Authority authority,
      String task,
      Instant due,
      boolean late,
      TaskState state,
      String owner,
      String evidence) {}

  /** A person who only passes through; {@code leaves} is empty until a way on is booked. */
  public record Passing(
      PersonId person,
      PlaceId at,
      LocalDate from,
      LocalDate until,
      long daysLeft,
      String onwardTo,
      boolean here,
      Optional<Instant> leaves) {}

  public static ArrivalsBoard of(AsOf asOf) {
    Hosting hosting = asOf.mission().hosting();
    List<Arrival> flights = new ArrayList<>();
    for (Reception reception : hosting.receptions().values()) {
      reception.findAt().ifPresent(at -> flights.add(arrival(asOf, reception, at)));
    }
    flights.sort(Comparator.comparing(Arrival::arrives).reversed());
    List<Stayed> stays =
        hosting.agreements().values().stream()
            .map(a -> stay(asOf, a))
            .filter(s -> !s.tasks().isEmpty())
            .sorted(Comparator.comparing(Stayed::agreement))
            .toList();
    List<Passing> passing = passing(asOf);
    int here = (int) passing.stream().filter(Passing::here).count();
    return new ArrivalsBoard(
        flights,
        expected(asOf),
        stays,
        checklist(hosting),
        passing.stream().limit(MOST_PASSING).toList(),
        here,
        passing.size() - here);
  }

  /** Everybody who passes through, those who are here first. */
  public static List<Passing> passing(AsOf asOf) {
    return asOf.mission().hosting().transits().values().stream()
        .map(t -> passing(asOf, t))
        .sorted(
            Comparator.comparing((Passing p) -> !p.here())
                .thenComparing(Passing::until)
                .thenComparing(Passing::person))
        .toList();
  }

  private static List<TaskTemplated> checklist(Hosting hosting) {
    return Stream.of(TaskScope.values()).flatMap(s -> hosting.checklist(s).stream()).toList();
  }

  private static List<Expected> expected(AsOf asOf) {
    Hosting hosting = asOf.mission().hosting();
    Set<PlaceId> hosts = new HashSet<>();
    asOf.mission().places().findHub().ifPresent(hosts::add);
    hosting.agreements().values().forEach(a -> hosts.add(a.place()));
    List<Expected> expected = new ArrayList<>();
    for (Flight flight : asOf.mission().flights().flights()) {
      if (flight.flies() && hosting.findReception(flight.id()).isEmpty()) {
        flight.legs().stream()
            .filter(leg -> hosts.contains(leg.to()) && leg.arrives().isAfter(asOf.moment()))
            .findFirst()
            .map(leg -> new Expected(flight.id(), leg.from(), leg.to(), leg.arrives()))
            .ifPresent(expected::add);
      }
    }
    expected.sort(Comparator.comparing(Expected::arrives).thenComparing(Expected::flight));
    return expected.stream().limit(MOST_EXPECTED).toList();
  }

  private static Arrival arrival(AsOf asOf, Reception reception, PlaceId at) {
    Flight flight = asOf.mission().flights().flight(reception.flight());
    Instant arrives = arrives(flight, at);
    List<Task> tasks = tasks(asOf, TaskScope.FLIGHT, arrives, reception.tasks());
    int ours = asOf.mission().ledger().listedAboard(flight.id()).size();
    Optional<Reception.HostCount> count = reception.findCount();
    int host = count.map(Reception.HostCount::heads).orElse(-1);
    return new Arrival(
        flight.id(),
        flight.legs().getFirst().from(),
        at,
        arrives,
        FlightLoad.of(asOf, flight).state().name(),
        late(tasks),
        done(tasks),
        host,
        count.map(Reception.HostCount::by).orElse(""),
        ours,
        host < 0 ? 0 : host - ours - reception.explained(),
        reception.reasons(),
        flight.flies() ? tasks : List.of());
  }

  private static Instant arrives(Flight flight, PlaceId at) {
    return flight.legs().stream()
        .filter(leg -> leg.to().equals(at))
        .map(Leg::arrives)
        .findFirst()
        .orElse(flight.arrives());
  }

  private static Stayed stay(AsOf asOf, Agreement agreement) {
    Instant begins = agreement.days().first().atStartOfDay(asOf.zone()).toInstant();
    List<Task> tasks = tasks(asOf, TaskScope.MISSION, begins, agreement.terms().tasks());
    return new Stayed(agreement.id(), agreement.place(), late(tasks), done(tasks), tasks);
  }

  private static List<Task> tasks(
      AsOf asOf, TaskScope scope, Instant from, Map<TemplateId, Handling> handled) {
    List<Task> tasks = new ArrayList<>();
    for (TaskTemplated template : asOf.mission().hosting().checklist(scope)) {
      Optional<Handling> handling =
          Optional.ofNullable(handled.get(template.template()))
              .filter(h -> !h.since().isAfter(asOf.moment()));
      TaskState state = handling.map(Handling::state).orElse(TaskState.OPEN);
      Instant due = from.plus(Duration.ofHours(template.dueHours()));
      tasks.add(
          new Task(
              template.template(),
              template.authority(),
              template.task(),
              due,
              state.unfinished() && due.isBefore(asOf.moment()),
              state,
              handling.map(Handling::owner).filter(o -> !o.isBlank()).orElse(template.owner()),
              handling.map(Handling::evidence).orElse("")));
    }
    return tasks;
  }

  private static int late(List<Task> tasks) {
    return (int) tasks.stream().filter(Task::late).count();
  }

  private static int done(List<Task> tasks) {
    return (int) tasks.stream().filter(t -> !t.state().unfinished()).count();
  }

  private static Passing passing(AsOf asOf, TransitGranted t) {
    Account there = new Account.At(t.at());
    boolean here = asOf.findAccount(t.person()).filter(there::equals).isPresent();
    Optional<Instant> leaves =
        !here
            ? Optional.empty()
            : asOf.way(t.person()).stream()
                .filter(s -> s.from().isAfter(asOf.moment()) && !s.account().equals(there))
                .map(Outlook.Step::from)
                .findFirst();
    return new Passing(
        t.person(),
        t.at(),
        t.permitted().first(),
        t.permitted().last(),
        ChronoUnit.DAYS.between(asOf.day(), t.permitted().last()),
        t.onwardTo(),
        here,
        leaves);
  }
}
