package org.serai.desk.clearing;

import java.time.Instant;

/**
 * When a gate or an air bridge was open and for how many an hour, as its row of the table tells.
 *
 * @param fact whether the row is a fact; otherwise it is an assumption
 * @param source where it is known from, or why it is assumed
 */
public record ToldWay(
    String way, Instant from, Instant until, int perHour, boolean fact, String source) {}
