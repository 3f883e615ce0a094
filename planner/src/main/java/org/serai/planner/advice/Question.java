package org.serai.planner.advice;

import org.serai.planner.rotation.State;

/**
 * May the person be somewhere else in a slot?
 *
 * @param state a code of {@link State}: a post on the spot, away, or covering a post from the hub;
 *     {@link State#HUB} asks for the hub, whatever is covered from there
 */
public record Question(int person, int slot, int state) {}
