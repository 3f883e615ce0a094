package org.serai.mission.terms;

/** Decides nothing but who may share a room. */
public enum Sex {
  FEMALE,
  MALE,
  UNSTATED
}
