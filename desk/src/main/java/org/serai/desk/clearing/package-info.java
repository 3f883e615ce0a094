/**
 * An evacuation told in tables: read from a folder, planned exactly, and drawn against what was
 * flown. Knows no mission and records nothing; every row says whether it is a fact or assumed.
 */
@NullMarked
package org.serai.desk.clearing;

import org.jspecify.annotations.NullMarked;
