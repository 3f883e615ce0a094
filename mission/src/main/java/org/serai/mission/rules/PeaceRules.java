package org.serai.mission.rules;

import java.util.List;
import org.serai.mission.facts.PeaceFact;
import org.serai.mission.peace.Zone;

/** The rules of zones. */
final class PeaceRules {
  private final Picture picture;
  private final Named named;

  PeaceRules(Picture picture) {
    this.picture = picture;
    this.named = new Named(picture);
  }

  List<Breach> forbidden(PeaceFact fact) {
    return switch (fact) {
      case PeaceFact.ZoneExtended f -> extended(f);
      case PeaceFact.ZoneEndTakenBack f -> ended(f);
      case PeaceFact.RoundOpened _,
          PeaceFact.RoundConcluded _,
          PeaceFact.AccordReached _,
          PeaceFact.RoundStruck _,
          PeaceFact.AccordStruck _,
          PeaceFact.ZoneStruck _,
          PeaceFact.ExtensionStruck _,
          PeaceFact.ZoneDeclared _,
          PeaceFact.ZoneEnded _,
          PeaceFact.ZoneWatched _,
          PeaceFact.WatchTakenBack _,
          PeaceFact.IncidentReported _,
          PeaceFact.IncidentWithdrawn _ ->
          List.of();
    };
  }

  private List<Breach> extended(PeaceFact.ZoneExtended f) {
    Zone zone = picture.peace().zone(f.zone());
    if (zone.findEnd().isPresent()) {
      return List.of(
          new Breach(
              Rule.ZONE_EXTENDED,
              "Zone %s ended on %s.".formatted(zone.id(), named.end(zone.until())),
              "Take the end back first, where it was reported wrongly; or declare another zone."));
    }
    if (f.until().isAfter(zone.until())) {
      return List.of();
    }
    return List.of(
        new Breach(
            Rule.ZONE_EXTENDED,
            "Zone %s holds until %s; %s is no extension."
                .formatted(zone.id(), named.end(zone.until()), named.end(f.until())),
            "Give a later moment, report that the zone has ended, or strike off the extension that"
                + " was told wrongly."));
  }

  private List<Breach> ended(PeaceFact.ZoneEndTakenBack f) {
    Zone zone = picture.peace().zone(f.zone());
    if (zone.findEnd().isPresent()) {
      return List.of();
    }
    return List.of(
        new Breach(
            Rule.ZONE_ENDED,
            "No end of zone %s was reported; it holds until %s."
                .formatted(zone.id(), named.end(zone.until())),
            "Extend it, where it is to hold longer."));
  }
}
