package org.serai.desk.boards;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.serai.mission.people.Person;
import org.serai.mission.security.Level;
import org.serai.mission.terms.Account;
import org.serai.mission.terms.AgencyId;
import org.serai.mission.terms.AirfieldState;
import org.serai.mission.terms.Place;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.PlaceKind;
import org.serai.mission.terms.SecurityLevel;

/** Who is where, how dangerous is it, what flies. */
public record MapBoard(
    List<Station> stations,
    List<FlightLoad> flights,
    int people,
    int aboard,
    int away,
    int suspense) {
  public MapBoard {
    stations = List.copyOf(stations);
    flights = List.copyOf(flights);
  }

  /** Heads of one agency. */
  public record Share(AgencyId agency, int heads) {}

  /**
   * A place with people or a level. Levels are 1 to 6, 0 where none was set; {@code limit} is the
   * ceiling, or the cap of the hub, and -1 where there is none; {@code levelSince} may be blank.
   */
  public record Station(
      PlaceId place,
      int level,
      String levelSince,
      int expected,
      AirfieldState airfield,
      int heads,
      int counting,
      int ceiling,
      int beds,
      int bedsFree,
      List<Share> agencies) {
    public Station {
      agencies = List.copyOf(agencies);
    }
  }

  public static MapBoard of(AsOf asOf) {
    Heads heads = Heads.at(asOf);
    List<Station> stations = new ArrayList<>();
    asOf.mission().places().places().stream()
        .filter(place -> shown(place, heads))
        .sorted(Comparator.comparing(Place::id))
        .forEach(place -> stations.add(station(asOf, place, heads)));
    return new MapBoard(
        stations,
        FlightsBoard.around(asOf),
        heads.present(),
        heads.aboard(),
        heads.in(Account.AWAY).size(),
        heads.in(Account.SUSPENSE).size());
  }

  private static boolean shown(Place place, Heads heads) {
    boolean works = place.kind() == PlaceKind.DUTY_STATION || place.kind() == PlaceKind.HUB;
    return works || !heads.at(place.id()).isEmpty();
  }

  private static Station station(AsOf asOf, Place place, Heads heads) {
    List<Person> here = heads.at(place.id());
    Beds beds = Beds.of(asOf, place.id());
    return new Station(
        place.id(),
        level(asOf, place),
        levelSince(asOf, place),
        expected(asOf, place),
        asOf.mission().security().airfieldState(place.id(), asOf.moment()),
        here.size(),
        counting(asOf, place, here),
        limit(asOf, place),
        beds.all(),
        beds.free(),
        shares(here));
  }

  /** The cap of the hub counts everybody; a ceiling counts whom the rules count. */
  private static int counting(AsOf asOf, Place place, List<Person> here) {
    return asOf.isHub(place.id()) ? here.size() : Heads.counting(here);
  }

  static int limit(AsOf asOf, Place place) {
    var limit =
        asOf.isHub(place.id())
            ? asOf.mission().lodging().findCap(place.id(), asOf.day())
            : asOf.mission().security().findCeiling(place.id(), asOf.day());
    return limit.orElse(-1);
  }

  private static int level(AsOf asOf, Place place) {
    return asOf.mission()
        .security()
        .findLevel(place.area(), asOf.moment())
        .map(Level::level)
        .map(SecurityLevel::number)
        .orElse(0);
  }

  private static String levelSince(AsOf asOf, Place place) {
    var levels = asOf.mission().security().levels();
    return levels.containsKey(place.area())
        ? levels.get(place.area()).findStepBefore(asOf.moment()).map(Instant::toString).orElse("")
        : "";
  }

  private static int expected(AsOf asOf, Place place) {
    return asOf.mission()
        .security()
        .findExpected(place.area(), asOf.day())
        .map(SecurityLevel::number)
        .orElse(0);
  }

  private static List<Share> shares(List<Person> here) {
    Map<AgencyId, Integer> heads = new TreeMap<>();
    here.forEach(person -> heads.merge(person.profile().agency(), 1, Integer::sum));
    return heads.entrySet().stream()
        .map(e -> new Share(e.getKey(), e.getValue()))
        .sorted(Comparator.comparingInt(Share::heads).reversed())
        .toList();
  }
}
