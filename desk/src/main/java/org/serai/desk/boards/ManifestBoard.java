package org.serai.desk.boards;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.serai.mission.flights.Flight;
import org.serai.mission.flights.Loading;
import org.serai.mission.ledger.Booking;
import org.serai.mission.ledger.BookingState;
import org.serai.mission.ledger.UnlistedHeads;
import org.serai.mission.people.Person;
import org.serai.mission.rules.LegRoom;
import org.serai.mission.terms.AgencyId;
import org.serai.mission.terms.BookingId;
import org.serai.mission.terms.BookingPriority;
import org.serai.mission.terms.Category;
import org.serai.mission.terms.DocumentKind;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.Policy;

/** May this person board? One flight, its legs and everybody who holds a seat. */
public record ManifestBoard(
    FlightLoad flight,
    List<LegLoad> legs,
    List<Passenger> passengers,
    List<Standby> standby,
    List<Share> shares,
    int baggageKg,
    int voided,
    List<NotFlying> notFlying,
    long kilograms,
    List<Landing> landed,
    Counted heads,
    List<AmissBoard.Item> amiss) {
  public ManifestBoard {
    legs = List.copyOf(legs);
    passengers = List.copyOf(passengers);
    standby = List.copyOf(standby);
    notFlying = List.copyOf(notFlying);
    landed = List.copyOf(landed);
    shares = List.copyOf(shares);
    amiss = List.copyOf(amiss);
  }

  /** Seats taken on one leg. */
  public record LegLoad(PlaceId from, PlaceId to, Instant departs, Instant arrives, int booked) {}

  /** Somebody who waits for a seat, the first first. */
  public record Standby(
      BookingId booking,
      PersonId person,
      AgencyId agency,
      PlaceId from,
      PlaceId to,
      BookingPriority priority) {}

  /** Who had a seat and has none any more: given up, not come, taken off. */
  public record NotFlying(PersonId person, AgencyId agency, PlaceId from, PlaceId to) {}

  /** Seats kept for an agency, and how many of them are booked. */
  public record Share(AgencyId agency, int seats, int booked) {}

  /**
   * Who holds a seat; {@code papers} says what is wrong with the documents, or is blank. Kilograms
   * are 0 until somebody stood on the scales; {@code priority} is blank where a plan booked.
   */
  public record Passenger(
      BookingId booking,
      String priority,
      int bodyKg,
      int baggageKg,
      int pieces,
      PersonId person,
      AgencyId agency,
      Category category,
      PlaceId from,
      PlaceId to,
      BookingState state,
      String papers) {}

  /** Where it came down, the last one last; planned or not. */
  public record Landing(FactId report, PlaceId at, Instant happened) {}

  /** Heads somebody counted (-1 for nobody did), those on the lists, and the open difference. */
  public record Counted(int reported, int listed, int open) {}

  public static Optional<ManifestBoard> find(AsOf asOf, FlightId id, Findings findings) {
    return asOf.mission().flights().findFlight(id).map(flight -> of(asOf, flight, findings));
  }

  private static ManifestBoard of(AsOf asOf, Flight flight, Findings findings) {
    List<Passenger> passengers = new ArrayList<>();
    List<Booking.Seat> voided = new ArrayList<>();
    for (Booking.Seat seat : asOf.mission().ledger().seats(flight.id())) {
      if (seat.state().holdsASeat()) {
        passengers.add(passenger(asOf, flight, seat));
      } else {
        voided.add(seat);
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
        standby(asOf, flight),
        shares(asOf, flight, passengers),
        loading(asOf, flight)
            .baggageKg()
            .orElse((int) asOf.mission().places().policy(Policy.BAGGAGE_KG)),
        voided.size(),
        notFlying(asOf, passengers, voided),
        kilograms(asOf, flight, passengers),
        asOf.mission().ledger().landings(flight.id()).stream()
            .map(landing -> new Landing(landing.report(), landing.at(), landing.happened()))
            .toList(),
        counted(asOf, flight.id()),
        AmissBoard.about(findings, flight.id()));
  }

  /** Once each, and nobody who was given a seat again. */
  private static List<NotFlying> notFlying(
      AsOf asOf, List<Passenger> passengers, List<Booking.Seat> voided) {
    Set<PersonId> listed = new HashSet<>();
    passengers.forEach(passenger -> listed.add(passenger.person()));
    return voided.stream()
        .filter(seat -> listed.add(seat.person()))
        .map(
            seat ->
                new NotFlying(
                    seat.person(),
                    asOf.mission().people().person(seat.person()).profile().agency(),
                    seat.from(),
                    seat.to()))
        .toList();
  }

  private static Passenger passenger(AsOf asOf, Flight flight, Booking.Seat seat) {
    Person person = asOf.mission().people().person(seat.person());
    LocalDate day = flight.arrives().atZone(asOf.zone()).toLocalDate();
    Loading loading = loading(asOf, flight);
    Optional<Loading.Weight> weight = loading.findWeight(person.id());
    return new Passenger(
        seat.id(),
        loading.findPriority(seat.id()).map(Enum::name).orElse(""),
        weight.map(Loading.Weight::bodyKg).orElse(0),
        weight.map(Loading.Weight::baggageKg).orElse(0),
        weight.map(Loading.Weight::pieces).orElse(0),
        person.id(),
        person.profile().agency(),
        person.profile().category(),
        seat.from(),
        seat.to(),
        seat.state(),
        papers(asOf, person, seat.to(), day));
  }

  private static Loading loading(AsOf asOf, Flight flight) {
    return asOf.mission().flights().loading(flight.id());
  }

  private static List<Standby> standby(AsOf asOf, Flight flight) {
    return loading(asOf, flight).queue().stream()
        .map(
            who ->
                new Standby(
                    who.booking(),
                    who.person(),
                    asOf.mission().people().person(who.person()).profile().agency(),
                    who.from(),
                    who.to(),
                    who.priority()))
        .toList();
  }

  private static List<Share> shares(AsOf asOf, Flight flight, List<Passenger> passengers) {
    List<Share> shares = new ArrayList<>();
    loading(asOf, flight)
        .sharesByAgency()
        .forEach(
            (agency, seats) ->
                shares.add(
                    new Share(
                        agency,
                        seats,
                        (int) passengers.stream().filter(p -> p.agency().equals(agency)).count())));
    shares.sort(Comparator.comparing(Share::agency));
    return shares;
  }

  private static long kilograms(AsOf asOf, Flight flight, List<Passenger> passengers) {
    LegRoom room = new LegRoom(asOf.mission().picture());
    return passengers.stream().mapToLong(p -> room.kilograms(flight, p.person())).sum();
  }

  private static String papers(AsOf asOf, Person person, PlaceId to, LocalDate day) {
    for (DocumentKind kind : asOf.mission().security().documentsRequiredAt(to)) {
      if (!person.papers().holds(kind, day)) {
        String word = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return word
            + person.papers().findLastDay(kind).map(d -> when(d, day)).orElse(" is missing");
      }
    }
    return "";
  }

  private static String when(LocalDate last, LocalDate day) {
    return last.isBefore(day) ? " ended " + PlainWords.day(last) : " is not valid yet";
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
