package org.serai.mission.facts;

import org.serai.mission.terms.AccordId;
import org.serai.mission.terms.AgencyId;
import org.serai.mission.terms.AgreedZoneId;
import org.serai.mission.terms.DeploymentId;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.Malformed;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.PledgeId;
import org.serai.mission.terms.PremisesId;
import org.serai.mission.terms.RoomId;
import org.serai.mission.terms.RoundId;

/**
 * What should never have been told is struck off, with the reason. Each is a fact of its own
 * pillar; what they have in common is that one thing is gone and nothing may hang on it.
 */
public sealed interface Struck
    permits PlaceFact.PlaceStruck,
        PlaceFact.AgencyStruck,
        FlightFact.LandingStruck,
        FlightFact.ForcesStruck,
        LodgingFact.PremisesStruck,
        LodgingFact.RoomStruck,
        HostingFact.ReceptionStruck,
        HostingFact.TransitStruck,
        HostingFact.CountStruck,
        PeaceFact.RoundStruck,
        PeaceFact.AccordStruck,
        PeaceFact.ZoneStruck,
        PeaceFact.ExtensionStruck,
        ContingentFact.PledgeStruck,
        ContingentFact.DeploymentStruck,
        ContingentFact.ReliefStruck,
        ContingentFact.WithdrawalStruck {

  /** Refuses to strike anything off without a word why. */
  static void because(String reason) {
    Malformed.unless(!reason.isBlank(), "reason", reason, "why it should not be there");
  }

  /** All that can be struck off; an id says which one of them. */
  enum Thing {
    PLACE,
    AGENCY,
    PREMISES,
    ROOM,
    /** By its flight and the id of its report, a blank between them. */
    LANDING,
    /** That armed forces fly a flight, by the id of the flight. */
    FORCES,
    /** By the id of its flight. */
    RECEPTION,
    /** Leave to pass through, by the id of the person. */
    TRANSIT,
    /** The host's count that holds, by the id of its flight. */
    HOST_COUNT,
    ROUND,
    ACCORD,
    ZONE,
    /** The last one, by the id of its zone. */
    ZONE_EXTENSION,
    PLEDGE,
    DEPLOYMENT,
    /** By the id of the deployment that it relieves. */
    RELIEF,
    /** By the id of the deployment that was withdrawn. */
    WITHDRAWAL;

    /** The fact that strikes it off. */
    public Fact struck(String id, String reason) {
      return switch (this) {
        case PLACE -> new PlaceFact.PlaceStruck(new PlaceId(id), reason);
        case AGENCY -> new PlaceFact.AgencyStruck(new AgencyId(id), reason);
        case PREMISES -> new LodgingFact.PremisesStruck(new PremisesId(id), reason);
        case ROOM -> new LodgingFact.RoomStruck(new RoomId(id), reason);
        case LANDING -> FlightFact.LandingStruck.of(id, reason);
        case FORCES -> new FlightFact.ForcesStruck(new FlightId(id), reason);
        case RECEPTION -> new HostingFact.ReceptionStruck(new FlightId(id), reason);
        case TRANSIT -> new HostingFact.TransitStruck(new PersonId(id), reason);
        case HOST_COUNT -> new HostingFact.CountStruck(new FlightId(id), reason);
        case ROUND -> new PeaceFact.RoundStruck(new RoundId(id), reason);
        case ACCORD -> new PeaceFact.AccordStruck(new AccordId(id), reason);
        case ZONE -> new PeaceFact.ZoneStruck(new AgreedZoneId(id), reason);
        case ZONE_EXTENSION -> new PeaceFact.ExtensionStruck(new AgreedZoneId(id), reason);
        case PLEDGE -> new ContingentFact.PledgeStruck(new PledgeId(id), reason);
        case DEPLOYMENT -> new ContingentFact.DeploymentStruck(new DeploymentId(id), reason);
        case RELIEF -> new ContingentFact.ReliefStruck(new DeploymentId(id), reason);
        case WITHDRAWAL -> new ContingentFact.WithdrawalStruck(new DeploymentId(id), reason);
      };
    }
  }

  /** Why it should not be there. */
  String reason();

  /** What is struck off. */
  default Thing thing() {
    return switch (this) {
      case PlaceFact.PlaceStruck _ -> Thing.PLACE;
      case PlaceFact.AgencyStruck _ -> Thing.AGENCY;
      case LodgingFact.PremisesStruck _ -> Thing.PREMISES;
      case LodgingFact.RoomStruck _ -> Thing.ROOM;
      case FlightFact.LandingStruck _ -> Thing.LANDING;
      case FlightFact.ForcesStruck _ -> Thing.FORCES;
      case HostingFact.ReceptionStruck _ -> Thing.RECEPTION;
      case HostingFact.TransitStruck _ -> Thing.TRANSIT;
      case HostingFact.CountStruck _ -> Thing.HOST_COUNT;
      case PeaceFact.RoundStruck _ -> Thing.ROUND;
      case PeaceFact.AccordStruck _ -> Thing.ACCORD;
      case PeaceFact.ZoneStruck _ -> Thing.ZONE;
      case PeaceFact.ExtensionStruck _ -> Thing.ZONE_EXTENSION;
      case ContingentFact.PledgeStruck _ -> Thing.PLEDGE;
      case ContingentFact.DeploymentStruck _ -> Thing.DEPLOYMENT;
      case ContingentFact.ReliefStruck _ -> Thing.RELIEF;
      case ContingentFact.WithdrawalStruck _ -> Thing.WITHDRAWAL;
    };
  }

  /** Which one it is; of a landing, of which flight. */
  default Record id() {
    return switch (this) {
      case PlaceFact.PlaceStruck f -> f.place();
      case PlaceFact.AgencyStruck f -> f.agency();
      case LodgingFact.PremisesStruck f -> f.premises();
      case LodgingFact.RoomStruck f -> f.room();
      case FlightFact.LandingStruck f -> f.flight();
      case FlightFact.ForcesStruck f -> f.flight();
      case HostingFact.ReceptionStruck f -> f.flight();
      case HostingFact.TransitStruck f -> f.person();
      case HostingFact.CountStruck f -> f.flight();
      case PeaceFact.RoundStruck f -> f.round();
      case PeaceFact.AccordStruck f -> f.accord();
      case PeaceFact.ZoneStruck f -> f.zone();
      case PeaceFact.ExtensionStruck f -> f.zone();
      case ContingentFact.PledgeStruck f -> f.pledge();
      case ContingentFact.DeploymentStruck f -> f.deployment();
      case ContingentFact.ReliefStruck f -> f.outgoing();
      case ContingentFact.WithdrawalStruck f -> f.deployment();
    };
  }
}
