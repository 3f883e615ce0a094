/**
 * Designs flights for people who wait at airfields: pick-up and delivery with time windows and
 * dial-a-ride, with many kinds of aircraft. Requests that cannot be served stay in a bank with the
 * reason. Knows no mission type, reads no clock but the one passed in, and never drops a request
 * silently.
 */
@NullMarked
package org.serai.planner.airlift;

import org.jspecify.annotations.NullMarked;
