/**
 * People who ask an embassy for help, by number and never by name. Never knows seats or flights:
 * the rules compare requests with them.
 */
@NullMarked
package org.serai.mission.assistance;

import org.jspecify.annotations.NullMarked;
