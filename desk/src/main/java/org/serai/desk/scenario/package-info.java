/**
 * A mission written down in sheets (a folder of CSV files or one workbook) read into reports, and
 * such sheets made by a generator. Every fault of a scenario is told at once, with its place.
 * Nothing here records, decides or opens an identity.
 */
@NullMarked
package org.serai.desk.scenario;

import org.jspecify.annotations.NullMarked;
