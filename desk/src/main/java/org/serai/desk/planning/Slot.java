package org.serai.desk.planning;

import java.time.Instant;

/** The window between two movement opportunities; a plan decides once per slot. */
public record Slot(int number, Instant from, Instant until) {}
