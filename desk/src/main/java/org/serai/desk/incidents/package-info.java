/**
 * Lists of incidents that others keep, read as facts: UCDP GED as CSV, alerts of CAP 1.2 as XML.
 * Every fault is told with its place. Trusts nothing it reads and fetches nothing from elsewhere.
 */
@NullMarked
package org.serai.desk.incidents;

import org.jspecify.annotations.NullMarked;
