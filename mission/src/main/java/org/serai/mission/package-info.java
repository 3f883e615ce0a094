/**
 * The whole state of a mission as a value: facts go in, another value comes out. No clock, no file,
 * no thread: whoever folds says when.
 */
@NullMarked
package org.serai.mission;

import org.jspecify.annotations.NullMarked;
