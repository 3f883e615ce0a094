package org.serai.planner.advice;

import org.serai.planner.rotation.PerSlot;

/**
 * A path of one party through all slots.
 *
 * @param places per slot an option, {@link Steps#AWAY} or {@link Steps#HUB}
 * @param remote per slot the post covered from the hub, or -1
 * @param cost what the rules that it breaks weigh, and what it is worth
 */
record Way(PerSlot places, PerSlot remote, long cost) {}
