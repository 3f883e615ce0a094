package org.serai.mission.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * "What is amiss?" at a moment: every rule that what is does not keep, the most dangerous first.
 */
public final class Amiss {
  private Amiss() {}

  /** Everything that is amiss at a moment, by what was set and posted up to it. */
  public static List<Finding> at(Picture picture, Instant moment) {
    return ahead(picture, moment, moment);
  }

  /**
   * Everything that would be amiss at a moment ahead of {@code now}, with what is booked taken as
   * come true and levels as planning expects them.
   */
  public static List<Finding> ahead(Picture picture, Instant now, Instant moment) {
    if (!picture.places().opened()) {
      return List.of();
    }
    Census census = Census.ahead(picture, now, moment);
    LocalDate day = moment.atZone(picture.places().zone()).toLocalDate();
    List<Finding> findings = new ArrayList<>();
    findings.addAll(new AmissLedger(picture).findings());
    findings.addAll(new AmissStations(picture, census, now, moment).findings());
    findings.addAll(new AmissPeople(picture, census, day, moment).findings());
    findings.addAll(new AmissLodging(picture, census, day).findings());
    findings.addAll(new AmissReplies(picture, moment).findings());
    findings.addAll(new AmissFlights(picture, now, moment).findings());
    findings.addAll(new AmissHost(picture, census, day, moment).findings());
    findings.addAll(new AmissReception(picture, moment).findings());
    findings.addAll(new AmissUnits(picture, census, day).findings());
    findings.addAll(new AmissHelp(picture, moment).findings());
    findings.addAll(new AmissPeace(picture, moment).findings());
    if (!moment.isAfter(now)) {
      // Of the silence of tomorrow nobody knows today.
      findings.addAll(new AmissRollCalls(picture, moment).findings());
    }
    findings.sort(Comparator.comparing(Finding::danger).thenComparing(Finding::rule));
    return findings;
  }
}
