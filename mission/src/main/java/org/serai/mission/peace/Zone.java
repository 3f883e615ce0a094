package org.serai.mission.peace;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.serai.mission.facts.PeaceFact.IncidentReported;
import org.serai.mission.facts.PeaceFact.ZoneDeclared;
import org.serai.mission.terms.AccordId;
import org.serai.mission.terms.AgreedZoneId;
import org.serai.mission.terms.GeoPoint;
import org.serai.mission.terms.IncidentKind;
import org.serai.mission.terms.Outline;

/**
 * A zone that an accord created: where it is, what is forbidden there, and until when. {@code
 * findEnd} is the moment at which it ended before that.
 */
public record Zone(
    AgreedZoneId id,
    AccordId accord,
    String name,
    Outline outline,
    Set<IncidentKind> forbids,
    Instant from,
    Instant agreed,
    Optional<Instant> findEnd) {
  public Zone {
    forbids = Set.copyOf(forbids);
  }

  static Zone declared(ZoneDeclared f) {
    return new Zone(
        f.zone(),
        f.accord(),
        f.name(),
        f.outline(),
        EnumSet.copyOf(f.forbids()),
        f.from(),
        f.until(),
        Optional.empty());
  }

  Zone agreed(Instant next) {
    return new Zone(id, accord, name, outline, forbids, from, next, findEnd);
  }

  /** The earliest end holds; one after the zone has run out says nothing new. */
  Zone ended(Instant when) {
    return when.isBefore(until())
        ? new Zone(id, accord, name, outline, forbids, from, agreed, Optional.of(when))
        : this;
  }

  Zone neverEnded() {
    return new Zone(id, accord, name, outline, forbids, from, agreed, Optional.empty());
  }

  /** The moment from which the zone does not hold any more, as it is known. */
  public Instant until() {
    return findEnd.orElse(agreed);
  }

  /** Whether the zone holds at the moment. */
  public boolean holdsAt(Instant moment) {
    return !moment.isBefore(from) && moment.isBefore(until());
  }

  /** Whether an incident is against the rules of the zone; where it was is not asked here. */
  boolean forbids(IncidentReported incident) {
    return forbids.contains(incident.kind())
        && incident.from().isBefore(until())
        && !incident.until().isBefore(from);
  }

  /** Whether a point lies inside. */
  public boolean contains(GeoPoint point) {
    return switch (outline) {
      case Outline.Around(_, GeoPoint centre, int kilometres) ->
          centre.kilometresTo(point) <= kilometres;
      case Outline.Ring(var corners) -> new Ring(corners).contains(point);
    };
  }
}
