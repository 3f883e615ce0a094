/** The desk told as a course, after the stories of the mission: files in, plan out, names gone. */
@NullMarked
package org.serai.desk.stories;

import org.jspecify.annotations.NullMarked;
