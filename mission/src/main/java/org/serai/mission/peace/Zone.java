package org.serai.mission.peace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
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
 * agreed} begins with what the accord says and has one moment more for each extension; the last
 * counts. {@code findEnd} is the moment at which it ended before that.
 */
public record Zone(
    AgreedZoneId id,
    AccordId accord,
    String name,
    Outline outline,
    Set<IncidentKind> forbids,
    Instant from,
    List<Instant> agreed,
    Optional<Instant> findEnd) {
  public Zone {
    forbids = Set.copyOf(forbids);
    agreed = List.copyOf(agreed);
  }

  static Zone declared(ZoneDeclared f) {
    return new Zone(
        f.zone(),
        f.accord(),
        f.name(),
        f.outline(),
        EnumSet.copyOf(f.forbids()),
        f.from(),
        List.of(f.until()),
        Optional.empty());
  }

  Zone extended(Instant next) {
    List<Instant> moments = new ArrayList<>(agreed);
    moments.add(next);
    return agreed(moments);
  }

  /** The last extension was none. */
  Zone notExtended() {
    return findAgreedBefore().isPresent() ? agreed(agreed.subList(0, agreed.size() - 1)) : this;
  }

  private Zone agreed(List<Instant> moments) {
    return new Zone(id, accord, name, outline, forbids, from, moments, findEnd);
  }

  /** Until when it was agreed to hold before its last extension; empty where there is none. */
  public Optional<Instant> findAgreedBefore() {
    return agreed.size() < 2 ? Optional.empty() : Optional.of(agreed.get(agreed.size() - 2));
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
    return findEnd.orElse(agreed.getLast());
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
