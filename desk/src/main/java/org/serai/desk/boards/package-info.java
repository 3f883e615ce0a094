/**
 * What screens show: map, timeline, heads, coverage, flights, manifest, amiss, plan, person. Pure
 * functions of the mission as of a moment, answering with small records. Knows no web, no JSON and
 * no name of a person; never changes anything.
 */
@NullMarked
package org.serai.desk.boards;

import org.jspecify.annotations.NullMarked;
