/**
 * The ground a mission stands on: places, agencies, policy rows, the hub and the zone of its desk.
 */
@NullMarked
package org.serai.mission.places;

import org.jspecify.annotations.NullMarked;
