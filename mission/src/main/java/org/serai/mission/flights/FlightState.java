package org.serai.mission.flights;

/** What has become of a flight. */
public enum FlightState {
  SCHEDULED,
  CANCELLED,
  DEPARTED,
  LANDED,
  DIVERTED
}
