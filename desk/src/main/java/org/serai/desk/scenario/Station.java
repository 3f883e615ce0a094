package org.serai.desk.scenario;

/** A duty station as the generator draws it; {@code ceiling} holds in calm weeks. */
record Station(Spot spot, Spot gateway, int ceiling, int calmLevel, int stayWeeks) {
  String id() {
    return spot.id();
  }

  /** Days that a stay may last. */
  int maximumDays() {
    return stayWeeks * 7;
  }

  /** A stay shorter than a third of the longest is of little use, one below two weeks of none. */
  int minimumDays() {
    return Math.max(14, maximumDays() / 3);
  }

  /** Five days away and two to travel, and for long stays two weeks. */
  int restDays() {
    return stayWeeks >= 8 ? 14 : 7;
  }
}
