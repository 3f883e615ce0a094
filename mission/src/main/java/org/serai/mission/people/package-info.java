/**
 * Who people are to the mission: agency, category, papers, absences, wishes, groups. Never their
 * names: identity is an envelope that nothing in this wing can open.
 */
@NullMarked
package org.serai.mission.people;

import org.jspecify.annotations.NullMarked;
