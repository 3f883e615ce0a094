package org.serai.mission.facts;

/**
 * All that can happen in a mission, by the pillar that listens first. A switch over it has no
 * default: a new fact does not compile until every listener has answered.
 */
public sealed interface Fact
    permits PlaceFact,
        PersonFact,
        PostFact,
        SecurityFact,
        FlightFact,
        MovementFact,
        LodgingFact,
        PlanFact,
        WardenFact,
        HostingFact,
        AssistanceFact,
        PeaceFact,
        ContingentFact {}
