/**
 * The work: posts with their criticality, who can hold them and who does. Never asks where anybody
 * is; the rules compare tours with the ledger.
 */
@NullMarked
package org.serai.mission.posts;

import org.jspecify.annotations.NullMarked;
