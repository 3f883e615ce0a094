package org.serai.desk.scenario;

/** Aircraft that missions charter, with usual seats and cruising speed. */
enum Aircraft {
  BEECH_1900D("Beech 1900D", 19, 2_000, 430),
  EMBRAER_135("Embraer 135", 37, 3_900, 750),
  DASH_8_300("Dash 8-300", 50, 5_300, 500),
  C_295("C-295", 71, 9_000, 480),
  C_130("C-130", 92, 15_000, 540),
  AIRLINER("Boeing 737-800", 160, 18_000, 800);

  private final String shown;
  private final int seats;
  private final int payloadKg;
  private final int kilometresPerHour;

  Aircraft(String shown, int seats, int payloadKg, int kilometresPerHour) {
    this.shown = shown;
    this.seats = seats;
    this.payloadKg = payloadKg;
    this.kilometresPerHour = kilometresPerHour;
  }

  String shown() {
    return shown;
  }

  int seats() {
    return seats;
  }

  int payloadKg() {
    return payloadKg;
  }

  /** Minutes from block to block, with half an hour for climb, approach and taxi. */
  long minutes(double kilometres) {
    return 30 + Math.round(kilometres / kilometresPerHour * 60 / 5) * 5;
  }

  /** The smallest of ours with so many seats, or the largest. */
  static Aircraft with(int seats) {
    for (Aircraft aircraft : values()) {
      if (aircraft.seats >= seats && aircraft != AIRLINER && aircraft != C_295) {
        return aircraft;
      }
    }
    return C_130;
  }
}
