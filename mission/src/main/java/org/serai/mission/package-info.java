/** Placeholder. */
@NullMarked
package org.serai.mission;

import org.jspecify.annotations.NullMarked;
