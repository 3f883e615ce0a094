package org.serai.desk.scenario;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

/** Who moved how in August 2021: inside the country, on the flights, and on to third countries. */
final class AlmatyJourneys {
  static final String FIRST = "UN-ALA-1/2021-08-18";
  static final String SECOND = "UN-ALA-2/2021-08-22";
  static final String EMBASSY = "KAZ-C295/2021-08-18";

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

  /** When an office was left, by the clock of Almaty; the days are press, the hours are not. */
  private static final Map<String, LocalDateTime> LEFT =
      Map.of(
          "UND", LocalDateTime.of(2021, 8, 8, 18, 0),
          "MMZ", LocalDateTime.of(2021, 8, 9, 15, 0),
          "PUL", LocalDateTime.of(2021, 8, 9, 17, 0),
          "FBD", LocalDateTime.of(2021, 8, 10, 16, 0),
          "GRG", LocalDateTime.of(2021, 8, 12, 14, 0),
          "HEA", LocalDateTime.of(2021, 8, 12, 17, 0),
          "KDH", LocalDateTime.of(2021, 8, 12, 18, 0),
          "MZR", LocalDateTime.of(2021, 8, 13, 16, 0),
          "JAA", LocalDateTime.of(2021, 8, 14, 13, 0),
          "BIN", LocalDateTime.of(2021, 8, 14, 15, 0));

  private final SheetDraft bookings =
      new SheetDraft("bookings", "booking", "person", "flight", "from", "to", "happened");
  private final SheetDraft boardings =
      new SheetDraft("boardings", "person", "flight", "event", "at", "time");
  private final SheetDraft movements = new SheetDraft("movements", "person", "time", "from", "to");
  private final SheetDraft separations =
      new SheetDraft("separations", "person", "reason", "happened");
  private int onward;

  void tell(AlmatyCrew.Member member) {
    if (!member.fate().flies()) {
      return;
    }
    String id = member.someone().id();
    if (LEFT.containsKey(member.someone().at())) {
      relocated(id, member.someone().at());
    }
    boolean first = member.fate().first();
    fly(id, first ? FIRST : SECOND, LocalDateTime.of(2021, 8, first ? 18 : 22, 7, 30));
    if (!member.fate().atHub()) {
      LocalDateTime from = LocalDateTime.of(2021, 8, first ? 19 : 22, 17, 0);
      movements.add(id, CLOCK.format(from.plusMinutes(onward++ % 12 * 20L)), "ALA", Ids.AWAY);
    }
  }

  /** Brought to Kabul from an office that was given up or thinned out. */
  void relocated(String person, String office) {
    LocalDateTime left = LEFT.getOrDefault(office, LocalDateTime.of(2021, 8, 8, 18, 0));
    movements.add(person, CLOCK.format(left), office, "KBL");
  }

  /** A passenger of the Kazakh aircraft, who went home the next day. */
  void home(String person) {
    fly(person, EMBASSY, LocalDateTime.of(2021, 8, 18, 14, 0));
    movements.add(person, "2021-08-19 10:00", "ALA", Ids.AWAY);
    separations.add(person, "went home; no longer in the care of the embassy", "2021-08-19 12:00");
  }

  private void fly(String person, String flight, LocalDateTime gate) {
    fly(person, flight, new String[] {"KBL", "ALA"}, CLOCK.format(gate.minusHours(11)), gate);
  }

  /** Who leaves the ledger once home. */
  void goneHome(String person, String reason, LocalDateTime when) {
    separations.add(person, reason, CLOCK.format(when));
  }

  /** A seat from one place to another, and the scan at its gate. */
  void fly(String person, String flight, String[] way, String listed, LocalDateTime gate) {
    String booking = "B-%04d".formatted(bookings.size() + 1);
    bookings.add(booking, person, flight, way[0], way[1], listed);
    // A passenger every half minute or so; the gate closes before the departure.
    LocalDateTime scan = gate.plusMinutes(boardings.size() % 150);
    boardings.add(person, flight, "boarded", way[0], CLOCK.format(scan));
  }

  List<TextSheet> sheets() {
    String drawn = "how many flew is press; who is drawn";
    return List.of(
        AlmatyStory.marked(bookings.sheet(), drawn),
        AlmatyStory.marked(boardings.sheet(), drawn),
        AlmatyStory.marked(movements.sheet(), "who moved when is not public"),
        AlmatyStory.marked(separations.sheet(), "press: they were brought home"));
  }
}
