package org.serai.mission.terms;

/** What somebody asks for. */
public enum WishKind {
  /** To be out of the country. */
  BE_OUT,
  /** To be at the duty station. */
  BE_IN
}
