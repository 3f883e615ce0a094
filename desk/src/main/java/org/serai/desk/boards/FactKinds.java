package org.serai.desk.boards;

import org.serai.desk.boards.Told.Kind;
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

/** Under which heading a fact stands in a history. */
final class FactKinds {
  private FactKinds() {}

  static Kind of(Fact fact) {
    return switch (fact) {
      case MovementFact f -> of(f);
      case PersonFact f -> of(f);
      case FlightFact _ -> Kind.SEAT;
      case PostFact _ -> Kind.POST;
      case LodgingFact _ -> Kind.BED;
      case WardenFact _ -> Kind.HEAD_COUNT;
      case SecurityFact.DecisionSigned _ -> Kind.DECISION;
      case PlanFact _ -> Kind.DECISION;
      case AssistanceFact _ -> Kind.HELP;
      case SecurityFact _, PlaceFact _, HostingFact _, PeaceFact _, ContingentFact _ -> Kind.OTHER;
    };
  }

  private static Kind of(MovementFact fact) {
    return switch (fact) {
      case MovementFact.Booked _, MovementFact.MovePlanned _, MovementFact.BookingCancelled _ ->
          Kind.SEAT;
      case MovementFact.CheckedIn _,
          MovementFact.Boarded _,
          MovementFact.Alighted _,
          MovementFact.NoShow _,
          MovementFact.OffLoaded _,
          MovementFact.Moved _,
          MovementFact.Sighted _,
          MovementFact.GapExplained _ ->
          Kind.MOVEMENT;
    };
  }

  private static Kind of(PersonFact fact) {
    return switch (fact) {
      case PersonFact.PersonRegistered _,
          PersonFact.OpeningCorrected _,
          PersonFact.PersonSeparated _,
          PersonFact.IdentitySealed _,
          PersonFact.IdentityForgotten _,
          PersonFact.ExposureCarried _,
          PersonFact.AccessNeeded _ ->
          Kind.REGISTER;
      case PersonFact.DocumentHeld _, PersonFact.VisaHeld _ -> Kind.PAPER;
      case PersonFact.AbsenceAnnounced _, PersonFact.AbsenceWithdrawn _, PersonFact.WishMade _ ->
          Kind.LEAVE;
      case PersonFact.GroupFormed _, PersonFact.GroupDissolved _ -> Kind.GROUP;
      case PersonFact.MoveAnswered _ -> Kind.SEAT;
    };
  }
}
