/**
 * Lessons about the evacuations told in tables: what is refused, what is planned, and what the page
 * says. No lesson measures time.
 */
@NullMarked
package org.serai.desk.clearing;

import org.jspecify.annotations.NullMarked;
