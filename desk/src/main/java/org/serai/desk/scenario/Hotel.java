package org.serai.desk.scenario;

import java.time.LocalDate;
import java.util.List;

/** Writes the premises at the hub: rooms of two beds, desks, and who sleeps where. */
final class Hotel {
  private static final int BEDS_PER_ROOM = 2;

  /** Beds above the cap, percent: rooms that are being cleaned or mended. */
  private static final int SPARE_PERCENT = 5;

  private final SheetDraft rooms =
      new SheetDraft("rooms", "room", "premises", "beds", "accessible");
  private final SheetDraft beds = new SheetDraft("beds", "person", "room", "bed", "from", "until");
  private final SheetDraft premises =
      new SheetDraft("premises", "premises", "place", "name", "desks");
  private final int roomCount;
  private int taken;

  Hotel(String hub, int cap) {
    premises.add("HOTEL-1", hub, "Hotel at the hub", cap * 7 / 10);
    roomCount = (cap * (100 + SPARE_PERCENT) / 100 + BEDS_PER_ROOM) / BEDS_PER_ROOM;
    for (int r = 0; r < roomCount; r++) {
      rooms.add(room(r), "HOTEL-1", BEDS_PER_ROOM, r % 20 == 0 ? "yes" : "no");
    }
  }

  /** The next free bed for these nights. */
  void sleeps(String person, LocalDate from, LocalDate until) {
    if (taken >= roomCount * BEDS_PER_ROOM) {
      throw new IllegalStateException("more sleepers than beds: " + taken);
    }
    beds.add(person, room(taken / BEDS_PER_ROOM), 1 + taken % BEDS_PER_ROOM, from, until);
    taken++;
  }

  List<TextSheet> sheets() {
    return List.of(premises.sheet(), rooms.sheet(), beds.sheet());
  }

  private static String room(int number) {
    return "H1-%04d".formatted(number + 1);
  }
}
