package org.serai.planner.rehearsal;

/**
 * How often something happens, per thousand, and how long it lasts, in slots. All of these are
 * assumptions of whoever rehearses.
 *
 * @param levelShock per station and slot: the level jumps
 * @param cancelled per leg and slot that is flown: it is cancelled
 * @param closed per station and slot: no aircraft lands or leaves there
 * @param noShow per move with a seat: the person does not come
 * @param illness per person and slot: not on duty
 */
public record Rates(Rate levelShock, Rate cancelled, Rate closed, Rate noShow, Rate illness) {

  /** Times per thousand, and slots that it lasts. */
  public record Rate(int perMille, int slots) {
    public Rate {
      if (perMille < 0 || perMille > 1_000 || slots < 1 || slots > 400) {
        throw new IllegalArgumentException(
            "A rate is %d per thousand for %d slots; give 0 to 1000, and 1 to 400 slots."
                .formatted(perMille, slots));
      }
    }
  }
}
