/**
 * Journeys through the pages in a real browser, one for each question a page answers. Only with the
 * Maven profile {@code browser}; where no Chromium is found they skip and say so.
 */
@NullMarked
package org.serai.desk.browser;

import org.jspecify.annotations.NullMarked;
