package org.serai.desk.clearing;

import java.time.Instant;

/**
 * Hours between two openings of a way.
 *
 * @param reopened what is told of the opening that followed
 */
public record Closure(String way, Instant from, Instant until, String reopened) {}
