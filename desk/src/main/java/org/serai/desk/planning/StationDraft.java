package org.serai.desk.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.serai.mission.Mission;
import org.serai.mission.people.Person;
import org.serai.mission.posts.Post;
import org.serai.mission.rules.Census;
import org.serai.mission.rules.Guests;
import org.serai.mission.security.Security;
import org.serai.mission.terms.AgencyId;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.Policy;
import org.serai.mission.terms.SecurityLevel;
import org.serai.planner.rotation.AgencyShare;
import org.serai.planner.rotation.Leg;
import org.serai.planner.rotation.Limits;
import org.serai.planner.rotation.Network;
import org.serai.planner.rotation.PerSlot;
import org.serai.planner.rotation.Station;

/** Stations, legs, shared-out ceilings and the hub as the planner sees them. */
final class StationDraft {
  private final Mission mission;
  private final SlotCalendar calendar;
  private final Demand.Books books;
  private final Corridors corridors;
  private final Census census;

  StationDraft(Mission mission, SlotCalendar calendar, Demand.Books books, Corridors corridors) {
    this.mission = mission;
    this.calendar = calendar;
    this.books = books;
    this.corridors = corridors;
    this.census = Census.at(mission.picture(), calendar.slots().getFirst().from());
  }

  Network network() {
    List<Station> stations = books.stations().all().stream().map(this::station).toList();
    List<Leg> legs = new ArrayList<>();
    for (int c = 0; c < corridors.count(); c++) {
      int corridor = c;
      legs.add(new Leg(perSlot(slot -> corridors.seats(corridor, slot))));
    }
    return new Network(stations, legs, List.of(), shares(), perSlot(this::hubCap));
  }

  private Station station(PlaceId id) {
    long others = census.at(id).stream().filter(this::countsButStays).count();
    return new Station(
        perSlot(slot -> (int) Math.max(0, ceiling(id, slot) - others)),
        perSlot(slot -> admitted(id, slot)),
        perSlot(slot -> level(id, slot).map(SecurityLevel::number).orElse(1)),
        corridors.way(mission.places().hub(), id),
        corridors.way(id, mission.places().hub()));
  }

  /** The lowest ceiling of the days of a slot. */
  private int ceiling(PlaceId station, int slot) {
    int lowest = Limits.PEOPLE;
    for (LocalDate day : days(slot)) {
      lowest = Math.min(lowest, mission.security().findCeiling(station, day).orElse(lowest));
    }
    return lowest;
  }

  private List<LocalDate> days(int slot) {
    LocalDate first = calendar.firstDay(slot);
    return first.datesUntil(calendar.lastDay(slot).plusDays(1)).toList();
  }

  private int admitted(PlaceId station, int slot) {
    return level(station, slot)
        .map(level -> (int) mission.places().policy(Policy.admittedAt(level)))
        .orElse(4);
  }

  /** The highest level of the days of a slot: nobody is planned into one that rises within it. */
  private Optional<SecurityLevel> level(PlaceId station, int slot) {
    PlaceId area = mission.places().place(station).area();
    LocalDate today = calendar.begins().atZone(calendar.zone()).toLocalDate();
    return days(slot).stream()
        .filter(day -> !day.isBefore(today) || day.equals(calendar.lastDay(slot)))
        .flatMap(day -> reckoned(area, day).stream())
        .max(Comparator.comparingInt(SecurityLevel::number));
  }

  private Optional<SecurityLevel> reckoned(PlaceId area, LocalDate day) {
    return mission.security().findReckoned(area, calendar.begins(), day, calendar.zone());
  }

  private boolean countsButStays(Person person) {
    return person.profile().category().countsAgainstCeiling() && !books.people().holds(person.id());
  }

  private List<AgencyShare> shares() {
    List<AgencyShare> shares = new ArrayList<>();
    for (Security.Share share : mission.security().limits().shares().keySet()) {
      if (books.stations().holds(share.station()) && books.agencies().holds(share.agency())) {
        int agency = books.agencies().number(share.agency());
        int station = books.stations().number(share.station());
        PerSlot slots = perSlot(slot -> slots(share.station(), share.agency(), slot));
        shares.add(new AgencyShare(agency, station, slots));
      }
    }
    return shares;
  }

  private int slots(PlaceId station, AgencyId agency, int slot) {
    int lowest = Limits.PEOPLE;
    for (LocalDate day : days(slot)) {
      lowest = Math.min(lowest, mission.security().findShare(station, agency, day).orElse(lowest));
    }
    return lowest;
  }

  /**
   * Heads of the plan that the hub may hold through a whole slot: by its beds, and by the word of
   * the host, which is none once an agreement has ended.
   */
  private int hubCap(int slot) {
    PlaceId hub = mission.places().hub();
    List<Person> others =
        census.at(hub).stream().filter(p -> !books.people().holds(p.id())).toList();
    List<Person> guests =
        others.stream().filter(p -> Guests.counts(mission.picture(), p, hub)).toList();
    int cap = Limits.PEOPLE;
    for (LocalDate day : days(slot)) {
      int beds = mission.lodging().findCap(hub, day).orElse(Limits.PEOPLE) - others.size();
      int agreed = mission.hosting().findCap(hub, day).orElse(Limits.PEOPLE) - guests.size();
      cap = Math.min(cap, Math.min(beds, agreed));
    }
    return Math.max(0, cap);
  }

  /** Exposure that everybody would bear if posts were held as wanted and shared out evenly. */
  long fairShare(Units units) {
    long exposure = 0;
    List<Post> staffed =
        books.posts().stream().filter(post -> !units.holdsTogether(post.id())).toList();
    List<PersonId> staff =
        books.people().all().stream().filter(person -> !units.holds(person)).toList();
    for (Post post : staffed) {
      for (int slot = 0; slot < calendar.count(); slot++) {
        if (post.criticality().number() <= admitted(post.station(), slot)) {
          int level = level(post.station(), slot).map(SecurityLevel::number).orElse(1);
          exposure += (long) post.wanted() * level;
        }
      }
    }
    long past = 0;
    for (PersonId id : staff) {
      past += mission.people().person(id).burden();
    }
    long share = staff.isEmpty() ? 0 : (exposure + past) / staff.size();
    return Math.min(share, Limits.BURDEN);
  }

  private PerSlot perSlot(IntUnaryOperator valueOfSlot) {
    return PerSlot.generate(calendar.count(), valueOfSlot);
  }
}
