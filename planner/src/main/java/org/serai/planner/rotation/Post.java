package org.serai.planner.rotation;

/**
 * A function at a duty station that needs people.
 *
 * @param criticality 1 (most critical) to 4
 * @param minimum people without whom the work stops
 * @param wanted people that the work wants; 0 for places that cover nothing (dependants)
 * @param coverableFromHub whether a person at the hub covers it in part
 */
public record Post(
    int station, int criticality, int minimum, int wanted, boolean coverableFromHub) {

  public Post {
    Require.in(station, 0, Limits.STATIONS - 1, "station of a post");
    Require.in(criticality, 1, 4, "criticality of a post");
    Require.in(wanted, 0, Limits.PEOPLE, "wanted people at a post");
    Require.in(minimum, 0, wanted, "minimum people at a post (at most those wanted)");
  }
}
