/**
 * What every search has in common: how long it may run, who hears of its progress, and how it is
 * told to stop. This room knows no problem and no plan, reads no file and keeps no global state.
 */
@NullMarked
package org.serai.planner.search;

import org.jspecify.annotations.NullMarked;
