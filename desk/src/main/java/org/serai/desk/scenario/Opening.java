package org.serai.desk.scenario;

import java.time.Instant;
import java.time.ZoneId;
import org.serai.mission.terms.Days;
import org.serai.mission.terms.MissionId;
import org.serai.mission.terms.PlaceId;

/** The frame of a scenario: since when it tells, and the days for which a plan is wanted. */
public record Opening(MissionId mission, PlaceId hub, ZoneId zone, Instant starts, Days plans) {}
