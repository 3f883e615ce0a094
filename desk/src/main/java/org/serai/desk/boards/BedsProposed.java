package org.serai.desk.boards;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.serai.mission.lodging.Assignment;
import org.serai.mission.lodging.Room;
import org.serai.mission.people.Group;
import org.serai.mission.people.Person;
import org.serai.mission.terms.Account;
import org.serai.mission.terms.AgencyId;
import org.serai.mission.terms.Days;
import org.serai.mission.terms.GroupKind;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PremisesId;
import org.serai.mission.terms.RoomId;

/**
 * Beds for everybody who is at the hub, or comes within a week, and has none: families in one room
 * first, then who cannot use steps, then agency by agency. It only proposes; the rules have the
 * last word when somebody accepts it.
 */
public record BedsProposed(List<Bed> beds, List<Left> left) {
  /** Whoever comes later is lodged later: plans change within a week. */
  private static final int DAYS_AHEAD = 7;

  /** A stay without an end is lodged for so many nights, and then looked at again. */
  private static final int OPEN_NIGHTS = 28;

  public BedsProposed {
    beds = List.copyOf(beds);
    left = List.copyOf(left);
  }

  /** A bed for a person from the first to the last night, and why this one. */
  public record Bed(
      PersonId person,
      RoomId room,
      PremisesId premises,
      int bed,
      LocalDate first,
      LocalDate last,
      String why) {}

  /** Who is left without a bed, and why. */
  public record Left(PersonId person, LocalDate first, String why) {}

  /** A person who needs a bed on these nights. */
  private record Guest(Person person, Days nights) {
    AgencyId agency() {
      return person.profile().agency();
    }
  }

  public static BedsProposed of(AsOf asOf) {
    Search search = new Search(asOf);
    for (List<Guest> party : parties(asOf, guests(asOf))) {
      search.lodge(party);
    }
    return new BedsProposed(search.beds, search.left);
  }

  private static List<Guest> guests(AsOf asOf) {
    List<Guest> guests = new ArrayList<>();
    for (Person person : asOf.mission().people().people()) {
      findNights(asOf, person)
          .filter(nights -> !lodged(asOf, person, nights))
          .ifPresent(nights -> guests.add(new Guest(person, nights)));
    }
    guests.sort(Comparator.comparing(guest -> guest.person().id()));
    return guests;
  }

  private static boolean lodged(AsOf asOf, Person person, Days nights) {
    return asOf.mission().lodging().bedsOf(person.id()).stream()
        .anyMatch(bed -> bed.nights().overlaps(nights));
  }

  /** The nights of the first stay at the hub that is on or begins within the week. */
  private static Optional<Days> findNights(AsOf asOf, Person person) {
    LocalDate today = asOf.day();
    for (Stay stay : Stay.of(asOf, person)) {
      boolean atHub = stay.account() instanceof Account.At at && asOf.isHub(at.place());
      LocalDate from = stay.from().atZone(asOf.zone()).toLocalDate();
      LocalDate first = from.isBefore(today) ? today : from;
      LocalDate last =
          stay.findUntil()
              .map(until -> until.atZone(asOf.zone()).toLocalDate().minusDays(1))
              .orElse(first.plusDays(OPEN_NIGHTS - 1));
      boolean soon = !first.isAfter(today.plusDays(DAYS_AHEAD));
      if (atHub && soon && !last.isBefore(first)) {
        return Optional.of(new Days(first, last));
      }
    }
    return Optional.empty();
  }

  /** Who is lodged together: families whole; then who needs a room without steps; then the rest. */
  private static List<List<Guest>> parties(AsOf asOf, List<Guest> guests) {
    Map<Object, List<Guest>> parties = new LinkedHashMap<>();
    for (Guest guest : guests) {
      Object key =
          asOf.mission()
              .people()
              .findGroupOf(guest.person().id())
              .filter(group -> group.kind() == GroupKind.FAMILY)
              .<Object>map(Group::id)
              .orElse(guest.person().id());
      parties.computeIfAbsent(key, _ -> new ArrayList<>()).add(guest);
    }
    List<List<Guest>> sorted = new ArrayList<>(parties.values());
    sorted.sort(
        Comparator.comparingInt((List<Guest> party) -> -party.size())
            .thenComparing(party -> party.stream().noneMatch(g -> g.person().needsAccess()))
            .thenComparing(party -> party.getFirst().agency())
            .thenComparing(party -> party.getFirst().person().profile().sex())
            .thenComparing(party -> party.getFirst().nights().first()));
    return sorted;
  }

  /** First fit by worth: what is taken is taken, so that the same mission gets the same beds. */
  private static final class Search {
    private final AsOf asOf;
    private final List<Room> rooms;
    private final Map<RoomId, List<Assignment>> taken = new LinkedHashMap<>();
    private final List<Bed> beds = new ArrayList<>();
    private final List<Left> left = new ArrayList<>();

    Search(AsOf asOf) {
      this.asOf = asOf;
      var lodging = asOf.mission().lodging();
      this.rooms =
          lodging.rooms().values().stream()
              .filter(room -> lodging.premises().containsKey(room.premises()))
              .filter(
                  room ->
                      lodging.allPremises().stream()
                          .anyMatch(p -> p.id().equals(room.premises()) && asOf.isHub(p.place())))
              .sorted(Comparator.comparing(Room::id))
              .toList();
      rooms.forEach(room -> taken.put(room.id(), new ArrayList<>(lodging.assigned(room.id()))));
    }

    /** A party in one room, or else each of them in the best room there is. */
    void lodge(List<Guest> party) {
      Optional<Room> room = findBest(party);
      if (room.isPresent()) {
        party.forEach(guest -> give(guest, room.get(), party.size() > 1));
      } else if (party.size() > 1) {
        party.forEach(guest -> lodge(List.of(guest)));
      } else {
        Guest guest = party.getFirst();
        left.add(new Left(guest.person().id(), guest.nights().first(), why(guest)));
      }
    }

    private String why(Guest guest) {
      boolean any = rooms.stream().anyMatch(room -> free(room, guest.nights()).size() > 0);
      if (!any) {
        return "No bed is free on all nights until " + PlainWords.day(guest.nights().last()) + ".";
      }
      return guest.person().needsAccess()
          ? "No room without steps is free."
          : "Beds are free only in rooms of the other sex, or in closed ones.";
    }

    private Optional<Room> findBest(List<Guest> party) {
      return rooms.stream()
          .filter(room -> fits(room, party))
          .min(Comparator.comparingInt((Room room) -> -worth(room, party)).thenComparing(Room::id));
    }

    private boolean fits(Room room, List<Guest> party) {
      Days nights = span(party);
      boolean steps = !room.accessible();
      return asOf.mission().lodging().usable(room.id(), nights.last())
          && free(room, nights).size() >= party.size()
          && party.stream().noneMatch(g -> g.person().needsAccess() && steps)
          && overlapping(room, nights).stream().allMatch(held -> mayJoin(held, party));
    }

    private static Days span(List<Guest> party) {
      LocalDate first =
          party.stream().map(g -> g.nights().first()).min(LocalDate::compareTo).orElseThrow();
      LocalDate last =
          party.stream().map(g -> g.nights().last()).max(LocalDate::compareTo).orElseThrow();
      return new Days(first, last);
    }

    private boolean mayJoin(Assignment held, List<Guest> party) {
      var sleeper = asOf.mission().people().person(held.person()).profile().sex();
      Optional<Group> family = asOf.mission().people().findGroupOf(held.person());
      return party.stream()
          .allMatch(
              guest ->
                  guest.person().profile().sex() == sleeper
                      || family
                          .filter(f -> f.kind() == GroupKind.FAMILY)
                          .filter(f -> f.members().contains(guest.person().id()))
                          .isPresent());
    }

    /** Agencies near each other, rooms filled up, rooms without steps kept for who needs them. */
    private int worth(Room room, List<Guest> party) {
      Days nights = span(party);
      boolean needed = party.stream().anyMatch(g -> g.person().needsAccess());
      int spare = free(room, nights).size() - party.size();
      int kept = room.accessible() && !needed ? -50 : 0;
      int sameRoom = colleagues(overlapping(room, nights), party) ? 20 : 0;
      int sameHouse = colleagues(inHouse(room.premises(), nights), party) ? 5 : 0;
      return kept + sameRoom + sameHouse - Math.min(spare, 10);
    }

    private boolean colleagues(List<Assignment> held, List<Guest> party) {
      AgencyId agency = party.getFirst().agency();
      return held.stream()
          .map(h -> asOf.mission().people().person(h.person()).profile().agency())
          .anyMatch(agency::equals);
    }

    private List<Assignment> inHouse(PremisesId premises, Days nights) {
      return rooms.stream()
          .filter(room -> room.premises().equals(premises))
          .flatMap(room -> overlapping(room, nights).stream())
          .toList();
    }

    private List<Assignment> overlapping(Room room, Days nights) {
      return taken.getOrDefault(room.id(), List.of()).stream()
          .filter(held -> held.nights().overlaps(nights))
          .toList();
    }

    private List<Integer> free(Room room, Days nights) {
      Set<Integer> held = new HashSet<>();
      overlapping(room, nights).forEach(h -> held.add(h.bed()));
      List<Integer> free = new ArrayList<>();
      for (int bed = 1; bed <= room.beds(); bed++) {
        if (!held.contains(bed)) {
          free.add(bed);
        }
      }
      return free;
    }

    private void give(Guest guest, Room room, boolean family) {
      int bed = free(room, guest.nights()).getFirst();
      String why = why(guest, room, family);
      taken
          .computeIfAbsent(room.id(), _ -> new ArrayList<>())
          .add(new Assignment(guest.person().id(), room.id(), bed, guest.nights()));
      beds.add(
          new Bed(
              guest.person().id(),
              room.id(),
              room.premises(),
              bed,
              guest.nights().first(),
              guest.nights().last(),
              why));
    }

    private String why(Guest guest, Room room, boolean family) {
      if (family) {
        return "with the family";
      }
      if (guest.person().needsAccess()) {
        return "without steps";
      }
      if (colleagues(overlapping(room, guest.nights()), List.of(guest))) {
        return "with colleagues of " + guest.agency();
      }
      return colleagues(inHouse(room.premises(), guest.nights()), List.of(guest))
          ? guest.agency() + " is in the same house"
          : "free on all these nights";
    }
  }
}
