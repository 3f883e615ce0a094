package org.serai.planner.rotation;

/**
 * What is proven of one part of the mission beyond its prices.
 *
 * @param post any post of the part, see {@link Part#with}
 */
public record PartProof(int post, Branching tree) {}
