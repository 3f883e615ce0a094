package org.serai.mission.posts;

import org.serai.mission.terms.Criticality;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.PostId;

/** A function at a duty station, with the holders it needs at least and would like to have. */
public record Post(
    PostId id,
    PlaceId station,
    String function,
    Criticality criticality,
    int minimum,
    int wanted,
    boolean coverableFromHub) {}
