package org.serai.desk.papers;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.serai.mission.Mission;
import org.serai.mission.ledger.Booking;
import org.serai.mission.rules.Named;
import org.serai.mission.rules.Outlook;
import org.serai.mission.terms.Leg;
import org.serai.mission.terms.PersonId;

/**
 * iCalendar (RFC 5545) of what is booked for one person now, for a telephone that asks again and
 * again. Times are in UTC, which every calendar shows in the zone of its owner. Names nobody.
 */
public final class OwnCalendar {
  private final Mission mission;
  private final Named named;
  private final Outlook outlook;
  private final Instant stamp;

  private OwnCalendar(Mission mission, Instant stamp) {
    this.mission = mission;
    this.named = new Named(mission.picture());
    this.outlook = new Outlook(mission.picture());
    this.stamp = stamp;
  }

  /** Writes what is ahead of the person; the stream stays open. */
  public static void write(OutputStream out, Mission mission, PersonId person, Instant now)
      throws IOException {
    OwnCalendar own = new OwnCalendar(mission, now);
    Calendar calendar = new Calendar();
    calendar.add(new ProdId("-//Serai//Own plan//EN"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(new XProperty("X-WR-CALNAME", "Plan of " + person));
    for (Booking booking : mission.ledger().line(person).bookings()) {
      if (booking.state().ahead()) {
        own.add(calendar, booking);
      }
    }
    new CalendarOutputter(false).output(calendar, out);
  }

  private void add(Calendar calendar, Booking booking) {
    switch (booking) {
      case Booking.Seat seat ->
          outlook
              .findRide(seat)
              .ifPresent(
                  ride -> {
                    Leg first = ride.getFirst();
                    String words =
                        "Flight %s, %s to %s"
                            .formatted(
                                seat.flight(), named.place(seat.from()), named.place(seat.to()));
                    calendar.add(event(booking, first.departs(), ride.getLast().arrives(), words));
                  });
      case Booking.OwnWay way ->
          calendar.add(
              event(
                  booking,
                  way.at(),
                  way.at().plusSeconds(3_600),
                  named.account(way.from()) + " to " + named.account(way.to())));
    }
  }

  private VEvent event(Booking booking, Instant from, Instant until, String words) {
    VEvent event = new VEvent(from.atZone(ZoneOffset.UTC), until.atZone(ZoneOffset.UTC), words);
    String key = mission.id() + " " + booking.id();
    event.add(new Uid(UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString()));
    event.replace(new DtStamp(stamp));
    return event;
  }
}
