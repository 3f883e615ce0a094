/**
 * What the ledger promises, held against thousands of orders of arrival. Every draw is made from a
 * seed that a failure prints.
 */
@NullMarked
package org.serai.mission.ledger;

import org.jspecify.annotations.NullMarked;
