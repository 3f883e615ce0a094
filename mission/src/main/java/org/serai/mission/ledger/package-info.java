/**
 * Double entry of people. Each person is in exactly one account at every moment; a booking is a
 * pending movement, a scan posts it, a no-show voids it. Presence is a function of the set of
 * reports, not of the order in which they arrive. Never drops a report and never edits one.
 */
@NullMarked
package org.serai.mission.ledger;

import org.jspecify.annotations.NullMarked;
