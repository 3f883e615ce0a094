package org.serai.mission.assistance;

import java.time.Instant;
import org.serai.mission.terms.ReporterId;
import org.serai.mission.terms.RequestId;

/** An exception from the order: who was put before whom, why, and the two who answer for it. */
public record Preferred(
    RequestId request,
    RequestId before,
    String reason,
    ReporterId first,
    ReporterId second,
    Instant since) {}
