package org.serai.desk.papers;

import org.serai.desk.planning.Standpoint;

/** The four ways of being somewhere that a planner paints; code, words and colour of each. */
enum Kind {
  STATION("station", "At the duty station", "8FBF9F"),
  COVER("from-hub", "At the hub, covering a post", "6FA3CC"),
  HUB("hub", "At the hub", "CFE0EE"),
  AWAY("away", "Away: leave, rest, travel", "E3E3E0");

  private final String code;
  private final String words;
  private final String fill;

  Kind(String code, String words, String fill) {
    this.code = code;
    this.words = words;
    this.fill = fill;
  }

  static Kind of(Standpoint standpoint) {
    return switch (standpoint) {
      case Standpoint.AtPost _, Standpoint.AtStation _ -> STATION;
      case Standpoint.CoveringFromHub _ -> COVER;
      case Standpoint.AtHub _ -> HUB;
      case Standpoint.Out _ -> AWAY;
    };
  }

  /** As written into a column of a file. */
  String code() {
    return code;
  }

  String words() {
    return words;
  }

  /** Six hexadecimal digits; told apart by lightness too, for who cannot tell the colours. */
  String fill() {
    return fill;
  }
}
