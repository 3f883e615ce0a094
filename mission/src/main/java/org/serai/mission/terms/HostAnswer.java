package org.serai.mission.terms;

/** What a host answers to an appeal. */
public enum HostAnswer {
  ACCEPTED,
  ACCEPTED_WITH_CONDITIONS,
  DECLINED;

  /** Whether an agreement may follow. */
  public boolean accepts() {
    return this != DECLINED;
  }
}
