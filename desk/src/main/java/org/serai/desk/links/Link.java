package org.serai.desk.links;

import java.time.LocalDate;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.RollCallId;
import org.serai.mission.terms.StateCode;

/** What a signed link opens: one page, for one person or one state. */
public sealed interface Link {
  /** "Are you safe?" of one roll-call. */
  record CheckIn(RollCallId rollCall, PersonId person) implements Link {}

  /** The person's own plan. */
  record Own(PersonId person) implements Link {}

  /**
   * The nationals of one state, until a day that is still included; {@code withdrawals} is how
   * often the links of the state had been withdrawn when it was signed.
   */
  record OfState(StateCode state, LocalDate last, int withdrawals) implements Link {}
}
