/**
 * Premises, rooms, beds and the cap on heads at the hub. Never asks where a person is: the rules
 * compare beds with the ledger.
 */
@NullMarked
package org.serai.mission.lodging;

import org.jspecify.annotations.NullMarked;
