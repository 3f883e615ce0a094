/**
 * Why a plan moves a person, and why not otherwise: the smallest set of rules that forbids another
 * move, the fewest changes that would allow it, and what one more place is worth. Takes everybody
 * else as planned; never changes a plan and never searches for one.
 */
@NullMarked
package org.serai.planner.advice;

import org.jspecify.annotations.NullMarked;
