/**
 * Signed links, and the pages behind them: what a link opens, that nobody else can make one, and
 * how little the pages weigh.
 */
@NullMarked
package org.serai.desk.links;

import org.jspecify.annotations.NullMarked;
