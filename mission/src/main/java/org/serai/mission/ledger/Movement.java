package org.serai.mission.ledger;

import java.time.Instant;
import org.serai.mission.terms.Account;
import org.serai.mission.terms.FactId;

/** A posted movement of one person: out of one account, into another, because of one report. */
public record Movement(FactId cause, Instant happened, Account from, Account to) {}
