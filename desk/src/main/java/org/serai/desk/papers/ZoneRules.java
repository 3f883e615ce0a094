package org.serai.desk.papers;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * The rules of a zone for the span of a plan, as VTIMEZONE (RFC 5545, 3.6.5), from the tables of
 * the JDK: those inside the calendar library grow old, and it would fetch newer ones over the
 * network.
 */
final class ZoneRules {
  /** Two changes a year for many years; a zone with more is a fault of the tables. */
  private static final int MOST_CHANGES = 40;

  private ZoneRules() {}

  static VTimeZone of(ZoneId zone, Instant from, Instant until) {
    VTimeZone rules = new VTimeZone();
    rules.add(new TzId(zone.getId()));
    ZoneOffset before = zone.getRules().getOffset(from);
    addObservance(rules, false, LocalDateTime.of(1970, 1, 1, 0, 0), before, before);
    ZoneOffsetTransition change = zone.getRules().nextTransition(from);
    for (int n = 0; n < MOST_CHANGES && change != null; n++) {
      if (change.getInstant().isAfter(until)) {
        break;
      }
      boolean summer = zone.getRules().isDaylightSavings(change.getInstant());
      addObservance(
          rules,
          summer,
          change.getDateTimeBefore(),
          change.getOffsetBefore(),
          change.getOffsetAfter());
      change = zone.getRules().nextTransition(change.getInstant());
    }
    return rules;
  }

  private static void addObservance(
      VTimeZone rules, boolean summer, LocalDateTime at, ZoneOffset from, ZoneOffset to) {
    Observance observance = summer ? new Daylight() : new Standard();
    observance.add(new DtStart<>(at));
    observance.add(new TzOffsetFrom(from));
    observance.add(new TzOffsetTo(to));
    rules.add(observance);
  }
}
