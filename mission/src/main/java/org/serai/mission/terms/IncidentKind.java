package org.serai.mission.terms;

/** What happened, as those who observe an accord name it. */
public enum IncidentKind {
  SHELLING,
  AIR_STRIKE,
  SMALL_ARMS,
  ARMED_CLASH,
  /** A mine or an improvised device. */
  EXPLOSION,
  ATTACK_ON_CIVILIANS,
  ABDUCTION,
  /** Observers or aid are not let through. */
  MOVEMENT_RESTRICTED,
  /** Weapons stand where the accord does not admit them. */
  HEAVY_WEAPONS,
  OVERFLIGHT,
  /** Nature or technology, not a party. */
  HAZARD,
  /** A warning of an authority about safety or security. */
  ALERT;

  /** Whether arms were used. */
  public boolean armed() {
    return switch (this) {
      case SHELLING, AIR_STRIKE, SMALL_ARMS, ARMED_CLASH, EXPLOSION, ATTACK_ON_CIVILIANS -> true;
      case ABDUCTION, MOVEMENT_RESTRICTED, HEAVY_WEAPONS, OVERFLIGHT, HAZARD, ALERT -> false;
    };
  }
}
