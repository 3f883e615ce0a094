/** Placeholder. */
@NullMarked
package org.serai.desk;

import org.jspecify.annotations.NullMarked;
