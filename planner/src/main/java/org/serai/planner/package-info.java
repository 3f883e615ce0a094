/**
 * The wing of what would be best: searches and planners, on the JDK alone. Knows no mission, no
 * person by name and no clock of the world; problems and plans are records of numbers.
 */
@NullMarked
package org.serai.planner;

import org.jspecify.annotations.NullMarked;
