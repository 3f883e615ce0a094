/**
 * Lessons in asking why: every answer is compared with a search through all paths of a person that
 * shares no code with the room. Nothing is timed here.
 */
@NullMarked
package org.serai.planner.advice;

import org.jspecify.annotations.NullMarked;
