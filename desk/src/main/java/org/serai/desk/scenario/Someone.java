package org.serai.desk.scenario;

import java.time.LocalDate;
import java.util.List;

/** A person who rotates, as the generator draws it; {@code at} is a place or away. */
record Someone(String id, Standpoint standpoint, Duty home, List<Duty> able) {
  Someone {
    able = List.copyOf(able);
  }

  /** Where a person stands on the first day, and since when. */
  record Standpoint(String at, LocalDate since, String agency, boolean volunteer) {
    boolean away() {
      return at.equals(Ids.AWAY);
    }
  }

  String at() {
    return standpoint.at();
  }

  /** Whether the person stands at the station of the post that is his or hers. */
  boolean onTheSpot() {
    return at().equals(home.station().id());
  }
}
