/**
 * Named rules on one page each: "may this happen?" before a wish is recorded, and "what is amiss?"
 * about what is. A rule answers with the values and a way out; it never changes anything.
 */
@NullMarked
package org.serai.mission.rules;

import org.jspecify.annotations.NullMarked;
