/**
 * What is on the schedule and what became of it: legs, seats, times, cancellations. Never knows who
 * sits on which flight; that is the ledger's.
 */
@NullMarked
package org.serai.mission.flights;

import org.jspecify.annotations.NullMarked;
