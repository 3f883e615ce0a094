/** What the ledger promises, held against thousands of orders of arrival. */
@NullMarked
package org.serai.mission.ledger;

import org.jspecify.annotations.NullMarked;
