/**
 * Lessons in rehearsing: futures repeat by their seed, and what is counted is what breaks. Nothing
 * is timed here.
 */
@NullMarked
package org.serai.planner.rehearsal;

import org.jspecify.annotations.NullMarked;
