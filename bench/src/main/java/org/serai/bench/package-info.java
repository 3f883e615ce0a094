/** Placeholder. */
@NullMarked
package org.serai.bench;

import org.jspecify.annotations.NullMarked;
