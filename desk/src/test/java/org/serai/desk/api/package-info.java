/**
 * The windows, asked as a browser asks them. Nothing here starts a database: a desk of the test's
 * own stands behind them.
 */
@NullMarked
package org.serai.desk.api;

import org.jspecify.annotations.NullMarked;
