package org.serai.mission.terms;

/** What a task of the reception is for: each flight that is received, or the stay as a whole. */
public enum TaskScope {
  FLIGHT,
  MISSION
}
