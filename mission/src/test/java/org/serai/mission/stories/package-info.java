/**
 * The mission wing told as a course: each story teaches one thing that people live through. No
 * mocks, no clock and no file: a story is a list of facts and a line that reads what became of
 * them.
 */
@NullMarked
package org.serai.mission.stories;

import org.jspecify.annotations.NullMarked;
