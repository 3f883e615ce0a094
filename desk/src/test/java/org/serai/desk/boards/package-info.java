/** Boards against a mission made by hand; the same mission stands behind the pages' own tests. */
@NullMarked
package org.serai.desk.boards;

import org.jspecify.annotations.NullMarked;
