package org.serai.mission.ledger;

import java.time.Instant;
import org.serai.mission.terms.Account;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.PersonId;

/**
 * Two reports that do not join up: the person was known in one account when a report found him or
 * her in another. Booked through suspense; stays open until a person explains it.
 */
public record Gap(
    PersonId person, FactId report, Instant happened, Account known, Account reported) {}
