/**
 * Who is where in each slot: a rotation problem goes in, a plan with its value per level, a bound
 * and a certificate come out. Ints and arrays only; this room never sees a mission, a name, a clock
 * of the world or a file, and it never books anything: a plan is advice until a person signs it.
 */
@NullMarked
package org.serai.planner.rotation;

import org.jspecify.annotations.NullMarked;
