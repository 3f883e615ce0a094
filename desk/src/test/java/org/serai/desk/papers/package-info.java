/**
 * What leaves the desk as files, read back from the files themselves. They are written into folders
 * of the test's own, never beside the sources.
 */
@NullMarked
package org.serai.desk.papers;

import org.jspecify.annotations.NullMarked;
