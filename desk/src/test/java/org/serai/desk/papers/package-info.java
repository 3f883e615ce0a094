/** What the papers say, read back from the files themselves. */
@NullMarked
package org.serai.desk.papers;

import org.jspecify.annotations.NullMarked;
