package org.serai.desk.boards;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.serai.mission.people.Person;
import org.serai.mission.security.Level;
import org.serai.mission.security.Security;
import org.serai.mission.security.StayRule;
import org.serai.mission.security.Ways;
import org.serai.mission.terms.AgencyId;
import org.serai.mission.terms.AirfieldState;
import org.serai.mission.terms.DocumentKind;
import org.serai.mission.terms.Place;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.PlaceKind;
import org.serai.mission.terms.SecurityLevel;
import org.serai.mission.terms.ThreatCategory;

/** How dangerous is it where, who says so, what limits follow, and which ways are open. */
public record SecurityBoard(List<Area> areas, List<RouteRow> routes) {
  public SecurityBoard {
    areas = List.copyOf(areas);
    routes = List.copyOf(routes);
  }

  /**
   * A station or the hub. Levels are 1 to 6 and 0 where none was set; limits are -1 where there are
   * none; texts are blank where nothing was said.
   */
  public record Area(
      PlaceId place,
      int level,
      String since,
      String by,
      String knownFrom,
      boolean assumption,
      Map<ThreatCategory, Integer> threats,
      int expected,
      int heads,
      int counting,
      int ceiling,
      List<Share> shares,
      AirfieldState airfield,
      String airfieldSince,
      List<Window> windows,
      List<StayRule> stay,
      List<DocumentKind> papers,
      List<AmissBoard.Item> amiss) {
    public Area {
      stay = List.copyOf(stay);
      papers = List.copyOf(papers);
      threats = Map.copyOf(threats);
      shares = List.copyOf(shares);
      windows = List.copyOf(windows);
      amiss = List.copyOf(amiss);
    }
  }

  /** Heads of one agency against its slots; -1 where none were shared out to it. */
  public record Share(AgencyId agency, int slots, int heads) {}

  /** Movements take place on these days within these hours of the place's clock. */
  public record Window(String first, String last, String opens, String closes) {}

  /** A route on which somebody said something. */
  public record RouteRow(PlaceId from, PlaceId to, AirfieldState state, Instant since) {}

  public static SecurityBoard of(AsOf asOf, Findings findings) {
    Heads heads = Heads.at(asOf);
    List<Area> areas =
        asOf.mission().places().places().stream()
            .filter(p -> p.kind() == PlaceKind.DUTY_STATION || p.kind() == PlaceKind.HUB)
            .map(place -> area(asOf, findings, place, heads.at(place.id())))
            .sorted(Comparator.comparingInt(Area::level).reversed().thenComparing(Area::place))
            .toList();
    return new SecurityBoard(areas, routes(asOf));
  }

  private static Area area(AsOf asOf, Findings findings, Place place, List<Person> here) {
    Security security = asOf.mission().security();
    var level = security.findLevel(place.area(), asOf.moment());
    var airfield = security.ways().airfields().get(place.id());
    return new Area(
        place.id(),
        level.map(l -> l.level().number()).orElse(0),
        since(asOf, place),
        level.map(l -> l.by().toString()).orElse(""),
        level.map(l -> l.source().text()).orElse(""),
        level.map(l -> l.source().assumption()).orElse(false),
        level.map(SecurityBoard::threats).orElse(Map.of()),
        security.findExpected(place.area(), asOf.day()).map(SecurityLevel::number).orElse(0),
        here.size(),
        asOf.isHub(place.id()) ? here.size() : Heads.counting(here),
        MapBoard.limit(asOf, place),
        shares(asOf, place.id(), here),
        security.airfieldState(place.id(), asOf.moment()),
        airfield == null
            ? ""
            : airfield.findStepBefore(asOf.moment()).map(Instant::toString).orElse(""),
        windows(asOf, place.id()),
        security.findStayRule(place.id()).map(List::of).orElse(List.of()),
        security.documentsRequiredAt(place.id()).stream().sorted().toList(),
        AmissBoard.about(findings, place.id()));
  }

  private static String since(AsOf asOf, Place place) {
    var steps = asOf.mission().security().levels().get(place.area());
    return steps == null
        ? ""
        : steps.findStepBefore(asOf.moment()).map(Instant::toString).orElse("");
  }

  private static Map<ThreatCategory, Integer> threats(Level level) {
    Map<ThreatCategory, Integer> numbers = new TreeMap<>();
    level.threats().forEach((threat, of) -> numbers.put(threat, of.number()));
    return numbers;
  }

  private static List<Share> shares(AsOf asOf, PlaceId station, List<Person> here) {
    Map<AgencyId, Integer> counting = new TreeMap<>();
    here.stream()
        .filter(person -> person.profile().category().countsAgainstCeiling())
        .forEach(person -> counting.merge(person.profile().agency(), 1, Integer::sum));
    var agencies = new TreeSet<>(counting.keySet());
    asOf.mission().security().limits().shares().keySet().stream()
        .filter(share -> share.station().equals(station))
        .forEach(share -> agencies.add(share.agency()));
    return agencies.stream()
        .map(
            agency ->
                new Share(
                    agency,
                    asOf.mission().security().findShare(station, agency, asOf.day()).orElse(-1),
                    counting.getOrDefault(agency, 0)))
        .toList();
  }

  /** Windows that have not passed. */
  private static List<Window> windows(AsOf asOf, PlaceId place) {
    return asOf.mission().security().ways().windows().getOrDefault(place, List.of()).stream()
        .filter(window -> !window.days().last().isBefore(asOf.day()))
        .sorted(
            Comparator.comparing((Ways.Window w) -> w.days().first())
                .thenComparing(Ways.Window::opens))
        .map(
            w ->
                new Window(
                    w.days().first().toString(),
                    w.days().last().toString(),
                    w.opens().toString(),
                    w.closes().toString()))
        .toList();
  }

  private static List<RouteRow> routes(AsOf asOf) {
    List<RouteRow> rows = new ArrayList<>();
    asOf.mission()
        .security()
        .ways()
        .routes()
        .forEach(
            (route, steps) ->
                steps
                    .findStepBefore(asOf.moment())
                    .flatMap(
                        since ->
                            steps
                                .findAt(asOf.moment())
                                .map(state -> new RouteRow(route.from(), route.to(), state, since)))
                    .ifPresent(rows::add));
    rows.sort(Comparator.comparing(RouteRow::from).thenComparing(RouteRow::to));
    return rows;
  }
}
