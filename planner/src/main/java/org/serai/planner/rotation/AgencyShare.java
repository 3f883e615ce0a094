package org.serai.planner.rotation;

/** The part of a station's ceiling that is shared out to one agency, in people per slot. */
public record AgencyShare(int agency, int station, PerSlot ceiling) {

  public AgencyShare {
    Require.in(agency, 0, Limits.AGENCIES - 1, "agency of a share");
    Require.in(station, 0, Limits.STATIONS - 1, "station of a share");
    Require.allIn(ceiling, 0, Limits.PEOPLE, "ceiling of an agency's share");
  }
}
