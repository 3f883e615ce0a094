package org.serai.mission.flights;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pcollections.PMap;
import org.serai.mission.facts.AssistanceFact;
import org.serai.mission.facts.ContingentFact;
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
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.HashTrie;
import org.serai.mission.terms.PlaceId;

/** All flights that were ever on the schedule. */
public record Flights(PMap<FlightId, Flight> byId, PMap<FlightId, Loading> loadings) {

  public static final Flights EMPTY = new Flights(HashTrie.empty(), HashTrie.empty());

  public Flights after(Report report) {
    return switch (report.fact()) {
      case FlightFact f -> after(report.id(), f);
      case MovementFact.Booked f -> seated(f);
      case PlaceFact _,
          PersonFact _,
          PostFact _,
          SecurityFact _,
          MovementFact _,
          LodgingFact _,
          PlanFact _,
          WardenFact _,
          HostingFact _,
          AssistanceFact _,
          PeaceFact _,
          ContingentFact _ ->
          this;
    };
  }

  private Flights after(FactId id, FlightFact fact) {
    return switch (fact) {
      case FlightFact.FlightScheduled f -> scheduled(f);
      case FlightFact.AircraftNamed f ->
          with(f.flight(), x -> x.flownBy(f.aircraft(), f.registration()));
      case FlightFact.FlownByForces f -> with(f.flight(), x -> x.by(true));
      case FlightFact.ForcesStruck f -> with(f.flight(), x -> x.by(false));
      case FlightFact.SeatsChanged f -> with(f.flight(), x -> x.withSeats(f.seats()));
      case FlightFact.FlightRescheduled f -> with(f.flight(), x -> x.over(f.legs()));
      case FlightFact.FlightCancelled f -> with(f.flight(), x -> x.in(id, FlightState.CANCELLED));
      case FlightFact.FlightDeparted f -> with(f.flight(), x -> x.in(id, FlightState.DEPARTED));
      case FlightFact.FlightArrived f -> with(f.flight(), x -> landed(x, id, f.at()));
      case FlightFact.FlightDiverted f -> with(f.flight(), x -> x.in(id, FlightState.DIVERTED));
      case FlightFact.LandingStruck f -> with(f.flight(), x -> x.without(f.landing()));
      case FlightFact.PayloadChanged f -> with(f.flight(), x -> x.withPayload(f.payloadKg()));
      case FlightFact.BaggageAllowed f -> loaded(f.flight(), x -> x.allowing(f.kilograms()));
      case FlightFact.SeatsShared f -> loaded(f.flight(), x -> x.shared(f.agency(), f.seats()));
      case FlightFact.BookingRanked f ->
          loaded(f.flight(), x -> x.ranked(f.booking(), f.priority()));
      case FlightFact.StandbyListed f -> loaded(f.flight(), x -> x.listed(waiting(x, f)));
      case FlightFact.StandbyStruck f -> loaded(f.flight(), x -> x.struck(f.booking()));
      case FlightFact.PassengerWeighed f ->
          loaded(
              f.flight(),
              x ->
                  x.weighed(f.person(), new Loading.Weight(f.bodyKg(), f.baggageKg(), f.pieces())));
      case FlightFact.HeadsReported _, FlightFact.HeadsExplained _ -> this;
    };
  }

  private Flights loaded(FlightId id, UnaryOperator<Loading> change) {
    return new Flights(byId, loadings.plus(id, change.apply(loading(id))));
  }

  /** Who waits keeps the place in the queue when listed again. */
  private static Loading.Waiting waiting(Loading loading, FlightFact.StandbyListed f) {
    int order =
        loading.waiting().containsKey(f.booking())
            ? loading.waiting().get(f.booking()).order()
            : 1 + loading.waiting().values().stream().mapToInt(w -> w.order()).max().orElse(0);
    return new Loading.Waiting(
        f.booking(), f.person(), f.flight(), f.from(), f.to(), f.priority(), order);
  }

  /** Whoever got a seat waits no longer, under whatever number the seat was booked. */
  private Flights seated(MovementFact.Booked f) {
    Flights seated = this;
    for (Loading.Waiting who : loading(f.flight()).waiting().values()) {
      boolean booked = who.booking().equals(f.booking());
      if (booked || who.asksFor(f.person(), f.from(), f.to())) {
        seated = seated.loaded(f.flight(), x -> x.struck(who.booking()));
      }
    }
    return seated;
  }

  private Flights scheduled(FlightFact.FlightScheduled f) {
    Flight flight =
        new Flight(
            f.flight(), f.aircraft(), "", false, f.seats(), f.payloadKg(), f.legs(), List.of());
    return new Flights(byId.plus(f.flight(), flight), loadings);
  }

  /** At a stop on the way the flight is still under way; at its last place it has landed. */
  private static Flight landed(Flight flight, FactId report, PlaceId at) {
    boolean last = flight.legs().getLast().to().equals(at);
    return flight.in(report, last ? FlightState.LANDED : FlightState.DEPARTED);
  }

  private Flights with(FlightId id, UnaryOperator<Flight> change) {
    return new Flights(byId.plus(id, change.apply(flight(id))), loadings);
  }

  public Flight flight(FlightId id) {
    return findFlight(id).orElseThrow(() -> new IllegalArgumentException("No flight " + id));
  }

  public Optional<Flight> findFlight(FlightId id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Flights that take place at the same time with the same aircraft, by its registration. */
  public List<Flight> overlapping(Flight flight) {
    if (flight.registration().isEmpty()) {
      return List.of();
    }
    return byId.values().stream()
        .filter(other -> other.flies() && !other.id().equals(flight.id()))
        .filter(other -> other.registration().equals(flight.registration()))
        .filter(flight::overlaps)
        .sorted(Comparator.comparing(Flight::departs).thenComparing(Flight::id))
        .toList();
  }

  /** How a flight is filled, beyond the seats that are booked. */
  public Loading loading(FlightId id) {
    return loadings.getOrDefault(id, Loading.EMPTY);
  }

  /** All flights, in no particular order. */
  public Collection<Flight> flights() {
    return Collections.unmodifiableCollection(byId.values());
  }
}
