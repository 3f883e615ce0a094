package org.serai.planner.airlift;

/** How far a search is: share of the budget spent, and the best plan so far. */
public record Standing(double spent, int vehicles, int unserved, double cost) {}
