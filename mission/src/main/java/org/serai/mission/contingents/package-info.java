/**
 * Units that states lend: pledged, deployed, relieved in place. Never asks where their people are:
 * the rules compare strength with the ledger.
 */
@NullMarked
package org.serai.mission.contingents;

import org.jspecify.annotations.NullMarked;
