/** Which plan is in force, by which decision. The moves of a plan are facts like all others. */
@NullMarked
package org.serai.mission.plans;

import org.jspecify.annotations.NullMarked;
