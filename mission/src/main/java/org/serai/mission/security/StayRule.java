package org.serai.mission.security;

/** How long a stay at a station may last, should last, and the rest owed after it, in days. */
public record StayRule(int maximumDays, int minimumDays, int restDays) {}
