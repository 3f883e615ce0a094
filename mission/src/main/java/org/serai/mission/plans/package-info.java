/**
 * Which plan is in force, and by which decision. Never holds the moves of a plan: they are facts
 * like all others, and the pillars that they concern listen to them.
 */
@NullMarked
package org.serai.mission.plans;

import org.jspecify.annotations.NullMarked;
