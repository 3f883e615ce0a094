/**
 * The desk told as a course, after the stories of the mission: files become a mission, a plan is
 * proposed and signed, a name is forgotten. Each story opens a real desk on a real database; none
 * of them looks inside a room.
 */
@NullMarked
package org.serai.desk.stories;

import org.jspecify.annotations.NullMarked;
