/** Premises, rooms, beds and the cap on heads at the hub. */
@NullMarked
package org.serai.mission.lodging;

import org.jspecify.annotations.NullMarked;
