package org.serai.mission.assistance;

import java.util.EnumSet;
import java.util.Set;
import org.serai.mission.terms.Likeness;

/** In how many ways two requests are alike: one for each person and each likeness they share. */
record Ties(int documents, int phones, int names) {
  static final Ties NONE = new Ties(0, 0, 0);

  Ties plus(Likeness.Kind kind, int more) {
    return switch (kind) {
      case DOCUMENT -> new Ties(documents + more, phones, names);
      case PHONE -> new Ties(documents, phones + more, names);
      case NAME -> new Ties(documents, phones, names + more);
    };
  }

  Set<Likeness.Kind> kinds() {
    Set<Likeness.Kind> kinds = EnumSet.noneOf(Likeness.Kind.class);
    for (Likeness.Kind kind : Likeness.Kind.values()) {
      if (count(kind) > 0) {
        kinds.add(kind);
      }
    }
    return kinds;
  }

  private int count(Likeness.Kind kind) {
    return switch (kind) {
      case DOCUMENT -> documents;
      case PHONE -> phones;
      case NAME -> names;
    };
  }
}
