/**
 * Tests of what is kept about requests while reports come in: it must say the same as a search
 * through all of them. They know no seats and no flights.
 */
@NullMarked
package org.serai.mission.assistance;

import org.jspecify.annotations.NullMarked;
