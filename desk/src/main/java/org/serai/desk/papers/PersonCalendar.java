package org.serai.desk.papers;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.serai.desk.planning.Proposal;
import org.serai.mission.ledger.Booking;
import org.serai.mission.rules.Outlook;
import org.serai.mission.terms.Leg;
import org.serai.mission.terms.PersonId;

/**
 * iCalendar (RFC 5545) of one person: stays as whole days, flights on the clocks of their places.
 * Names nobody, not even its owner. The same event of a later plan has the same UID.
 */
public final class PersonCalendar {
  private final Proposal proposal;
  private final Ground ground;
  private final Outlook outlook;
  private final Stays stays;

  private PersonCalendar(Proposal proposal) {
    this.proposal = proposal;
    this.ground = new Ground(proposal.folded());
    this.outlook = new Outlook(proposal.folded().picture());
    this.stays = new Stays(proposal);
  }

  /** Calendars of a proposal, one by one. */
  public static PersonCalendar of(Proposal proposal) {
    return new PersonCalendar(proposal);
  }

  /** Writes the calendar of a person; the stream stays open. */
  public void write(OutputStream out, PersonId person) throws IOException {
    List<VEvent> events = new ArrayList<>();
    Set<ZoneId> zones = new TreeSet<>(java.util.Comparator.comparing(ZoneId::getId));
    stays.of(person).forEach(stay -> events.add(stay(stay)));
    for (Booking booking : proposal.folded().ledger().line(person).bookings()) {
      if (booking instanceof Booking.Seat seat && seat.state().ahead()) {
        outlook.findRide(seat).ifPresent(ride -> events.add(flight(seat, ride, zones)));
      }
    }
    Calendar calendar = new Calendar();
    calendar.add(new ProdId("-//Serai//Rotation plan//EN"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(new XProperty("X-WR-CALNAME", "Rotation of " + person));
    zones.forEach(zone -> calendar.add(rules(zone)));
    events.forEach(calendar::add);
    new CalendarOutputter(false).output(calendar, out);
  }

  private net.fortuna.ical4j.model.component.VTimeZone rules(ZoneId zone) {
    Instant first = proposal.slots().getFirst().from().minus(java.time.Duration.ofDays(1));
    return ZoneRules.of(zone, first, proposal.slots().getLast().until());
  }

  private VEvent stay(Stay stay) {
    ZoneId zone = ground.findPlace(stay.standpoint()).map(ground::zone).orElse(ground.zone());
    LocalDate first = stay.from().atZone(zone).toLocalDate();
    LocalDate last = stay.until().minusSeconds(1).atZone(zone).toLocalDate();
    LocalDate end = last.isBefore(first) ? first : last;
    VEvent event = new VEvent(first, end.plusDays(1), ground.words(stay.standpoint()));
    event.add(new Transp(Transp.VALUE_TRANSPARENT));
    dress(event, stay.person() + " " + stay.standpoint() + " " + first);
    return event;
  }

  private VEvent flight(Booking.Seat seat, List<Leg> ride, Set<ZoneId> zones) {
    ZoneId from = ground.zone(seat.from());
    ZoneId to = ground.zone(seat.to());
    zones.add(from);
    zones.add(to);
    String words =
        "Flight %s, %s to %s"
            .formatted(seat.flight(), ground.name(seat.from()), ground.name(seat.to()));
    VEvent event =
        new VEvent(
            ride.getFirst().departs().atZone(from), ride.getLast().arrives().atZone(to), words);
    event.add(new Location(ground.name(seat.from())));
    dress(event, seat.person() + " " + seat.flight() + " " + seat.from());
    return event;
  }

  /** A UID made of what the event is: an update finds it, and it tells nobody anything. */
  private void dress(VEvent event, String what) {
    String key = ground.mission().id() + " " + what;
    UUID id = UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    event.add(new Uid(id.toString()));
    event.replace(new DtStamp(proposedAt()));
  }

  /** When the plan was made, as its own facts say: the clock of the writer is nobody's business. */
  private Instant proposedAt() {
    return proposal.facts().isEmpty()
        ? proposal.slots().getFirst().from()
        : proposal.facts().getFirst().happened();
  }
}
