package org.serai.desk.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Draws posts and the people who can hold them, and where everybody stands on the first day. */
final class Staffing {
  /** Holders in one post at most; larger offices have more posts of a function. */
  private static final int LARGEST_POST = 6;

  /** Posts that a person can hold, besides the own one. */
  private static final int MORE_POSTS = 4;

  /** The first day finds stations not quite full, percent of the ceiling. */
  private static final int FULL_PERCENT = 94;

  /** Who is out has been so for four weeks at most. */
  private static final int LONGEST_OUT_DAYS = 28;

  private static final List<String> AGENCIES =
      List.of("UNAMA", "UNICEF", "WFP", "UNHCR", "UNDP", "WHO");
  private static final int[] AGENCY_SHARES = {50, 12, 12, 10, 10, 6};

  private final GeneratorOrder order;
  private final Random random;
  private final List<Duty> duties = new ArrayList<>();
  private final Map<Work, List<Duty>> byWork = new HashMap<>();
  private final List<Someone> people = new ArrayList<>();
  private final List<List<Someone>> couples = new ArrayList<>();
  private final Map<String, Integer> heads = new HashMap<>();

  Staffing(GeneratorOrder order, List<Station> stations, int hubCap, Random random) {
    this.order = order;
    this.random = random;
    stations.forEach(this::establish);
    duties.forEach(duty -> byWork.computeIfAbsent(duty.work(), w -> new ArrayList<>()).add(duty));
    recruit(hubCap);
  }

  List<Duty> duties() {
    return List.copyOf(duties);
  }

  List<Someone> people() {
    return List.copyOf(people);
  }

  List<List<Someone>> couples() {
    return List.copyOf(couples);
  }

  static List<String> agencies() {
    return AGENCIES;
  }

  /** Minimum holders take nine tenths of the ceiling, wanted ones a little more than it holds. */
  private void establish(Station station) {
    int open = Math.max(1, station.ceiling() * 9 / 10);
    Map<Work, Integer> numbers = new HashMap<>();
    int extra = Math.max(0, station.ceiling() - open) + station.ceiling() / 10;
    // Offices too small for every function have the critical ones.
    while (open > 0) {
      Work work = drawn(station.ceiling());
      int most = Math.max(1, Math.min(LARGEST_POST, station.ceiling() / 24));
      int minimum = Math.min(open, 1 + random.nextInt(most));
      int wanted = extra > 0 && random.nextInt(3) == 0 ? minimum + 1 : minimum;
      extra -= wanted - minimum;
      open -= minimum;
      int number = numbers.merge(work, 1, Integer::sum);
      String id = station.id() + "-" + work.code() + "-" + number;
      duties.add(new Duty(id, station, work, minimum, wanted));
    }
  }

  private Work drawn(int ceiling) {
    Work[] works = Work.values();
    int choice = ceiling < 8 ? 8 : works.length;
    int sum = 0;
    for (int i = 0; i < choice; i++) {
      sum += works[i].share();
    }
    int at = random.nextInt(sum);
    for (int i = 0; i < choice; i++) {
      at -= works[i].share();
      if (at < 0) {
        return works[i];
      }
    }
    throw new IllegalStateException("shares do not sum up");
  }

  /** First one holder per minimum place on the spot, then everybody else in reserve. */
  private void recruit(int hubCap) {
    List<Duty> places = new ArrayList<>();
    for (Duty duty : duties) {
      for (int i = 0; i < duty.minimum(); i++) {
        places.add(duty);
      }
    }
    for (int p = 0; p < order.people(); p++) {
      boolean spot = p < places.size();
      Duty home = spot ? places.get(p) : places.get(random.nextInt(places.size()));
      String at = at(spot, home.station(), hubCap);
      boolean in = at.equals(home.station().id());
      LocalDate since = since(in ? home.station().maximumDays() : LONGEST_OUT_DAYS);
      Someone.Standpoint standpoint =
          new Someone.Standpoint(at, since, agency(), random.nextInt(6) == 0);
      Someone someone = new Someone("P-%05d".formatted(p + 1), standpoint, home, able(home));
      people.add(couple(someone));
    }
  }

  private String at(boolean spot, Station station, int hubCap) {
    int full = Math.max(1, station.ceiling() * FULL_PERCENT / 100);
    if (spot && heads.getOrDefault(station.id(), 0) < full) {
      heads.merge(station.id(), 1, Integer::sum);
      return station.id();
    }
    boolean hub =
        heads.getOrDefault(Terrain.HUB.id(), 0) < hubCap * 9 / 10 && random.nextInt(100) < 45;
    if (hub) {
      heads.merge(Terrain.HUB.id(), 1, Integer::sum);
    }
    return hub ? Terrain.HUB.id() : Ids.AWAY;
  }

  /** A few of those who follow each other at one place are couples, and came together. */
  private Someone couple(Someone someone) {
    if (people.isEmpty() || random.nextInt(100) >= 6) {
      return someone;
    }
    Someone before = people.getLast();
    boolean together =
        before.at().equals(someone.at())
            && before.home().station().equals(someone.home().station())
            && (couples.isEmpty() || !couples.getLast().getLast().id().equals(before.id()));
    if (!together) {
      return someone;
    }
    Someone.Standpoint own = someone.standpoint();
    Someone.Standpoint same =
        new Someone.Standpoint(
            own.at(), before.standpoint().since(), own.agency(), own.volunteer());
    Someone partner = new Someone(someone.id(), same, someone.home(), someone.able());
    couples.add(List.of(before, partner));
    return partner;
  }

  /** Served days are spread over the longest stay; a few are beyond it when the plan begins. */
  private LocalDate since(int longest) {
    int most = random.nextInt(100) < 3 ? longest + 10 : longest - 3;
    return order.first().minusDays(1 + random.nextInt(Math.max(1, most)));
  }

  private String agency() {
    int at = random.nextInt(100);
    for (int i = 0; i < AGENCY_SHARES.length; i++) {
      at -= AGENCY_SHARES[i];
      if (at < 0) {
        return AGENCIES.get(i);
      }
    }
    return AGENCIES.getFirst();
  }

  /** The own post, and some of the same function, at home and elsewhere. */
  private List<Duty> able(Duty home) {
    List<Duty> able = new ArrayList<>(List.of(home));
    List<Duty> same = byWork.getOrDefault(home.work(), List.of());
    int more = random.nextInt(MORE_POSTS + 1);
    for (int i = 0; i < more; i++) {
      Duty other = same.get(random.nextInt(same.size()));
      if (!able.contains(other)) {
        able.add(other);
      }
    }
    return able;
  }
}
