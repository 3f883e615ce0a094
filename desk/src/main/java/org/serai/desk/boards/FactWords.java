package org.serai.desk.boards;

import java.util.List;
import java.util.Locale;
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
import org.serai.mission.posts.Post;
import org.serai.mission.posts.Posts;
import org.serai.mission.rules.Named;
import org.serai.mission.terms.Days;
import org.serai.mission.terms.Leg;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PostId;

/** What happened to somebody, in words that go on from "he or she". */
record FactWords(PlainWords plain, Posts posts) {
  static FactWords of(AsOf asOf) {
    return new FactWords(PlainWords.of(asOf), asOf.mission().posts());
  }

  String of(Fact fact) {
    return fact instanceof Struck struck ? words(struck) : told(fact);
  }

  private String words(Struck struck) {
    String id = struck.id().toString();
    String what =
        switch (struck.thing()) {
          case PLACE -> "place " + id;
          case AGENCY -> "agency " + id;
          case PREMISES -> "premises " + id;
          case ROOM -> "room " + id;
          case LANDING -> "landing of " + id;
          case FORCES -> "armed forces as flying " + id;
          case RECEPTION -> "reception of " + id;
          case TRANSIT -> "leave to pass through";
          case HOST_COUNT -> "the host's count of " + id;
          case ROUND -> "round " + id;
          case ACCORD -> "accord " + id;
          case ZONE -> "zone " + id;
          case ZONE_EXTENSION -> "extension of zone " + id;
          case PLEDGE -> "pledge " + id;
          case DEPLOYMENT -> "deployment " + id;
          case RELIEF -> "relief of " + id;
          case WITHDRAWAL -> "withdrawal of " + id;
        };
    return what + " struck off: " + struck.reason();
  }

  private String told(Fact fact) {
    return switch (fact) {
      case MovementFact f -> words(f);
      case PersonFact f -> words(f);
      case FlightFact f -> words(f);
      case PostFact f -> words(f);
      case LodgingFact f -> words(f);
      case WardenFact f -> words(f);
      case SecurityFact f -> words(f);
      case PlanFact f -> words(f);
      case AssistanceFact f -> words(f);
      case HostingFact f -> words(f);
      case PlaceFact _, PeaceFact _, ContingentFact _ -> kind(fact);
    };
  }

  private String words(MovementFact fact) {
    return switch (fact) {
      case MovementFact.Booked f ->
          "booked on %s, %s to %s"
              .formatted(f.flight(), plain.place(f.from()), plain.place(f.to()));
      case MovementFact.MovePlanned f ->
          "to go from %s to %s on %s"
              .formatted(plain.end(f.from()), plain.end(f.to()), plain.clock(f.at()));
      case MovementFact.BookingCancelled f -> "booking given up: " + f.reason();
      case MovementFact.CheckedIn f -> "checked in for " + f.flight();
      case MovementFact.Boarded f -> "boarded %s at %s".formatted(f.flight(), plain.place(f.at()));
      case MovementFact.Alighted f -> "left %s at %s".formatted(f.flight(), plain.place(f.at()));
      case MovementFact.NoShow f -> "did not come for " + f.flight();
      case MovementFact.OffLoaded f ->
          "taken off %s at %s: %s".formatted(f.flight(), plain.place(f.at()), f.reason());
      case MovementFact.Moved f ->
          "went from %s to %s".formatted(plain.end(f.from()), plain.end(f.to()));
      case MovementFact.Sighted f -> "seen at " + plain.place(f.at());
      case MovementFact.GapExplained f -> "explained: " + f.explanation();
    };
  }

  private String words(PersonFact fact) {
    return switch (fact) {
      case PersonFact.PersonRegistered f ->
          "registered, %s since %s"
              .formatted(plain.account(f.opening()), PlainWords.day(f.since()));
      case PersonFact.OpeningCorrected f ->
          "had begun %s since %s, which was told wrongly before: %s"
              .formatted(plain.account(f.opening()), PlainWords.day(f.since()), f.reason());
      case PersonFact.IdentitySealed _ -> "name and papers put down, sealed";
      case PersonFact.IdentityForgotten _ -> "identity destroyed: nobody can read the name again";
      case PersonFact.DocumentHeld f ->
          "holds %s, %s".formatted(paper(Told.word(f.kind())), PlainWords.days(f.valid()));
      case PersonFact.VisaHeld f ->
          "holds a visa for %s, %s".formatted(plain.place(f.country()), PlainWords.days(f.valid()));
      case PersonFact.AbsenceAnnounced f ->
          "%s announced, %s".formatted(Told.word(f.kind()), PlainWords.days(f.days()));
      case PersonFact.AbsenceWithdrawn f ->
          "no %s after all, %s".formatted(Told.word(f.kind()), PlainWords.days(f.days()));
      case PersonFact.WishMade f ->
          "wishes to %s, %s, weight %d of 5"
              .formatted(Told.word(f.kind()), PlainWords.days(f.days()), f.weight());
      case PersonFact.GroupFormed f ->
          "travels as one %s of %d people: %s"
              .formatted(Told.word(f.kind()), f.members().size(), ids(f.members()));
      case PersonFact.GroupDissolved f -> "group %s travels apart again".formatted(f.group());
      case PersonFact.ExposureCarried _ -> "hardship of earlier tours carried over";
      case PersonFact.AccessNeeded f -> f.needed() ? "cannot use steps" : "can use steps again";
      case PersonFact.MoveAnswered f ->
          f.accepted() ? "says: I accept the move" : "says: I cannot make the move: " + f.reason();
      case PersonFact.PersonSeparated f -> "left the mission: " + f.reason();
    };
  }

  private static String aircraft(FlightFact.AircraftNamed f) {
    return (f.aircraft() + " " + f.registration()).strip();
  }

  private String words(FlightFact fact) {
    return switch (fact) {
      case FlightFact.FlightScheduled f ->
          "%s put on the schedule: %s".formatted(f.flight(), way(f.legs()));
      case FlightFact.FlightRescheduled f ->
          "%s at another time: %s".formatted(f.flight(), way(f.legs()));
      case FlightFact.AircraftNamed f -> f.flight() + " is flown by " + aircraft(f);
      case FlightFact.FlownByForces f -> f.flight() + " is flown by armed forces";
      case FlightFact.SeatsChanged f ->
          "%s has %s now".formatted(f.flight(), Named.count(f.seats(), "seat", "seats"));
      case FlightFact.FlightCancelled f -> "%s cancelled: %s".formatted(f.flight(), f.reason());
      case FlightFact.FlightDeparted f -> "%s left %s".formatted(f.flight(), plain.place(f.from()));
      case FlightFact.FlightArrived f -> f.flight() + " landed at " + plain.place(f.at());
      case FlightFact.FlightDiverted f ->
          "%s landed elsewhere, at %s".formatted(f.flight(), plain.place(f.at()));
      case FlightFact.LandingStruck f -> words((Struck) f);
      case FlightFact.ForcesStruck f -> words((Struck) f);
      case FlightFact.BookingRanked f ->
          "seat on %s asked for, priority %s".formatted(f.flight(), Told.word(f.priority()));
      case FlightFact.StandbyListed f ->
          "waits for a seat on %s, %s to %s, priority %s"
              .formatted(
                  f.flight(), plain.place(f.from()), plain.place(f.to()), Told.word(f.priority()));
      case FlightFact.StandbyStruck f ->
          "waits no longer for %s: %s".formatted(f.flight(), f.reason());
      case FlightFact.PassengerWeighed f ->
          "weighed for %s: %d kg, baggage %d kg in %d pieces"
              .formatted(f.flight(), f.bodyKg(), f.baggageKg(), f.pieces());
      case FlightFact.HeadsReported f -> "%s: %d heads aboard".formatted(f.flight(), f.heads());
      case FlightFact.HeadsExplained f ->
          "%s: %d heads explained: %s".formatted(f.flight(), f.heads(), f.explanation());
      case FlightFact.PayloadChanged f ->
          "%s carries %,d kg now".formatted(f.flight(), f.payloadKg());
      case FlightFact.BaggageAllowed f ->
          "%s allows %d kg of baggage".formatted(f.flight(), f.kilograms());
      case FlightFact.SeatsShared f ->
          "%s: %s for %s"
              .formatted(f.flight(), Named.count(f.seats(), "seat", "seats"), f.agency());
    };
  }

  private String way(List<Leg> legs) {
    Leg first = legs.getFirst();
    return "%s %s to %s"
        .formatted(
            plain.clock(first.departs(), first.from()),
            plain.place(first.from()),
            plain.place(legs.getLast().to()));
  }

  private String words(PostFact fact) {
    return switch (fact) {
      case PostFact.PostEstablished f ->
          "post of %s at %s set up".formatted(f.function(), plain.place(f.station()));
      case PostFact.PostAbolished f -> post(f.post()) + " is no more";
      case PostFact.PostsQualified f ->
          "can hold " + String.join("; ", f.posts().stream().map(this::post).toList());
      case PostFact.TourAssigned f ->
          "holds %s, %s%s".formatted(post(f.post()), PlainWords.days(f.days()), from(f.fromHub()));
      case PostFact.TourWithdrawn f ->
          "no longer holds %s, %s".formatted(post(f.post()), PlainWords.days(f.days()));
    };
  }

  private static String from(boolean hub) {
    return hub ? ", from the hub" : "";
  }

  private String post(PostId id) {
    return posts.findPost(id).map(this::post).orElse("post " + id);
  }

  private String post(Post post) {
    return post.function() + " at " + plain.place(post.station());
  }

  private String words(LodgingFact fact) {
    return switch (fact) {
      case LodgingFact.BedAssigned f ->
          "given bed %d of room %s, nights of %s".formatted(f.bed(), f.room(), nights(f.nights()));
      case LodgingFact.BedReleased f ->
          "bed %d of room %s given back, nights of %s"
              .formatted(f.bed(), f.room(), nights(f.nights()));
      case LodgingFact.RoomClosed f ->
          "room %s closed from %s: %s".formatted(f.room(), PlainWords.day(f.from()), f.reason());
      case LodgingFact.RoomReopened f ->
          "room %s open again from %s: %s"
              .formatted(f.room(), PlainWords.day(f.from()), f.reason());
      case LodgingFact.PremisesOpened _,
          LodgingFact.RoomDescribed _,
          LodgingFact.PremisesStruck _,
          LodgingFact.RoomStruck _,
          LodgingFact.HubCapSet _ ->
          kind(fact);
    };
  }

  private static String nights(Days nights) {
    return PlainWords.days(nights);
  }

  private String words(WardenFact fact) {
    return switch (fact) {
      case WardenFact.WardenNamed f -> "warden: keeps the list of " + plain.place(f.zone());
      case WardenFact.WardenListed f ->
          "on the list of warden %s, with %s"
              .formatted(f.warden(), Named.count(f.people().size(), "person", "people"));
      case WardenFact.WardenRelieved _ -> "warden no longer: keeps no list";
      case WardenFact.RollCallStarted f ->
          "roll-call at %s: %s".formatted(plain.places(f.areas()), f.reason());
      case WardenFact.RollCallAnswered f -> "answered the roll-call: " + answer(f);
      case WardenFact.EscalationClosed f -> "looked into: " + f.outcome();
      case WardenFact.RollCallClosed f -> "roll-call over: " + f.reason();
    };
  }

  private static String answer(WardenFact.RollCallAnswered f) {
    List<String> said = List.of(Told.word(f.safety()), f.where(), f.words());
    return String.join(", ", said.stream().filter(word -> !word.isBlank()).toList());
  }

  private String words(SecurityFact fact) {
    return switch (fact) {
      case SecurityFact.DecisionSigned f ->
          "decision %s signed, %s at %s: %s"
              .formatted(f.decision(), Told.word(f.measure()), plain.places(f.areas()), f.reason());
      case SecurityFact.LevelSet f ->
          "level %s at %s".formatted(f.level().number(), plain.place(f.area()));
      case SecurityFact.LevelExpected _,
          SecurityFact.CeilingSet _,
          SecurityFact.SlotsShared _,
          SecurityFact.StayRuleSet _,
          SecurityFact.DocumentRequired _,
          SecurityFact.AirfieldStateSet _,
          SecurityFact.RouteStateSet _,
          SecurityFact.WindowSet _,
          SecurityFact.WindowsLifted _ ->
          kind(fact);
    };
  }

  private String words(PlanFact fact) {
    return switch (fact) {
      case PlanFact.PlanPublished f ->
          "plan %s published by decision %s, %s"
              .formatted(f.plan(), f.decision(), PlainWords.days(f.covers()));
      case PlanFact.PlanSuperseded f -> "plan %s gave way to %s".formatted(f.plan(), f.by());
    };
  }

  private String words(AssistanceFact fact) {
    return switch (fact) {
      case AssistanceFact.ApplicantNamed f -> "named in request " + f.request();
      case AssistanceFact.EscortNamed f -> "escorts the people of request " + f.request();
      case AssistanceFact.PersonHandedOver f ->
          "handed over to %s at %s".formatted(f.state(), plain.place(f.at()));
      case AssistanceFact.HelpRequested _,
          AssistanceFact.ConsentStated _,
          AssistanceFact.RequestWithdrawn _,
          AssistanceFact.RequestsJoined _,
          AssistanceFact.RequestsKeptApart _,
          AssistanceFact.PriorityTableSet _,
          AssistanceFact.PriorityExcepted _,
          AssistanceFact.SeatsOffered _,
          AssistanceFact.OfferAnswered _,
          AssistanceFact.OfferWithdrawn _,
          AssistanceFact.StateLinksWithdrawn _ ->
          kind(fact);
    };
  }

  private String words(HostingFact fact) {
    return fact instanceof HostingFact.TransitGranted f
        ? "may stay at %s, %s, on the way to %s"
            .formatted(plain.place(f.at()), PlainWords.days(f.permitted()), f.onwardTo())
        : kind(fact);
  }

  private static String ids(List<PersonId> people) {
    return String.join(", ", people.stream().limit(6).map(PersonId::toString).toList())
        + (people.size() > 6 ? " and %d more".formatted(people.size() - 6) : "");
  }

  private static String paper(String kind) {
    return switch (kind) {
      case "ssafe", "bsafe" -> kind.toUpperCase(Locale.ROOT);
      case "laissez passer" -> "a UN laissez-passer";
      default -> "a " + kind;
    };
  }

  /** FlightScheduled becomes "flight scheduled". */
  private static String kind(Fact fact) {
    return fact.getClass()
        .getSimpleName()
        .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
        .toLowerCase(Locale.ROOT);
  }
}
