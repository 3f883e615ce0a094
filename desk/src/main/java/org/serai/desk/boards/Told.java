package org.serai.desk.boards;

import java.time.Instant;
import java.util.Locale;
import org.serai.mission.facts.AssistanceFact;
import org.serai.mission.facts.ContingentFact;
import org.serai.mission.facts.Entry;
import org.serai.mission.facts.Fact;
import org.serai.mission.facts.FlightFact;
import org.serai.mission.facts.HostingFact;
import org.serai.mission.facts.LodgingFact;
import org.serai.mission.facts.MovementFact;
import org.serai.mission.facts.PeaceFact;
import org.serai.mission.facts.PersonFact;
import org.serai.mission.facts.PlaceFact;
import org.serai.mission.facts.PlanFact;
import org.serai.mission.facts.PostFact;
import org.serai.mission.facts.Report;
import org.serai.mission.facts.SecurityFact;
import org.serai.mission.facts.WardenFact;

/** An entry in words, in both times: what happened, and when we knew. */
public record Told(
    long number,
    Instant happened,
    Instant recorded,
    String words,
    String by,
    String source,
    boolean assumption) {

  static Told of(Entry entry) {
    Report report = entry.report();
    return new Told(
        entry.number(),
        report.happened(),
        entry.recorded(),
        words(report.fact()),
        report.by().toString(),
        report.source().text(),
        report.source().assumption());
  }

  private static String words(Fact fact) {
    return switch (fact) {
      case MovementFact f -> words(f);
      case PersonFact.PersonRegistered f -> "registered, " + f.opening();
      case PersonFact.PersonSeparated f -> "left the mission: " + f.reason();
      case PersonFact.AccessNeeded f -> f.needed() ? "cannot use steps" : "can use steps again";
      case PersonFact.MoveAnswered f ->
          f.accepted()
              ? "accepts " + f.booking()
              : "cannot make %s: %s".formatted(f.booking(), f.reason());
      case WardenFact f -> words(f);
      case FlightFact.FlightArrived f -> f.flight() + " landed at " + f.at();
      case FlightFact.FlightDiverted f -> f.flight() + " landed elsewhere, at " + f.at();
      case PersonFact _,
          FlightFact _,
          PlaceFact _,
          PostFact _,
          SecurityFact _,
          LodgingFact _,
          PlanFact _,
          HostingFact _,
          AssistanceFact _,
          PeaceFact _,
          ContingentFact _ ->
          word(fact.getClass().getSimpleName());
    };
  }

  private static String words(WardenFact fact) {
    return switch (fact) {
      case WardenFact.WardenNamed f -> "keeps the list of " + f.zone();
      case WardenFact.WardenListed f -> "keeps a list of %d people".formatted(f.people().size());
      case WardenFact.WardenRelieved _ -> "keeps no list any more";
      case WardenFact.RollCallStarted f -> "roll-call %s: %s".formatted(f.rollCall(), f.reason());
      case WardenFact.RollCallAnswered f ->
          "answered roll-call %s: %s".formatted(f.rollCall(), word(f.safety()));
      case WardenFact.EscalationClosed f -> "looked into: " + f.outcome();
      case WardenFact.RollCallClosed f -> "roll-call %s is over".formatted(f.rollCall());
    };
  }

  private static String words(MovementFact fact) {
    return switch (fact) {
      case MovementFact.Booked f ->
          "booked on %s, %s to %s".formatted(f.flight(), f.from(), f.to());
      case MovementFact.MovePlanned f -> "to move from %s to %s".formatted(f.from(), f.to());
      case MovementFact.BookingCancelled f -> "booking given up: " + f.reason();
      case MovementFact.CheckedIn f -> "checked in for " + f.flight();
      case MovementFact.Boarded f -> "boarded %s at %s".formatted(f.flight(), f.at());
      case MovementFact.Alighted f -> "left %s at %s".formatted(f.flight(), f.at());
      case MovementFact.NoShow f -> "did not come for " + f.flight();
      case MovementFact.OffLoaded f -> "taken off %s: %s".formatted(f.flight(), f.reason());
      case MovementFact.Moved f -> "moved from %s to %s".formatted(f.from(), f.to());
      case MovementFact.Sighted f -> "seen at " + f.at();
      case MovementFact.GapExplained f -> "explained: " + f.explanation();
    };
  }

  static String word(Enum<?> name) {
    return name.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** FlightScheduled becomes "flight scheduled". */
  private static String word(String name) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }
}
