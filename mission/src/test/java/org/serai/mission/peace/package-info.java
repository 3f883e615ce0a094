/**
 * What the index of zones must keep, tried on worlds that are drawn by chance. A failure prints its
 * seed, so that it can be looked at again.
 */
@NullMarked
package org.serai.mission.peace;

import org.jspecify.annotations.NullMarked;
