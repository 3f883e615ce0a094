/**
 * Talks, agreements, zones and incidents. Nothing in this room changes a level or a route: it gives
 * reasons that a person reads.
 */
@NullMarked
package org.serai.mission.peace;

import org.jspecify.annotations.NullMarked;
