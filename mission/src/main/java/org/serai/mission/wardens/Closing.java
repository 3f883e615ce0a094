package org.serai.mission.wardens;

import java.time.Instant;
import org.serai.mission.terms.ReporterId;

/** Why something is no longer pursued, when that was so, and who said it. */
public record Closing(Instant happened, ReporterId by, String words) {}
