/**
 * Commands of the terminal. They read, ask and print; what is true and what would be best is
 * decided elsewhere.
 */
@NullMarked
package org.serai.desk.cli;

import org.jspecify.annotations.NullMarked;
