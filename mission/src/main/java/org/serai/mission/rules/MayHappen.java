package org.serai.mission.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.serai.mission.facts.AssistanceFact;
import org.serai.mission.facts.ContingentFact;
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
import org.serai.mission.facts.SecurityFact;
import org.serai.mission.facts.WardenFact;
import org.serai.mission.ledger.Gap;
import org.serai.mission.ledger.Line;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.PersonId;

/** "May this happen?" - asked before a wish is recorded. An empty answer means yes. */
public final class MayHappen {
  private MayHappen() {}

  /** What the fact speaks of that nobody has ever heard of. */
  public static List<Breach> unknown(Picture picture, Fact fact) {
    return Known.breaches(picture, fact);
  }

  /** Every rule that forbids the fact at the moment, of those that speak of it. */
  public static List<Breach> forbidden(Picture picture, Fact fact, Instant at) {
    return switch (fact) {
      case PersonFact.PersonRegistered f -> registeredOnce(picture, f.person());
      case PersonFact.OpeningCorrected f -> joinsUp(picture, f);
      case PostFact.TourAssigned f -> new PostRules(picture).forbidTour(f);
      case MovementFact f -> forbidden(picture, f, at);
      case LodgingFact.BedAssigned f -> new LodgingRules(picture).forbidBed(f);
      case LodgingFact.RoomDescribed f -> new LodgingRules(picture).forbidRoom(f);
      case LodgingFact.RoomReopened f -> new LodgingRules(picture).forbidReopening(f);
      case FlightFact f -> forbidden(picture, f, at);
      case HostingFact.AgreementMade f -> new HostRules(picture).forbidAgreement(f);
      case PlanFact.PlanPublished f -> signed(picture, f);
      case AssistanceFact f -> new HelpRules(picture).forbidden(f, at);
      case PeaceFact f -> new PeaceRules(picture).forbidden(f);
      case PlaceFact f -> new GroundRules(picture).forbidden(f);
      case PersonFact _,
          PostFact _,
          SecurityFact _,
          LodgingFact _,
          PlanFact _,
          WardenFact _,
          HostingFact _,
          ContingentFact _ ->
          List.of();
    };
  }

  private static List<Breach> forbidden(Picture picture, FlightFact fact, Instant at) {
    List<Breach> breaches = new FlightRules(picture).forbid(fact, at);
    return fact instanceof FlightFact.FlightDeparted f
        ? both(breaches, new UnitRules(picture).forbidDeparture(f, at))
        : breaches;
  }

  private static List<Breach> forbidden(Picture picture, MovementFact fact, Instant at) {
    return switch (fact) {
      case MovementFact.Booked f ->
          both(
              new SeatRules(picture).forbidBooking(f, at),
              new UnitRules(picture).forbidBooking(f, at));
      case MovementFact.Boarded f ->
          both(
              new SeatRules(picture).forbidBoarding(f, at),
              new UnitRules(picture).forbidBoarding(f, at));
      case MovementFact.MovePlanned f -> notSeparated(picture, f.person());
      case MovementFact.Moved f -> notSeparated(picture, f.person());
      case MovementFact.CheckedIn f -> new LoadRules(picture).forbidCheckIn(f, at);
      case MovementFact.BookingCancelled _,
          MovementFact.Alighted _,
          MovementFact.NoShow _,
          MovementFact.OffLoaded _,
          MovementFact.Sighted _,
          MovementFact.GapExplained _ ->
          List.of();
    };
  }

  static List<Breach> both(List<Breach> one, List<Breach> other) {
    if (other.isEmpty()) {
      return one;
    }
    List<Breach> both = new ArrayList<>(one);
    both.addAll(other);
    return both;
  }

  private static List<Breach> registeredOnce(Picture picture, PersonId person) {
    if (picture.people().findPerson(person).isEmpty()) {
      return List.of();
    }
    return List.of(
        new Breach(
            Rule.REGISTERED_ONCE,
            person + " is registered already.",
            "Give the new person another id."));
  }

  /** What is reported since has to follow from the other beginning as well as from the old one. */
  private static List<Breach> joinsUp(Picture picture, PersonFact.OpeningCorrected f) {
    Line line = picture.ledger().line(f.person());
    Named named = new Named(picture);
    Set<FactId> before = line.gaps().stream().map(Gap::report).collect(Collectors.toSet());
    return line.gapsAfter(f).stream()
        .filter(gap -> !before.contains(gap.report()))
        .map(
            gap ->
                new Breach(
                    Rule.OPENING_FOLLOWED,
                    "%s is reported %s on %s, which does not follow from having begun %s."
                        .formatted(
                            f.person(),
                            named.account(gap.reported()),
                            named.time(gap.happened(), gap.reported()),
                            named.account(f.opening())),
                    "Choose where that begins, or report first how the person went there."))
        .toList();
  }

  static List<Breach> notSeparated(Picture picture, PersonId person) {
    if (!picture.people().person(person).separated()) {
      return List.of();
    }
    return List.of(
        new Breach(
            Rule.NOT_SEPARATED,
            person + " has left the mission.",
            "Register the person anew, under another id, if he or she came back."));
  }

  private static List<Breach> signed(Picture picture, PlanFact.PlanPublished f) {
    if (picture.security().findDecision(f.decision()).isPresent()) {
      return List.of();
    }
    return List.of(
        new Breach(
            Rule.SIGNED,
            "Plan " + f.plan() + " rests on decision " + f.decision() + ", which nobody signed.",
            "Have the Designated Official sign the decision first."));
  }
}
