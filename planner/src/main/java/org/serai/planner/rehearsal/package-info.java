/**
 * Plays a plan against many futures drawn by chance: shocks of levels, cancelled flights, closures,
 * no-shows, illness; at each event the plan is repaired. Never predicts: it says what would break,
 * at the rates that somebody assumed. The same seed gives the same futures.
 */
@NullMarked
package org.serai.planner.rehearsal;

import org.jspecify.annotations.NullMarked;
