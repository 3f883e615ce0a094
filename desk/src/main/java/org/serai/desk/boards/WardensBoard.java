package org.serai.desk.boards;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.serai.mission.people.Person;
import org.serai.mission.places.Places;
import org.serai.mission.terms.Account;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.Place;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.wardens.Wardens;

/** Who keeps which list, whom they count, and who stands on nobody's. */
public final class WardensBoard {
  private WardensBoard() {}

  /** A warden with the zones of the list; {@code people} stand on it by their own id. */
  public record Keeper(PersonId warden, List<PlaceId> zones, int people) {
    public Keeper {
      zones = List.copyOf(zones);
    }
  }

  /**
   * A place where people are, or that has wardens.
   *
   * @param wardens of the place itself, or else of its area
   * @param ofArea whether they are those of its area
   * @param people who are there now
   * @param listed of these, who stand on a list by their own id
   * @param nobodys of these, who stand on nobody's list
   */
  public record Zone(
      PlaceId place, List<PersonId> wardens, boolean ofArea, int people, int listed, int nobodys) {
    public Zone {
      wardens = List.copyOf(wardens);
    }
  }

  /**
   * Somebody at a place; {@code wardens} is empty where nobody keeps the list, {@code own} where it
   * is a list of ids.
   */
  public record Counted(PersonId person, PlaceId place, List<PersonId> wardens, boolean own) {
    public Counted {
      wardens = List.copyOf(wardens);
    }
  }

  /** Which people: of a warden, or of nobody by the word "none"; at a place; blank for all. */
  public record Wanted(String warden, String where) {
    private boolean holds(Counted counted) {
      boolean listed =
          warden.equals("none")
              ? counted.wardens().isEmpty()
              : warden.isEmpty() || counted.wardens().contains(new PersonId(warden));
      return listed && (where.isEmpty() || counted.place().equals(new PlaceId(where)));
    }
  }

  /** Everybody who keeps a list, in order of ids. */
  public static Page<Keeper> keepers(AsOf asOf, Paging paging) {
    Wardens wardens = asOf.mission().wardens();
    return paging.of(wardens.wardens(), PersonId::toString, w -> keeper(wardens, w));
  }

  private static Keeper keeper(Wardens wardens, PersonId warden) {
    int people = (int) wardens.lists().values().stream().filter(warden::equals).count();
    return new Keeper(warden, wardens.zonesOf(warden), people);
  }

  /** Those of whom nobody keeps a list first, then by the names of places. */
  public static Page<Zone> zones(AsOf asOf, String words, Paging paging) {
    Map<PlaceId, List<Counted>> there = new HashMap<>();
    counted(asOf).forEach(c -> there.computeIfAbsent(c.place(), _ -> new ArrayList<>()).add(c));
    Set<PlaceId> places = new TreeSet<>(there.keySet());
    places.addAll(asOf.mission().wardens().zones().keySet());
    Places known = asOf.mission().places();
    List<Zone> zones =
        places.stream()
            .filter(place -> named(known, place, words))
            .map(place -> zone(asOf, place, there.getOrDefault(place, List.of())))
            .sorted(
                Comparator.comparing((Zone zone) -> zone.nobodys() == 0)
                    .thenComparing(zone -> name(known, zone.place()))
                    .thenComparing(Zone::place))
            .toList();
    return paging.of(zones, zone -> "" + zone.place());
  }

  private static boolean named(Places known, PlaceId place, String words) {
    String wanted = words.strip().toLowerCase(Locale.ROOT);
    return (name(known, place) + " " + place).toLowerCase(Locale.ROOT).contains(wanted);
  }

  private static String name(Places known, PlaceId place) {
    return known.findPlace(place).map(Place::name).orElse(place.value());
  }

  private static Zone zone(AsOf asOf, PlaceId place, List<Counted> people) {
    Wardens wardens = asOf.mission().wardens();
    List<PersonId> own =
        wardens.wardens().stream().filter(w -> wardens.zonesOf(w).contains(place)).toList();
    Optional<PlaceId> area = asOf.mission().places().findPlace(place).map(Place::area);
    List<PersonId> ofArea =
        wardens.wardens().stream()
            .filter(w -> area.stream().anyMatch(wardens.zonesOf(w)::contains))
            .toList();
    return new Zone(
        place,
        own.isEmpty() ? ofArea : own,
        own.isEmpty() && !ofArea.isEmpty(),
        people.size(),
        (int) people.stream().filter(Counted::own).count(),
        (int) people.stream().filter(c -> c.wardens().isEmpty()).count());
  }

  /** Who is at a place, with who keeps the list; in the order of the ids. */
  public static Page<Counted> people(AsOf asOf, Wanted wanted, Paging paging) {
    List<Counted> people = counted(asOf).stream().filter(wanted::holds).toList();
    return paging.of(people, c -> "" + c.person());
  }

  private static List<Counted> counted(AsOf asOf) {
    List<Counted> counted = new ArrayList<>();
    for (Person person : asOf.mission().people().people()) {
      asOf.findAccount(person.id())
          .ifPresent(
              account -> {
                if (account instanceof Account.At at) {
                  counted.add(counted(asOf, person.id(), at.place()));
                }
              });
    }
    counted.sort(Comparator.comparing(Counted::person));
    return counted;
  }

  private static Counted counted(AsOf asOf, PersonId person, PlaceId place) {
    Wardens wardens = asOf.mission().wardens();
    PlaceId area = asOf.mission().places().place(place).area();
    boolean own = wardens.lists().containsKey(person);
    return new Counted(person, place, wardens.wardensOf(person, List.of(place, area)), own);
  }
}
