package org.serai.mission.facts;

import java.time.Instant;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.ReporterId;
import org.serai.mission.terms.Source;
import org.serai.mission.terms.Standing;

/**
 * A fact as its reporter sends it. The id is made before sending, so that a repeat is harmless;
 * {@code happened} is when it was true in the world, however late it is told.
 */
public record Report(
    FactId id, Instant happened, ReporterId by, Source source, Standing standing, Fact fact) {}
