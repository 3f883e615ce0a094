package org.serai.desk.scenario;

import org.serai.mission.terms.Malformed;

/**
 * What may stand in a column: in words, with the tag of the Humanitarian Exchange Language, and how
 * text becomes a value. {@code names} is what an id of this kind names; where {@code defines}, the
 * column is where such ids come from.
 */
record Kind<T>(String words, String tag, Noun names, boolean defines, Reading<T> reading) {

  /** Text, never empty and already trimmed, to a value; throws {@link Malformed} when wrong. */
  interface Reading<T> {
    T read(String text);
  }

  static <T> Kind<T> plain(String words, String tag, Reading<T> reading) {
    return new Kind<>(words, tag, Noun.NONE, false, reading);
  }

  /** An id that this column brings into the world. */
  static <T> Kind<T> defining(Noun noun, String tag, Reading<T> reading) {
    return new Kind<>("an id, new here", tag, noun, true, reading);
  }

  /** An id that another sheet defines. */
  static <T> Kind<T> naming(Noun noun, String tag, Reading<T> reading) {
    return new Kind<>("an id of sheet " + noun.sheet(), tag, noun, false, reading);
  }
}
