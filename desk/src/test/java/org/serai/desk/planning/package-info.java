/**
 * Lessons about what the desk asks the planners: how soon everybody is out, and which flights would
 * bring out those who have no seat. No lesson starts a server or measures time.
 */
@NullMarked
package org.serai.desk.planning;

import org.jspecify.annotations.NullMarked;
