/**
 * The small values of the field: ids, places, levels, spans. Each one refuses to be wrong in its
 * constructor, so nothing further in ever has to ask again. Knows nothing of facts or rules.
 */
@NullMarked
package org.serai.mission.terms;

import org.jspecify.annotations.NullMarked;
