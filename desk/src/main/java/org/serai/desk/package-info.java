/**
 * The roof over both wings: the duty desk, wired in one visible place. Nothing here decides what is
 * true or what would be best; it only brings the two together and lets the world in.
 */
@NullMarked
package org.serai.desk;

import org.jspecify.annotations.NullMarked;
