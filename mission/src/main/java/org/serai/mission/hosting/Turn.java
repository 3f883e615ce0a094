package org.serai.mission.hosting;

import java.time.Instant;
import org.serai.mission.facts.HostingFact;
import org.serai.mission.terms.ReporterId;

/** One turn of the talk between mission and host: what was said, when, and who reported it. */
public record Turn(Instant happened, ReporterId by, HostingFact fact) {}
