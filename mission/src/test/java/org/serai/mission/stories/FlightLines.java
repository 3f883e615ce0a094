package org.serai.mission.stories;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.serai.mission.facts.Fact;
import org.serai.mission.facts.FlightFact;
import org.serai.mission.facts.LodgingFact;
import org.serai.mission.facts.MovementFact;
import org.serai.mission.facts.PersonFact;
import org.serai.mission.facts.PlaceFact;
import org.serai.mission.facts.SecurityFact;
import org.serai.mission.terms.Account;
import org.serai.mission.terms.AgencyId;
import org.serai.mission.terms.AirfieldState;
import org.serai.mission.terms.BookingId;
import org.serai.mission.terms.BookingPriority;
import org.serai.mission.terms.Category;
import org.serai.mission.terms.Days;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.RoomId;
import org.serai.mission.terms.Sex;

/**
 * The lines of a story that speak of how flights are filled, of the ways through the air, and of
 * what is struck off or opened again.
 */
final class FlightLines {
  private FlightLines() {}

  static Fact of(String[] w) {
    return switch (w[0]) {
      case "payload" -> new FlightFact.PayloadChanged(flight(w[1]), number(w[2]));
      case "baggage" -> new FlightFact.BaggageAllowed(flight(w[1]), number(w[2]));
      case "share" -> new FlightFact.SeatsShared(flight(w[1]), new AgencyId(w[5]), number(w[2]));
      case "aircraft" -> new FlightFact.AircraftNamed(flight(w[1]), "B1900", w[3]);
      case "forces" -> new FlightFact.FlownByForces(flight(w[1]));
      case "struck" -> new PlaceFact.PlaceStruck(place(w[1]), "typing error");
      case "agency-struck" -> new PlaceFact.AgencyStruck(new AgencyId(w[1]), "typing error");
      case "reopens" ->
          new LodgingFact.RoomReopened(new RoomId(w[1]), LocalDate.parse(w[3]), "pipe mended");
      case "seats" -> new FlightFact.SeatsChanged(flight(w[1]), number(w[2]));
      case "departed" -> new FlightFact.FlightDeparted(flight(w[1]), place(w[3]));
      case "route" ->
          new SecurityFact.RouteStateSet(
              place(w[1]), place(w[3]), AirfieldState.valueOf(w[4]), Instant.parse(w[6] + ":00Z"));
      case "window" ->
          new SecurityFact.WindowSet(
              place(w[2]),
              new Days(LocalDate.parse(w[4]), LocalDate.parse(w[4])),
              minute(w[6]),
              minute(w[8]));
      default -> personal(w);
    };
  }

  private static Fact personal(String[] w) {
    PersonId person = new PersonId(w[0]);
    return switch (w[1]) {
      case "of" ->
          new PersonFact.PersonRegistered(
              person,
              new AgencyId(w[2]),
              Category.INTERNATIONAL_STAFF,
              Sex.UNSTATED,
              new Account.At(place(w[4])),
              LocalDate.parse("2021-07-20"));
      case "ranks" ->
          new FlightFact.BookingRanked(
              flight(w[2]), booking(w), person, BookingPriority.valueOf(w[3]));
      case "waits" ->
          new FlightFact.StandbyListed(
              flight(w[2]),
              booking(w),
              person,
              place(w[4]),
              place(w[6]),
              BookingPriority.valueOf(w[7]));
      case "strikes" -> new FlightFact.StandbyStruck(flight(w[2]), booking(w), "gave up waiting");
      case "weighs" ->
          new FlightFact.PassengerWeighed(flight(w[2]), person, number(w[3]), number(w[5]), 1);
      case "checks-in" -> new MovementFact.CheckedIn(person, flight(w[2]));
      default -> throw new IllegalArgumentException("The story does not know: " + w[1]);
    };
  }

  /** The number of a booking: person and flight, or what stands after "as". */
  static BookingId booking(String[] w) {
    boolean named = w[w.length - 2].equals("as");
    return new BookingId(named ? w[w.length - 1] : w[0] + "/" + w[2]);
  }

  private static FlightId flight(String id) {
    return new FlightId(id);
  }

  private static PlaceId place(String id) {
    return new PlaceId(id);
  }

  private static int number(String text) {
    return Integer.parseInt(text);
  }

  private static int minute(String time) {
    return LocalTime.parse(time).toSecondOfDay() / 60;
  }
}
