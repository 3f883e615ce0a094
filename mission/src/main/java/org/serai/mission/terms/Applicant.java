package org.serai.mission.terms;

import java.util.List;

/**
 * One person of a request for help, by what is declared and never by name; who it is lies sealed
 * under the same id.
 */
public record Applicant(
    PersonId person,
    StateCode nationality,
    AgeBand age,
    boolean documents,
    List<Vulnerability> vulnerabilities,
    List<Likeness> likenesses) {
  /** A name, some documents and some phones; more is a typing error. */
  private static final int MOST_LIKENESSES = 20;

  public Applicant {
    vulnerabilities = List.copyOf(vulnerabilities);
    likenesses = List.copyOf(likenesses);
    int many = likenesses.size();
    Malformed.unless(many <= MOST_LIKENESSES, "likenesses", many, "at most " + MOST_LIKENESSES);
  }

  /** The same person, with what makes him or her found again. */
  public Applicant with(List<Likeness> found) {
    return new Applicant(person, nationality, age, documents, vulnerabilities, found);
  }
}
