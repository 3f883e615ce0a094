package org.serai.planner.rotation;

import java.util.List;

/**
 * Places and what ties people together there: stations, legs, the hub.
 *
 * @param hubCap people who may be at the hub (beds, desks, the host agreement), per slot
 * @param shares ceilings that are shared out to agencies; may be empty
 */
public record Network(
    List<Station> stations,
    List<Leg> legs,
    List<Transfer> transfers,
    List<AgencyShare> shares,
    PerSlot hubCap) {

  public Network {
    stations = List.copyOf(stations);
    legs = List.copyOf(legs);
    transfers = List.copyOf(transfers);
    shares = List.copyOf(shares);
    Require.allIn(hubCap, 0, Limits.PEOPLE, "hub cap");
    Require.in(stations.size(), 1, Limits.STATIONS, "number of stations");
    Require.in(legs.size(), 0, Limits.LEGS, "number of legs");
  }
}
