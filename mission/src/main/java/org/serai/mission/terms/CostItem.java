package org.serai.mission.terms;

/** What costs something while a host takes people in. */
public enum CostItem {
  LODGING,
  OFFICE,
  TRANSPORT,
  FLIGHTS,
  HEALTH,
  SECURITY,
  TELECOMS,
  SCHOOL,
  OTHER
}
