package org.serai.mission.terms;

/** Which authority of the host is competent for a task of the reception. */
public enum Authority {
  /** Visas, accreditation cards, the list of the note verbale. */
  FOREIGN_MINISTRY,
  BORDER_AND_CUSTOMS,
  /** Housing, office, transport. */
  CITY,
  HEALTH,
  SECURITY,
  TELECOMS,
  /** School places. */
  EDUCATION
}
