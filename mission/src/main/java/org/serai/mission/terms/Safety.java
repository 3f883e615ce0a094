package org.serai.mission.terms;

/** What somebody answers when the roll is called. */
public enum Safety {
  SAFE,
  NEEDS_HELP
}
