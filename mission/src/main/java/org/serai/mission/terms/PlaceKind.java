package org.serai.mission.terms;

/** What sort of place it is. */
public enum PlaceKind {
  COUNTRY,
  /** Has a security level. */
  AREA,
  DUTY_STATION,
  SITE,
  AIRFIELD,
  /** Where the relocated office is. */
  HUB
}
