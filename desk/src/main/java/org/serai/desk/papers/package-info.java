/**
 * What leaves the desk on paper or as a file: plan tables, manifests, calendars, a one-page summary
 * and the table on the terminal. Pure writers of a proposal or a mission; never records anything,
 * never asks the clock. Names come only through {@link org.serai.desk.papers.Names}.
 */
@NullMarked
package org.serai.desk.papers;

import org.jspecify.annotations.NullMarked;
