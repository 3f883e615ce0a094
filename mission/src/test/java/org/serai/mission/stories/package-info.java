/** The mission wing told as a course: each story teaches one thing that people live through. */
@NullMarked
package org.serai.mission.stories;

import org.jspecify.annotations.NullMarked;
