package org.serai.desk.scenario;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.serai.mission.terms.GeoPoint;

/** The 298 international staff and 68 UN volunteers: their posts, and what August does to them. */
final class AlmatyCrew {
  /** What becomes of a person between 1 and 22 August 2021. */
  enum Fate {
    STAYS,
    FIRST_FLIGHT_TO_HUB,
    FIRST_FLIGHT_ONWARD,
    SECOND_FLIGHT_TO_HUB,
    SECOND_FLIGHT_ONWARD,
    AWAY;

    boolean atHub() {
      return this == FIRST_FLIGHT_TO_HUB || this == SECOND_FLIGHT_TO_HUB;
    }

    boolean first() {
      return this == FIRST_FLIGHT_TO_HUB || this == FIRST_FLIGHT_ONWARD;
    }

    boolean flies() {
      return this != STAYS && this != AWAY;
    }

    LocalDate landed() {
      return LocalDate.of(2021, 8, first() ? 18 : 22);
    }
  }

  /** A person and what becomes of him or her. */
  record Member(Someone someone, Fate fate) {}

  /** An office: heads of all, on leave, staying on; minimum places of PC1 to PC4; weeks of stay. */
  private record Office(
      String id, int heads, int away, int stays, List<Integer> places, int weeks) {}

  private static final List<Office> OFFICES =
      List.of(
          new Office("KBL", 196, 19, 40, List.of(18, 40, 26, 14), 6),
          new Office("HEA", 24, 2, 8, List.of(4, 7, 4, 1), 6),
          new Office("KDH", 22, 1, 6, List.of(4, 5, 3, 1), 4),
          new Office("MZR", 24, 2, 6, List.of(4, 7, 4, 2), 6),
          new Office("UND", 14, 0, 0, List.of(2, 3, 2, 0), 4),
          new Office("JAA", 18, 0, 4, List.of(3, 4, 3, 1), 4),
          new Office("BIN", 12, 0, 3, List.of(2, 3, 2, 1), 8),
          new Office("GRG", 10, 0, 2, List.of(2, 2, 1, 0), 4),
          new Office("FBD", 10, 0, 2, List.of(2, 2, 1, 0), 6),
          new Office("MMZ", 8, 0, 0, List.of(2, 2, 1, 0), 4),
          new Office("PUL", 6, 0, 0, List.of(1, 1, 1, 0), 6),
          new Office("ISB", 14, 2, 12, List.of(0, 6, 6, 0), 12),
          new Office("THR", 8, 1, 7, List.of(0, 3, 3, 0), 12));

  private static final int VOLUNTEERS = 68;
  private static final int FIRST_FLIGHT = 141;
  private static final int FIRST_TO_HUB = 62;
  private static final int SECOND_TO_HUB = 38;

  /** Offices where somebody at a PC3 post stays on, though the level admits only PC1 and PC2. */
  private static final int STAY_AGAINST_THE_LEVEL = 1;

  private final Random random;
  private final List<Duty> duties = new ArrayList<>();
  private final List<Member> members = new ArrayList<>();
  private int volunteers;

  AlmatyCrew(Random random) {
    this.random = random;
    List<Someone> flown = new ArrayList<>();
    for (Office office : OFFICES) {
      staff(office, places(office), flown);
    }
    // The other wishes of a crisis are not told: who can work from the hub tends to stay there.
    Collections.shuffle(flown, random);
    List<Someone> first = new ArrayList<>(flown.subList(0, FIRST_FLIGHT));
    List<Someone> second = new ArrayList<>(flown.subList(FIRST_FLIGHT, flown.size()));
    fly(first, FIRST_TO_HUB, Fate.FIRST_FLIGHT_TO_HUB, Fate.FIRST_FLIGHT_ONWARD);
    fly(second, SECOND_TO_HUB, Fate.SECOND_FLIGHT_TO_HUB, Fate.SECOND_FLIGHT_ONWARD);
    members.sort(Comparator.comparing(member -> member.someone().id()));
  }

  List<Member> members() {
    return List.copyOf(members);
  }

  TextSheet posts() {
    SheetDraft posts =
        new SheetDraft(
            "posts", "post", "station", "function", "criticality", "minimum", "wanted", "from_hub");
    for (Duty duty : duties) {
      posts.add(
          duty.id(),
          duty.station().id(),
          duty.work().title(),
          "PC" + duty.work().criticality(),
          duty.minimum(),
          duty.wanted(),
          duty.work().fromHub() ? "yes" : "no");
    }
    // The company holds a post of another mission: nobody of this one is needed there.
    posts.add(AlmatyUnits.COMPANY_POST, "NAQ", "infantry company", "PC2", 0, 0, "no");
    return posts.sheet();
  }

  /** One entry per minimum place, the critical ones first; posts are made on the way. */
  private List<Duty> places(Office office) {
    GeoPoint anywhere = new GeoPoint(0, 0);
    Spot spot = new Spot(office.id(), office.id(), anywhere, "", ZoneId.of("Asia/Kabul"));
    Station station = new Station(spot, spot, 0, 0, office.weeks());
    List<Duty> places = new ArrayList<>();
    for (int criticality = 1; criticality <= 4; criticality++) {
      int level = criticality;
      List<Work> works =
          java.util.Arrays.stream(Work.values()).filter(w -> w.criticality() == level).toList();
      int left = office.places().get(criticality - 1);
      for (int number = 1; left > 0; number++) {
        for (Work work : works) {
          int minimum = Math.min(left, office.heads() > 100 ? 3 : 2);
          if (minimum > 0) {
            int wanted = criticality <= 2 && minimum > 1 ? minimum + 1 : minimum;
            String id = office.id() + "-" + work.code() + "-" + number;
            Duty duty = new Duty(id, station, work, minimum, wanted);
            duties.add(duty);
            places.addAll(Collections.nCopies(minimum, duty));
            left -= minimum;
          }
        }
      }
    }
    return places;
  }

  private void staff(Office office, List<Duty> places, List<Someone> flown) {
    boolean inCountry = !office.id().equals("ISB") && !office.id().equals("THR");
    int against =
        office.id().equals("HEA") || office.id().equals("JAA") ? STAY_AGAINST_THE_LEVEL : 0;
    for (int i = 0; i < office.heads(); i++) {
      Duty home = places.get(i % places.size());
      boolean away = i >= office.heads() - office.away();
      boolean third = i == office.places().get(0) + office.places().get(1);
      boolean stays = inCountry ? i < office.stays() - against || (against > 0 && third) : !away;
      LocalDate since = LocalDate.of(2021, 7, 31).minusDays(random.nextInt(stays ? 21 : 40));
      String at = away ? Ids.AWAY : office.id();
      boolean volunteer = volunteer(home, i);
      Someone.Standpoint standpoint =
          new Someone.Standpoint(at, since, volunteer ? "UNV" : "UNAMA", volunteer);
      int number = members.size() + flown.size() + 1;
      Someone someone = new Someone("P-%04d".formatted(number), standpoint, home, able(home));
      if (away || stays) {
        members.add(new Member(someone, away ? Fate.AWAY : Fate.STAYS));
      } else {
        flown.add(someone);
      }
    }
  }

  /** Volunteers hold no PC1 post; they are spread over the others until there are 68. */
  private boolean volunteer(Duty home, int number) {
    boolean volunteer =
        home.work().criticality() > 1 && number % 4 != 1 && number % 4 != 2 && number % 9 > 3;
    if (!volunteer || volunteers >= VOLUNTEERS) {
      return false;
    }
    volunteers++;
    return true;
  }

  /** The own post and up to three of the same function elsewhere that exist by now. */
  private List<Duty> able(Duty home) {
    List<Duty> same = duties.stream().filter(duty -> duty.work() == home.work()).toList();
    List<Duty> able = new ArrayList<>(List.of(home));
    for (int i = 0; i < 3; i++) {
      Duty other = same.get(random.nextInt(same.size()));
      if (!able.contains(other)) {
        able.add(other);
      }
    }
    return able;
  }

  private void fly(List<Someone> aboard, int toHub, Fate hub, Fate onward) {
    aboard.sort(Comparator.comparing(someone -> !someone.home().work().fromHub()));
    for (int i = 0; i < aboard.size(); i++) {
      members.add(new Member(aboard.get(i), i < toHub ? hub : onward));
    }
  }
}
