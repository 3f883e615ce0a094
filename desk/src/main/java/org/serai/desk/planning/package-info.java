/**
 * The only bridge between the two wings: a mission becomes a rotation problem, and a plan becomes a
 * proposal, that is, facts that have not happened yet. Never records anything: that is the door's.
 */
@NullMarked
package org.serai.desk.planning;

import org.jspecify.annotations.NullMarked;
