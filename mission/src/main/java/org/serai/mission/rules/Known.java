package org.serai.mission.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.serai.mission.contingents.Deployment;
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
import org.serai.mission.facts.Struck;
import org.serai.mission.facts.WardenFact;
import org.serai.mission.flights.Flight;
import org.serai.mission.terms.Account;
import org.serai.mission.terms.AgencyId;
import org.serai.mission.terms.DeploymentId;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.GroupId;
import org.serai.mission.terms.Leg;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.Place;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.PledgeId;
import org.serai.mission.terms.PostId;
import org.serai.mission.terms.PremisesId;
import org.serai.mission.terms.RoomId;

/** {@link Rule#KNOWN}: collects what a fact speaks of that nobody has ever heard of. */
final class Known {
  private final Picture picture;
  private final List<Breach> unknown = new ArrayList<>(0);

  private Known(Picture picture) {
    this.picture = picture;
  }

  static List<Breach> breaches(Picture picture, Fact fact) {
    Known known = new Known(picture);
    switch (fact) {
      case PlaceFact f -> new KnownGround(known).check(f);
      case PersonFact f -> known.check(f);
      case PostFact f -> known.check(f);
      case SecurityFact f -> known.check(f);
      case FlightFact f -> known.check(f);
      case MovementFact f -> known.check(f);
      case LodgingFact f -> new KnownGround(known).check(f);
      case PlanFact _ -> {}
      case WardenFact f -> new KnownWardens(picture, known).check(f);
      case HostingFact f -> new KnownHost(picture, known).check(f);
      case AssistanceFact f -> new KnownHelp(picture, known).check(f);
      case PeaceFact f -> new KnownPeace(picture, known).check(f);
      case ContingentFact f -> known.check(f);
    }
    if (fact instanceof Struck struck && known.unknown.isEmpty()) {
      known.unused(struck);
    }
    return known.unknown;
  }

  /**
   * What is struck off is there, and nothing hangs on it any more. That holds for reports of what
   * happened as well: else a board would look for a place that is not there.
   */
  private void unused(Struck struck) {
    Strikes strikes = new Strikes(picture);
    for (String who : Speaking.of(picture, struck)) {
      String name = strikes.name(struck);
      refuse(
          new Breach(
              Rule.STRUCK_UNUSED,
              "%s cannot be struck off because of %s.".formatted(name, who),
              Strikes.first(struck.thing())));
    }
  }

  private void check(PersonFact fact) {
    switch (fact) {
      case PersonFact.PersonRegistered f -> {
        agency(f.agency());
        account(f.opening());
      }
      case PersonFact.OpeningCorrected f -> {
        person(f.person());
        account(f.opening());
      }
      case PersonFact.IdentitySealed f -> somebody(f.person());
      case PersonFact.IdentityForgotten f -> somebody(f.person());
      case PersonFact.DocumentHeld f -> person(f.person());
      case PersonFact.VisaHeld f -> {
        person(f.person());
        place(f.country());
      }
      case PersonFact.AbsenceAnnounced f -> person(f.person());
      case PersonFact.AbsenceWithdrawn f -> person(f.person());
      case PersonFact.WishMade f -> person(f.person());
      case PersonFact.GroupFormed f -> f.members().forEach(this::person);
      case PersonFact.GroupDissolved f ->
          require(picture.people().findGroup(f.group()).isPresent(), "group", f.group());
      case PersonFact.ExposureCarried f -> person(f.person());
      case PersonFact.AccessNeeded f -> person(f.person());
      case PersonFact.MoveAnswered f -> person(f.person());
      case PersonFact.PersonSeparated f -> person(f.person());
    }
  }

  private void check(PostFact fact) {
    switch (fact) {
      case PostFact.PostEstablished f -> place(f.station());
      case PostFact.PostAbolished f -> post(f.post());
      case PostFact.PostsQualified f -> {
        person(f.person());
        f.posts().forEach(this::post);
      }
      case PostFact.TourAssigned f -> {
        person(f.person());
        post(f.post());
      }
      case PostFact.TourWithdrawn f -> {
        person(f.person());
        post(f.post());
      }
    }
  }

  private void check(SecurityFact fact) {
    switch (fact) {
      case SecurityFact.LevelSet f -> area(f.area());
      case SecurityFact.LevelExpected f -> area(f.area());
      case SecurityFact.CeilingSet f -> place(f.station());
      case SecurityFact.SlotsShared f -> {
        place(f.station());
        agency(f.agency());
      }
      case SecurityFact.StayRuleSet f -> place(f.station());
      case SecurityFact.DocumentRequired f -> place(f.station());
      case SecurityFact.AirfieldStateSet f -> place(f.airfield());
      case SecurityFact.RouteStateSet f -> {
        place(f.from());
        place(f.to());
      }
      case SecurityFact.WindowSet f -> place(f.airfield());
      case SecurityFact.WindowsLifted f -> place(f.airfield());
      case SecurityFact.DecisionSigned f -> f.areas().forEach(this::place);
    }
  }

  private void check(FlightFact fact) {
    switch (fact) {
      case FlightFact.FlightScheduled f -> legs(f.legs());
      case FlightFact.AircraftNamed f -> flight(f.flight());
      case FlightFact.FlownByForces f -> flight(f.flight());
      case FlightFact.ForcesStruck f -> forces(f);
      case FlightFact.SeatsChanged f -> flight(f.flight());
      case FlightFact.FlightRescheduled f -> {
        flight(f.flight());
        legs(f.legs());
      }
      case FlightFact.FlightCancelled f -> flight(f.flight());
      case FlightFact.FlightDeparted f -> flightAt(f.flight(), f.from());
      case FlightFact.FlightArrived f -> flightAt(f.flight(), f.at());
      case FlightFact.FlightDiverted f -> flightAt(f.flight(), f.at());
      case FlightFact.LandingStruck f -> landing(f);
      case FlightFact.HeadsReported f -> flight(f.flight());
      case FlightFact.HeadsExplained f -> flight(f.flight());
      case FlightFact.PayloadChanged f -> flight(f.flight());
      case FlightFact.BaggageAllowed f -> flight(f.flight());
      case FlightFact.SeatsShared f -> {
        flight(f.flight());
        agency(f.agency());
      }
      case FlightFact.BookingRanked f -> rider(f.person(), f.flight());
      case FlightFact.StandbyListed f -> {
        rider(f.person(), f.flight());
        place(f.from());
        place(f.to());
      }
      case FlightFact.StandbyStruck f -> flight(f.flight());
      case FlightFact.PassengerWeighed f -> rider(f.person(), f.flight());
    }
  }

  private void check(MovementFact fact) {
    switch (fact) {
      case MovementFact.Booked f -> {
        ride(f.person(), f.flight(), f.from());
        place(f.to());
      }
      case MovementFact.MovePlanned f -> move(f.person(), f.from(), f.to());
      case MovementFact.BookingCancelled f -> person(f.person());
      case MovementFact.CheckedIn f -> {
        person(f.person());
        flight(f.flight());
      }
      case MovementFact.Boarded f -> ride(f.person(), f.flight(), f.at());
      case MovementFact.Alighted f -> ride(f.person(), f.flight(), f.at());
      case MovementFact.NoShow f -> {
        person(f.person());
        flight(f.flight());
      }
      case MovementFact.OffLoaded f -> ride(f.person(), f.flight(), f.at());
      case MovementFact.Moved f -> move(f.person(), f.from(), f.to());
      case MovementFact.Sighted f -> {
        person(f.person());
        place(f.at());
      }
      case MovementFact.GapExplained f -> person(f.person());
    }
  }

  private void check(ContingentFact fact) {
    switch (fact) {
      case ContingentFact.PledgeMade _ -> {}
      case ContingentFact.UnitDeployed f -> {
        pledge(f.pledge());
        place(f.station());
        post(f.post());
        for (GroupId lift : f.lifts()) {
          require(picture.people().findGroup(lift).isPresent(), "group", lift);
        }
      }
      case ContingentFact.ReliefOrdered f -> {
        deployment(f.outgoing());
        deployment(f.incoming());
      }
      case ContingentFact.UnitWithdrawn f -> {
        deployment(f.deployment());
        require(
            picture.security().findDecision(f.decision()).isPresent(), "decision", f.decision());
      }
      case ContingentFact.PledgeStruck f -> pledge(f.pledge());
      case ContingentFact.DeploymentStruck f -> deployment(f.deployment());
      case ContingentFact.ReliefStruck f ->
          require(has(f.outgoing(), Deployment::findRelief), "relief of", f.outgoing());
      case ContingentFact.WithdrawalStruck f ->
          require(has(f.deployment(), Deployment::findWithdrawal), "withdrawal of", f.deployment());
    }
  }

  private boolean has(DeploymentId id, Function<Deployment, Optional<?>> part) {
    return picture.contingents().findDeployment(id).flatMap(part).isPresent();
  }

  private void pledge(PledgeId id) {
    require(picture.contingents().findPledge(id).isPresent(), "pledge", id);
  }

  private void deployment(DeploymentId id) {
    require(picture.contingents().findDeployment(id).isPresent(), "deployment", id);
  }

  private void rider(PersonId person, FlightId flight) {
    person(person);
    flight(flight);
  }

  private void ride(PersonId person, FlightId flight, PlaceId at) {
    person(person);
    flightAt(flight, at);
  }

  void flightAt(FlightId flight, PlaceId at) {
    flight(flight);
    place(at);
  }

  private void move(PersonId person, Account from, Account to) {
    person(person);
    account(from);
    account(to);
  }

  private void account(Account account) {
    switch (account) {
      case Account.At at -> place(at.place());
      case Account.Aboard aboard -> flight(aboard.flight());
      case Account.Away _, Account.Suspense _, Account.Separated _ -> {}
    }
  }

  private void legs(Collection<Leg> legs) {
    for (Leg leg : legs) {
      place(leg.from());
      place(leg.to());
    }
  }

  void person(PersonId id) {
    require(picture.people().findPerson(id).isPresent(), "person", id);
  }

  /** Somebody registered, or somebody who asks for help. */
  void somebody(PersonId id) {
    boolean asks = picture.assistance().findRequestOf(id).isPresent();
    require(asks || picture.people().findPerson(id).isPresent(), "person", id);
  }

  void place(PlaceId id) {
    require(picture.places().findPlace(id).isPresent(), "place", id);
  }

  /** A level that is told of a place within an area would hold nowhere. */
  private void area(PlaceId id) {
    place(id);
    picture
        .places()
        .findPlace(id)
        .filter(place -> !place.area().equals(id))
        .ifPresent(place -> refuse(within(place)));
  }

  private Breach within(Place place) {
    String area = new Named(picture).place(place.area());
    return new Breach(
        Rule.LEVEL_OF_AN_AREA,
        "%s lies in %s, and has the level of it.".formatted(place.name(), area),
        "Set the level of %s (%s).".formatted(area, place.area()));
  }

  void agency(AgencyId id) {
    require(picture.places().agencies().containsKey(id), "agency", id);
  }

  void flight(FlightId id) {
    require(picture.flights().findFlight(id).isPresent(), "flight", id);
  }

  private void post(PostId id) {
    require(picture.posts().findPost(id).isPresent(), "post", id);
  }

  void premises(PremisesId id) {
    require(picture.lodging().premises().containsKey(id), "premises", id);
  }

  void room(RoomId id) {
    require(picture.lodging().findRoom(id).isPresent(), "room", id);
  }

  private void forces(FlightFact.ForcesStruck f) {
    if (picture.flights().findFlight(f.flight()).filter(Flight::military).isEmpty()) {
      refuse(
          new Breach(
              Rule.KNOWN,
              "Flight %s is not known to be flown by armed forces.".formatted(f.flight()),
              "Name a flight that is; it may be struck off already."));
    }
  }

  private void landing(FlightFact.LandingStruck f) {
    boolean landed =
        picture.ledger().landings(f.flight()).stream()
            .anyMatch(landing -> landing.report().equals(f.landing()));
    if (!landed) {
      refuse(
          new Breach(
              Rule.KNOWN,
              "Flight %s has no landing that was told by that report.".formatted(f.flight()),
              "Name one that stands on the page of the flight; it may be struck off already."));
    }
  }

  void require(boolean known, String what, Object id) {
    if (!known) {
      String reason = "There is no " + what + " " + id + ".";
      refuse(new Breach(Rule.KNOWN, reason, "Record the " + what + " first."));
    }
  }

  void refuse(Breach breach) {
    unknown.add(breach);
  }
}
