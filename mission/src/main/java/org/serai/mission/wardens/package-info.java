/**
 * Who keeps the list of which zone and who answered when the roll was called. Never asks where a
 * person is: the rules compare answers with the ledger.
 */
@NullMarked
package org.serai.mission.wardens;

import org.jspecify.annotations.NullMarked;
