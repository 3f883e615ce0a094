/** What is on the schedule and what became of it. Who sits on which flight is the ledger's. */
@NullMarked
package org.serai.mission.flights;

import org.jspecify.annotations.NullMarked;
