/** Placeholder. */
@NullMarked
package org.serai.planner;

import org.jspecify.annotations.NullMarked;
