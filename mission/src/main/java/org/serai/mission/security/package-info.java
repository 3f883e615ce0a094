/**
 * Levels, ceilings, rules of stay, airfields and signed decisions. A level is a statement of
 * threat: nothing in this room moves a person.
 */
@NullMarked
package org.serai.mission.security;

import org.jspecify.annotations.NullMarked;
