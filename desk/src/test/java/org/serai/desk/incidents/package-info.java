/**
 * How lists of incidents that others keep are read, and what is refused of them. Every text here is
 * made up; none of it is fetched from elsewhere.
 */
@NullMarked
package org.serai.desk.incidents;

import org.jspecify.annotations.NullMarked;
