package org.serai.desk.links;

import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.RollCallId;

/** What a signed link opens: one page, for one person. */
public sealed interface Link {
  PersonId person();

  /** "Are you safe?" of one roll-call. */
  record CheckIn(RollCallId rollCall, PersonId person) implements Link {}

  /** The person's own plan. */
  record Own(PersonId person) implements Link {}
}
