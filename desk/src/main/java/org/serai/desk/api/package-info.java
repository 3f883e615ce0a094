/**
 * The desk on the web: one file per noun, JSON here and nowhere else. Reads boards, writes through
 * the one door. No name of a person in an address, a log or an error.
 */
@NullMarked
package org.serai.desk.api;

import org.jspecify.annotations.NullMarked;
