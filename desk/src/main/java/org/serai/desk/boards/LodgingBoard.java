package org.serai.desk.boards;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.serai.mission.lodging.Assignment;
import org.serai.mission.lodging.Closure;
import org.serai.mission.lodging.Lodging;
import org.serai.mission.lodging.Premises;
import org.serai.mission.people.Person;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.PremisesId;
import org.serai.mission.terms.RoomId;

/** Who sleeps where on the night that begins on the day of the moment. */
public record LodgingBoard(
    LocalDate night,
    List<House> items,
    int total,
    String next,
    int free,
    int desks,
    List<PersonId> bedless,
    int bedlessTotal,
    int heads,
    int cap)
    implements Excerpt {
  /** More names than this are not read one by one; the count says how many there are. */
  private static final int FIRST_BEDLESS = 60;

  public LodgingBoard {
    items = List.copyOf(items);
    bedless = List.copyOf(bedless);
  }

  /** Premises with their beds of this night. */
  public record House(
      PremisesId premises,
      PlaceId place,
      String name,
      int desks,
      int beds,
      int free,
      List<Chamber> rooms) {}

  /** A room of this night; {@code closedFrom} is there while nobody said when it opens again. */
  public record Chamber(
      RoomId room,
      int beds,
      boolean accessible,
      boolean closed,
      Optional<LocalDate> closedFrom,
      List<Sleeper> sleepers) {}

  /** Who has which bed, counted from 1. */
  public record Sleeper(
      int bed, PersonId person, LocalDate first, LocalDate last, boolean needsAccess) {}

  public static LodgingBoard of(AsOf asOf, Paging paging) {
    List<House> houses =
        asOf.mission().lodging().allPremises().stream()
            .map(p -> house(asOf, p))
            .sorted(Comparator.comparing(House::premises))
            .toList();
    List<Person> here = asOf.findHub().map(Heads.at(asOf)::at).orElse(List.of());
    Set<PersonId> lodged =
        houses.stream()
            .flatMap(h -> h.rooms().stream())
            .flatMap(r -> r.sleepers().stream())
            .map(Sleeper::person)
            .collect(Collectors.toSet());
    List<PersonId> bedless =
        here.stream().map(Person::id).filter(p -> !lodged.contains(p)).sorted().toList();
    Page<House> page = paging.of(houses, house -> "" + house.premises());
    return new LodgingBoard(
        asOf.day(),
        page.items(),
        page.total(),
        page.next(),
        houses.stream().mapToInt(House::free).sum(),
        houses.stream().mapToInt(House::desks).sum(),
        bedless.stream().limit(FIRST_BEDLESS).toList(),
        bedless.size(),
        here.size(),
        cap(asOf));
  }

  /** The lower of what the house holds and what the host agreed to; -1 where neither is said. */
  private static int cap(AsOf asOf) {
    var mission = asOf.mission();
    return Stream.of(
            asOf.findHub().flatMap(hub -> mission.lodging().findCap(hub, asOf.day())),
            asOf.findHub().flatMap(hub -> mission.hosting().findCap(hub, asOf.day())))
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder())
        .orElse(-1);
  }

  private static House house(AsOf asOf, Premises premises) {
    Lodging lodging = asOf.mission().lodging();
    List<Chamber> rooms =
        lodging.rooms(premises.id()).stream()
            .map(
                r ->
                    new Chamber(
                        r.id(),
                        r.beds(),
                        r.accessible(),
                        !lodging.usable(r.id(), asOf.day()),
                        closedFrom(lodging, r.id()),
                        sleepers(asOf, r.id())))
            .sorted(Comparator.comparing(Chamber::room))
            .toList();
    List<Chamber> open = rooms.stream().filter(r -> !r.closed()).toList();
    int beds = open.stream().mapToInt(Chamber::beds).sum();
    int free = open.stream().mapToInt(r -> Math.max(0, r.beds() - r.sleepers().size())).sum();
    return new House(
        premises.id(), premises.place(), premises.name(), premises.desks(), beds, free, rooms);
  }

  private static Optional<LocalDate> closedFrom(Lodging lodging, RoomId room) {
    return lodging.closuresOf(room).stream()
        .filter(Closure::lasting)
        .map(Closure::from)
        .findFirst();
  }

  private static Sleeper sleeper(AsOf asOf, Assignment a) {
    boolean access = asOf.mission().people().person(a.person()).needsAccess();
    return new Sleeper(a.bed(), a.person(), a.nights().first(), a.nights().last(), access);
  }

  private static List<Sleeper> sleepers(AsOf asOf, RoomId room) {
    return asOf.mission().lodging().assigned(room).stream()
        .filter(a -> a.nights().contains(asOf.day()))
        .sorted(Comparator.comparingInt(Assignment::bed))
        .map(a -> sleeper(asOf, a))
        .toList();
  }
}
