package org.serai.desk.journal;

import java.time.DateTimeException;
import org.serai.mission.facts.Fact;
import org.serai.mission.facts.Report;
import org.serai.mission.terms.Source;
import org.serai.mission.terms.Standing;

/**
 * What a report says, as bytes and back. The bytes are made from the components of the records and
 * carry names, not numbers, for kinds and choices; equal reports have equal bytes. The rules of
 * change: a kind, a choice or a component that was ever written keeps its name, place and type.
 */
public final class Codec {
  private static final Forms FORMS = new Forms();
  private static final Form SOURCE = FORMS.of(Source.class);
  private static final Form STANDING = FORMS.of(Standing.class);
  static final FamilyForm FACTS = (FamilyForm) FORMS.of(Fact.class);

  private Codec() {}

  /** The name that entries of this kind bear for ever. */
  public static String kind(Fact fact) {
    return fact.getClass().getSimpleName();
  }

  /** Source, standing and fact as bytes; stops at text that is not valid Unicode. */
  public static byte[] body(Report report) {
    Out out = new Out(96);
    STANDING.write(report.standing(), out);
    SOURCE.write(report.source(), out);
    FACTS.form(FACTS.index(report.fact())).write(report.fact(), out);
    return out.copy();
  }

  /** The three things a body says. */
  record Body(Standing standing, Source source, Fact fact) {}

  /** {@code kind} is the index among {@link #FACTS}; bytes that make no sense stop. */
  static Body read(int kind, In in) {
    Body body;
    try {
      body =
          new Body(
              (Standing) STANDING.read(in),
              (Source) SOURCE.read(in),
              (Fact) FACTS.form(kind).read(in));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new Stopped("The bytes of an entry make no sense.", e);
    }
    if (!in.finished()) {
      throw new Stopped("Bytes are left over behind a " + kind(body.fact()) + ".");
    }
    return body;
  }
}
