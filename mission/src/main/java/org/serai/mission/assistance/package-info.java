/**
 * People who ask an embassy for help, by number and never by name: requests, their order, offers,
 * hand-over. Never knows seats or flights, and never joins two requests: a person does.
 */
@NullMarked
package org.serai.mission.assistance;

import org.jspecify.annotations.NullMarked;
