package org.serai.mission.rules;

import org.serai.mission.facts.Struck;
import org.serai.mission.terms.PlaceId;

/** What is struck off, in words, and what has to be set right before it can be. */
final class Strikes {
  private final Named named;

  Strikes(Picture picture) {
    this.named = new Named(picture);
  }

  /** As a sentence begins: "Kabuk", "Zone Z-1", "The relief of DP-1". */
  String name(Struck struck) {
    String id = struck.id().toString();
    return switch (struck.thing()) {
      case PLACE -> named.place(new PlaceId(id));
      case AGENCY -> id;
      case PREMISES -> "Premises " + id;
      case ROOM -> "Room " + id;
      case LANDING -> "The landing of " + id;
      case FORCES -> "That armed forces fly " + id;
      case RECEPTION -> "The reception of " + id;
      case TRANSIT -> "The leave to pass through of " + id;
      case HOST_COUNT -> "The host's count of " + id;
      case ROUND -> "Round " + id;
      case ACCORD -> "Accord " + id;
      case ZONE -> "Zone " + id;
      case ZONE_EXTENSION -> "The extension of zone " + id;
      case PLEDGE -> "Pledge " + id;
      case DEPLOYMENT -> "Deployment " + id;
      case RELIEF -> "The relief of " + id;
      case WITHDRAWAL -> "The withdrawal of " + id;
    };
  }

  /** The way out of a refusal. */
  static String first(Struck.Thing thing) {
    return switch (thing) {
      case PLACE, AGENCY ->
          "Set that right first; where only name, kind or point are wrong, tell it anew.";
      case PREMISES -> "Strike the rooms off and take the loans back first.";
      case ROOM -> "Release that first; a room that was slept in is closed, not struck off.";
      case RECEPTION -> "Report them as open first; then nobody relies on them.";
      case ROUND, ACCORD, PLEDGE ->
          "Strike that off first; where only words are wrong, tell it anew.";
      case ZONE -> "Take the hours back first; a zone that was observed is ended, not struck off.";
      case ZONE_EXTENSION -> "Take the end back first.";
      case DEPLOYMENT -> "Strike the relief off first.";
      case LANDING, FORCES, TRANSIT, HOST_COUNT, RELIEF, WITHDRAWAL -> "Nothing hangs on it.";
    };
  }
}
