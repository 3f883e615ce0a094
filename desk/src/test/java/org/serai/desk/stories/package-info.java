/**
 * The desk told as a course, after the stories of the mission: files in, plan out, names gone. No
 * mocks: what is told here runs through the rooms as they are.
 */
@NullMarked
package org.serai.desk.stories;

import org.jspecify.annotations.NullMarked;
