package org.serai.mission.terms;

/**
 * The rows of policy that a mission may change; each has a unit. What is general knowledge of the
 * field stands here as a usual value, never as a constant in a rule. A "week or half-week" is what
 * a plan decides by; which of the two depends on how often flights run.
 */
public enum Policy {
  LEVEL_1_ADMITS(4, "lowest criticality that may stay at level 1; 0 for none"),
  LEVEL_2_ADMITS(4, "lowest criticality that may stay at level 2; 0 for none"),
  LEVEL_3_ADMITS(4, "lowest criticality that may stay at level 3; 0 for none"),
  LEVEL_4_ADMITS(3, "lowest criticality that may stay at level 4; 0 for none"),
  LEVEL_5_ADMITS(2, "lowest criticality that may stay at level 5; 0 for none"),
  LEVEL_6_ADMITS(0, "lowest criticality that may stay at level 6; 0 for none"),
  REMOTE_COVER_PERCENT(50, "worth of a post covered from the hub, percent of one on the spot"),
  UNCOVERED_PC1(12_000, "points per week or half-week that a PC1 post is uncovered"),
  UNCOVERED_PC2(4_000, "points per week or half-week that a PC2 post is uncovered"),
  UNCOVERED_PC3(1_200, "points per week or half-week that a PC3 post is uncovered"),
  UNCOVERED_PC4(400, "points per week or half-week that a PC4 post is uncovered"),
  WANTED_SHARE_PERCENT(25, "worth of a wanted holder above the minimum, percent of a minimum one"),
  BEYOND_MAXIMUM_STAY(1_500, "points per week or half-week that somebody stays too long"),
  BELOW_MINIMUM_STAY(300, "points per week or half-week that a stay is too short"),
  REST_CUT_SHORT(800, "points per week or half-week that a rest is cut short"),
  CHANGED_PROMISE(600, "points per changed announced move, at the nearest date"),
  UNFAIR_EXPOSURE(20, "points per week or half-week, and level, above the fair share"),
  SEAT(30, "points per seat used"),
  HUB_NIGHT(4, "points per week or half-week of somebody at the hub"),
  FIELD_NIGHT(1, "points per week or half-week of somebody at a duty station"),
  HANDOVER(100, "points per departure from a post whose minimum does not stay on"),
  WISH(60, "points per week or half-week of a wish not met, times its weight"),
  PASSENGER_KG(100, "kilograms reckoned per passenger with baggage"),
  BAGGAGE_KG(20, "kilograms of baggage allowed to a passenger"),
  BOOKING_LEAD_HOURS(48, "hours before departure until which agencies book their seats"),
  BOOKING_CLOSES_HOURS(4, "hours before departure when bookings that can wait close"),
  CHECK_IN_CLOSES_MINUTES(60, "minutes before departure when check-in closes"),
  DOCUMENT_MARGIN_DAYS(14, "days before its end when a document is reported as ending"),
  AGREEMENT_MARGIN_DAYS(30, "days before its end when a host agreement is reported as ending"),
  TRANSIT_MARGIN_DAYS(3, "days before its end when a permitted stay is reported as ending"),
  RELIEF_MARGIN_DAYS(30, "days before its end when a unit's turn without relief is reported"),
  HAND_OVER_HOURS(24, "hours after arrival by which a state takes its nationals over"),
  ZONE_PERIOD_DAYS(7, "days in which violations of a zone are counted and compared"),
  INCIDENT_NEAR_KM(30, "kilometres within which an incident is near a station or airfield"),
  SILENCE_MINUTES(30, "minutes after which whoever has not answered a roll-call is silent"),
  ESCALATION_MINUTES(120, "minutes of silence after which somebody must look for the person");

  /** A million minutes are two years, a million points more than any plan is worth losing. */
  private static final long MOST = 1_000_000;

  private final long usual;
  private final String unit;

  Policy(long usual, String unit) {
    this.usual = usual;
    this.unit = unit;
  }

  /** What holds until a mission says otherwise. */
  public long usual() {
    return usual;
  }

  /**
   * The number that somebody tells, when rules and plans can reckon with it: a payload is divided
   * by what a passenger weighs. Whatever is recorded already stays readable.
   *
   * @throws Malformed with the least and the most when they cannot
   */
  public long told(long value) {
    String wanted = "%d to %,d: %s".formatted(least(), MOST, unit);
    Malformed.unless(value >= least() && value <= MOST, "value", value, wanted);
    return value;
  }

  private long least() {
    return this == PASSENGER_KG ? 1 : 0;
  }

  /** What the number counts. */
  public String unit() {
    return unit;
  }

  /** The row that says which criticality a level still admits. */
  public static Policy admittedAt(SecurityLevel level) {
    return switch (level) {
      case MINIMAL -> LEVEL_1_ADMITS;
      case LOW -> LEVEL_2_ADMITS;
      case MODERATE -> LEVEL_3_ADMITS;
      case SUBSTANTIAL -> LEVEL_4_ADMITS;
      case HIGH -> LEVEL_5_ADMITS;
      case EXTREME -> LEVEL_6_ADMITS;
    };
  }
}
