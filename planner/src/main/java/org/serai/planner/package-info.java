/** The wing of what would be best: searches and planners, on the JDK alone. */
@NullMarked
package org.serai.planner;

import org.jspecify.annotations.NullMarked;
