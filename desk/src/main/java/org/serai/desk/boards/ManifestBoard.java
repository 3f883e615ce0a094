package org.serai.desk.boards;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.serai.mission.flights.Flight;
import org.serai.mission.ledger.Booking;
import org.serai.mission.ledger.BookingState;
import org.serai.mission.ledger.UnlistedHeads;
import org.serai.mission.people.Person;
import org.serai.mission.terms.AgencyId;
import org.serai.mission.terms.Category;
import org.serai.mission.terms.DocumentKind;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.Policy;

/** May this person board? One flight, its legs and everybody who holds a seat. */
public record ManifestBoard(
    FlightLoad flight,
    List<LegLoad> legs,
    List<Passenger> passengers,
    int voided,
    long kilograms,
    Counted heads,
    List<AmissBoard.Item> amiss) {
  public ManifestBoard {
    legs = List.copyOf(legs);
    passengers = List.copyOf(passengers);
    amiss = List.copyOf(amiss);
  }

  /** Seats taken on one leg. */
  public record LegLoad(PlaceId from, PlaceId to, Instant departs, Instant arrives, int booked) {}

  /** Who holds a seat; {@code papers} says what is wrong with the documents, or is blank. */
  public record Passenger(
      PersonId person,
      AgencyId agency,
      Category category,
      PlaceId from,
      PlaceId to,
      BookingState state,
      String papers) {}

  /** Heads somebody counted (-1 for nobody did), those on the lists, and the open difference. */
  public record Counted(int reported, int listed, int open) {}

  public static Optional<ManifestBoard> find(AsOf asOf, FlightId id, Findings findings) {
    return asOf.mission().flights().findFlight(id).map(flight -> of(asOf, flight, findings));
  }

  private static ManifestBoard of(AsOf asOf, Flight flight, Findings findings) {
    List<Passenger> passengers = new ArrayList<>();
    int voided = 0;
    for (Booking.Seat seat : asOf.mission().ledger().seats(flight.id())) {
      if (seat.state().holdsASeat()) {
        passengers.add(passenger(asOf, flight, seat));
      } else {
        voided++;
      }
    }
    passengers.sort(Comparator.comparing(Passenger::agency).thenComparing(Passenger::person));
    return new ManifestBoard(
        FlightLoad.of(asOf, flight),
        flight.legs().stream()
            .map(
                leg ->
                    new LegLoad(
                        leg.from(),
                        leg.to(),
                        leg.departs(),
                        leg.arrives(),
                        FlightLoad.taken(asOf, flight, leg)))
            .toList(),
        passengers,
        voided,
        passengers.size() * asOf.mission().places().policy(Policy.PASSENGER_KG),
        counted(asOf, flight.id()),
        AmissBoard.about(findings, flight.id()));
  }

  private static Passenger passenger(AsOf asOf, Flight flight, Booking.Seat seat) {
    Person person = asOf.mission().people().person(seat.person());
    LocalDate day = flight.arrives().atZone(asOf.zone()).toLocalDate();
    return new Passenger(
        person.id(),
        person.profile().agency(),
        person.profile().category(),
        seat.from(),
        seat.to(),
        seat.state(),
        papers(asOf, person, seat.to(), day));
  }

  private static String papers(AsOf asOf, Person person, PlaceId to, LocalDate day) {
    for (DocumentKind kind : asOf.mission().security().documentsRequiredAt(to)) {
      Optional<LocalDate> last = person.papers().findLastDay(kind);
      if (last.isEmpty() || last.get().isBefore(day)) {
        String word = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return word + last.map(d -> " ended " + d).orElse(" is missing");
      }
    }
    return "";
  }

  private static Counted counted(AsOf asOf, FlightId flight) {
    int listed = asOf.mission().ledger().listedAboard(flight).size();
    return asOf.mission().ledger().unlistedHeads().stream()
        .filter(heads -> heads.flight().equals(flight))
        .findFirst()
        .map(ManifestBoard::counted)
        .orElse(new Counted(-1, listed, 0));
  }

  private static Counted counted(UnlistedHeads heads) {
    return new Counted(heads.reported(), heads.listed(), heads.open());
  }
}
