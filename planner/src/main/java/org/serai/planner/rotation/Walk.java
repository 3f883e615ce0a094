package org.serai.planner.rotation;

/** The legs that a step of a path uses. */
final class Walk {

  private static final int[] NONE = {};

  private Walk() {}

  static int[] legs(Model model, Party party, int before, int now) {
    if (before < 0) {
      return now < 0 ? NONE : model.wayIn[party.station[now]];
    }
    if (now < 0) {
      return model.wayOut[party.station[before]];
    }
    return party.station[before] == party.station[now] ? NONE : transfer(model, party, before, now);
  }

  private static int[] transfer(Model model, Party party, int before, int now) {
    for (int c = 0; c < party.changeFrom.length; c++) {
      if (party.changeFrom[c] == before && party.changeTo[c] == now) {
        return model.transferLegs[party.changeTransfer[c]];
      }
    }
    throw new IllegalStateException(
        "No transfer joins stations %d and %d of a path."
            .formatted(party.station[before], party.station[now]));
  }
}
