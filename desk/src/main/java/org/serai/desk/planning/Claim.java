package org.serai.desk.planning;

import java.util.List;
import java.util.Locale;

/** One number that a plan claims for itself; every one is counted again when it is checked. */
public enum Claim {
  OVER_CEILING,
  OVER_SHARE,
  NOT_ADMITTED,
  NOT_PERMITTED,
  PC1_BELOW_MINIMUM,
  PC2_BELOW_MINIMUM,
  PC3_BELOW_MINIMUM,
  PC4_BELOW_MINIMUM,
  PC1_BELOW_WANTED,
  PC2_BELOW_WANTED,
  PC3_BELOW_WANTED,
  PC4_BELOW_WANTED,
  WORK_COST,
  BEYOND_MAXIMUM,
  BELOW_MINIMUM,
  REST_CUT,
  STAY_COST,
  PROMISED_PLACES,
  PROMISED_POSTS,
  PROMISES_COST,
  ABOVE_SHARE,
  FAIRNESS_COST,
  SEATS,
  HUB_SLOTS,
  FIELD_SLOTS,
  WITHOUT_HANDOVER,
  WISHES,
  UPKEEP_COST,
  SAFETY_UNITS_ALLOWED,
  SAFETY_BOUND,
  BOUND,
  WORK_BOUND,
  STAY_BOUND,
  PROMISES_BOUND,
  FAIRNESS_BOUND,
  UPKEEP_BOUND,
  SAFETY_PRICES_SCALE,
  SAFETY_PRICES_UNIT,
  WORK_PRICES_SCALE,
  WORK_PRICES_UNIT;

  /** All claims in the order in which they stand in a file. */
  public static final List<Claim> ALL = List.of(values());

  /** The place in {@link #ALL}. */
  public int place() {
    return ALL.indexOf(this);
  }

  /** As it is written in a file. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
