package org.serai.planner.rotation;

/**
 * How long a stay in the field may and should be at one duty station, in slots. A stay is unbroken
 * presence in the field: a transfer to another station continues it.
 *
 * @param maximum longest stay; every slot beyond counts as a breach
 * @param minimumUseful shortest stay that is worth the journey
 * @param rest slots away that are owed after leaving from here
 */
public record StayRule(int maximum, int minimumUseful, int rest) {

  public StayRule {
    Require.in(maximum, 1, Limits.STAY, "maximum stay in slots");
    Require.in(minimumUseful, 0, maximum, "minimum useful stay (at most the maximum)");
    Require.in(rest, 0, Limits.REST, "minimum rest in slots");
  }
}
