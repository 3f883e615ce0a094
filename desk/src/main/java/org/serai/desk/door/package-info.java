/**
 * The one door for writing: whatever is to be remembered goes through {@code Door.record}, is asked
 * of the rules, numbered and made durable before it is acknowledged. Reading never waits here: the
 * finished mission is published as a value. Knows neither pages nor files nor the network.
 */
@NullMarked
package org.serai.desk.door;

import org.jspecify.annotations.NullMarked;
