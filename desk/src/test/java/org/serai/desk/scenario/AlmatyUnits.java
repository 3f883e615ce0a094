package org.serai.desk.scenario;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.serai.desk.scenario.InventedNames.Script;

/**
 * The company that the host lends to another mission, relieved in place in August: two lifts of 60
 * come in, and each of them lets a lift of those before it go. It stands at a site and at no duty
 * station of this mission, so that the rotation plan leaves it alone.
 */
final class AlmatyUnits {
  static final List<String> IN = List.of("KAZ-LBN-1/2021-08-05", "KAZ-LBN-3/2021-08-12");
  static final List<String> OUT = List.of("KAZ-LBN-2/2021-08-06", "KAZ-LBN-4/2021-08-13");
  static final String COMPANY_POST = "NAQ-KAZCOY";

  private static final int LIFT = 60;
  private static final String HOME = "NQZ";
  private static final String POST = "NAQ";
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

  private final PeopleDraft people;
  private final SheetDraft groups;
  private final AlmatyJourneys journeys;
  private final InventedNames names;
  private int number;

  AlmatyUnits(PeopleDraft people, SheetDraft groups, AlmatyJourneys journeys, Random random) {
    this.people = people;
    this.groups = groups;
    this.journeys = journeys;
    this.names = new InventedNames(random);
  }

  void tell() {
    List<String> outA = lift("KAZCOY-1A", POST, "2021-02-11");
    List<String> outB = lift("KAZCOY-1B", POST, "2021-02-18");
    List<String> inA = lift("KAZCOY-2A", HOME, "2021-07-20");
    List<String> inB = lift("KAZCOY-2B", HOME, "2021-07-20");
    // Who comes in is booked first: only then the rules let the others have seats out.
    relief(0, inA, outA, LocalDateTime.of(2021, 8, 5, 0, 0));
    relief(1, inB, outB, LocalDateTime.of(2021, 8, 12, 0, 0));
  }

  private List<String> lift(String group, String at, String since) {
    List<String> members = new ArrayList<>();
    for (int i = 0; i < LIFT; i++) {
      String id = "K-%04d".formatted(++number);
      String[] facts = {i % 12 == 0 ? "female" : "male", at, since, "KAZ"};
      people.guest(id, "KAZ-MOD", "contingent_member", names.next(Script.CYRILLIC), facts);
      members.add(id);
    }
    groups.add(group, "lift", String.join(" ", members));
    return members;
  }

  /** A night lies between the landing of those who come and the seats of those who go. */
  private void relief(int turn, List<String> in, List<String> out, LocalDateTime day) {
    LocalDateTime listed = day.minusHours(30);
    LocalDateTime next = day.plusDays(1);
    in.forEach(id -> fly(id, IN.get(turn), HOME, POST, listed, day.plusHours(3)));
    out.forEach(id -> fly(id, OUT.get(turn), POST, HOME, listed.plusHours(1), next.plusHours(6)));
    for (String id : out) {
      journeys.goneHome(id, "the turn of the company is over", next.plusHours(36));
    }
  }

  private void fly(
      String id, String flight, String from, String to, LocalDateTime booked, LocalDateTime gate) {
    journeys.fly(id, flight, new String[] {from, to}, CLOCK.format(booked), gate);
  }
}
