/**
 * What each board says, told by small missions whose every number can be counted by hand. Boards
 * are pure functions, so nothing is started here.
 */
@NullMarked
package org.serai.desk.boards;

import org.jspecify.annotations.NullMarked;
