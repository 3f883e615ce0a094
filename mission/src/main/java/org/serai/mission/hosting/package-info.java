/**
 * What a host was asked for, granted, prepared and gave. Never asks who stands where: the rules
 * compare it with the ledger.
 */
@NullMarked
package org.serai.mission.hosting;

import org.jspecify.annotations.NullMarked;
