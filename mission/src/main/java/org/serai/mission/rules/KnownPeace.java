package org.serai.mission.rules;

import org.serai.mission.facts.PeaceFact;
import org.serai.mission.peace.Watch;
import org.serai.mission.peace.Zone;
import org.serai.mission.terms.AccordId;
import org.serai.mission.terms.AgreedZoneId;
import org.serai.mission.terms.Outline;
import org.serai.mission.terms.RoundId;

/** {@link Rule#KNOWN} of talks, zones and incidents. */
final class KnownPeace {
  private final Picture picture;
  private final Known known;

  KnownPeace(Picture picture, Known known) {
    this.picture = picture;
    this.known = known;
  }

  void check(PeaceFact fact) {
    switch (fact) {
      case PeaceFact.RoundOpened f -> known.place(f.place());
      case PeaceFact.RoundConcluded f -> round(f.round());
      case PeaceFact.AccordReached f -> round(f.round());
      case PeaceFact.RoundStruck f -> round(f.round());
      case PeaceFact.AccordStruck f -> accord(f.accord());
      case PeaceFact.ZoneStruck f -> zone(f.zone());
      case PeaceFact.ZoneDeclared f -> {
        accord(f.accord());
        if (f.outline() instanceof Outline.Around around) {
          known.place(around.place());
        }
      }
      case PeaceFact.ZoneExtended f -> zone(f.zone());
      case PeaceFact.ExtensionStruck f -> {
        boolean extended =
            picture.peace().findZone(f.zone()).flatMap(Zone::findAgreedBefore).isPresent();
        known.require(extended, "extension of zone", f.zone());
      }
      case PeaceFact.ZoneEnded f -> zone(f.zone());
      case PeaceFact.ZoneEndTakenBack f -> zone(f.zone());
      case PeaceFact.ZoneWatched f -> zone(f.zone());
      case PeaceFact.WatchTakenBack f -> watch(f);
      // An incident speaks of a point on the earth; its withdrawal may come before it.
      case PeaceFact.IncidentReported _, PeaceFact.IncidentWithdrawn _ -> {}
    }
  }

  private void watch(PeaceFact.WatchTakenBack f) {
    boolean told =
        picture.peace().watchesOf(f.zone()).contains(new Watch(f.from(), f.until(), f.posts()));
    String from = new Named(picture).end(f.from());
    known.require(told, "observation by %d from %s of zone".formatted(f.posts(), from), f.zone());
  }

  private void round(RoundId id) {
    known.require(picture.peace().findRound(id).isPresent(), "round", id);
  }

  private void accord(AccordId id) {
    known.require(picture.peace().accords().containsKey(id), "accord", id);
  }

  private void zone(AgreedZoneId id) {
    known.require(picture.peace().findZone(id).isPresent(), "zone", id);
  }
}
