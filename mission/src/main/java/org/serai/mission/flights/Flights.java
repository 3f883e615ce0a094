package org.serai.mission.flights;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pcollections.PMap;
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
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.HashTrie;
import org.serai.mission.terms.PlaceId;

/** All flights that were ever on the schedule. */
public record Flights(PMap<FlightId, Flight> byId) {

  public static final Flights EMPTY = new Flights(HashTrie.empty());

  public Flights after(Fact fact) {
    return switch (fact) {
      case FlightFact f -> after(f);
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

  private Flights after(FlightFact fact) {
    return switch (fact) {
      case FlightFact.FlightScheduled f -> scheduled(f);
      case FlightFact.SeatsChanged f -> with(f.flight(), x -> x.withSeats(f.seats()));
      case FlightFact.FlightRescheduled f -> with(f.flight(), x -> x.over(f.legs()));
      case FlightFact.FlightCancelled f -> with(f.flight(), x -> x.in(FlightState.CANCELLED));
      case FlightFact.FlightDeparted f -> with(f.flight(), x -> x.in(FlightState.DEPARTED));
      case FlightFact.FlightArrived f -> with(f.flight(), x -> landed(x, f.at()));
      case FlightFact.FlightDiverted f -> with(f.flight(), x -> x.in(FlightState.DIVERTED));
      case FlightFact.HeadsReported _, FlightFact.HeadsExplained _ -> this;
    };
  }

  private Flights scheduled(FlightFact.FlightScheduled f) {
    Flight flight =
        new Flight(
            f.flight(), f.aircraft(), f.seats(), f.payloadKg(), f.legs(), FlightState.SCHEDULED);
    return new Flights(byId.plus(f.flight(), flight));
  }

  /** At a stop on the way the flight is still under way; at its last place it has landed. */
  private static Flight landed(Flight flight, PlaceId at) {
    boolean last = flight.legs().getLast().to().equals(at);
    return flight.in(last ? FlightState.LANDED : FlightState.DEPARTED);
  }

  private Flights with(FlightId id, UnaryOperator<Flight> change) {
    return new Flights(byId.plus(id, change.apply(flight(id))));
  }

  public Flight flight(FlightId id) {
    return findFlight(id).orElseThrow(() -> new IllegalArgumentException("No flight " + id));
  }

  public Optional<Flight> findFlight(FlightId id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** All flights, in no particular order. */
  public Collection<Flight> flights() {
    return Collections.unmodifiableCollection(byId.values());
  }
}
