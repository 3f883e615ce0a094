/**
 * How soon can everybody be out, who cannot, and what holds them up: quickest flow over time by
 * priority class. Counts people and periods only; knows no person, no mission and no clock, and
 * never promises more than its minimum cut proves.
 */
@NullMarked
package org.serai.planner.evacuation;

import org.jspecify.annotations.NullMarked;
