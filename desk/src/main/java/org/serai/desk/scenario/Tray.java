package org.serai.desk.scenario;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.serai.mission.facts.Fact;
import org.serai.mission.facts.Report;
import org.serai.mission.terms.Days;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.Leg;
import org.serai.mission.terms.Malformed;
import org.serai.mission.terms.MissionId;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.Place;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.PlaceKind;
import org.serai.mission.terms.ReporterId;
import org.serai.mission.terms.Source;
import org.serai.mission.terms.Standing;

/** Where rows put what they say while a scenario is read, sheet by sheet in the declared order. */
final class Tray {
  /**
   * Stands in while the mission's own row is faulty, so that the other sheets can still be checked;
   * what is read under it is never handed out.
   */
  private static final Opening NOT_READ =
      new Opening(
          new MissionId("not-read"),
          new PlaceId("not-read"),
          ZoneOffset.UTC,
          Instant.EPOCH,
          new Days(LocalDate.EPOCH, LocalDate.EPOCH));

  /** A report and where it goes: the ground in the order of the sheets, then the rest by time. */
  private record Told(boolean ground, int sheet, Report report) {}

  private final Faults faults;
  private final Map<PlaceId, Place> places = new HashMap<>();
  private final Map<PersonId, Map<String, String>> identities = new TreeMap<>();
  private final Itineraries itineraries = new Itineraries();
  private final Map<NewTimes, Map<Integer, Leg>> newLegs = new HashMap<>();
  private final List<Told> told = new ArrayList<>();
  private Opening opening = NOT_READ;
  private Here here = Here.NOWHERE;

  /** A flight as it was rescheduled at one moment. */
  private record NewTimes(FlightId flight, Instant when) {}

  /** The row that is being read. */
  private record Here(int sheet, SheetPlan plan, String file, Row row) {
    static final Here NOWHERE =
        new Here(
            -1,
            SheetPlan.optional("", "", List.of(), (row, tray) -> {}),
            "",
            new Row(0, List.of(), new Object[0]));
  }

  Tray(Faults faults) {
    this.faults = faults;
  }

  /** Tells one row; what a constructor refuses becomes a fault at the column it speaks of. */
  void tell(int sheet, SheetPlan plan, String file, Row row) {
    here = new Here(sheet, plan, file, row);
    try {
      plan.telling().tell(row, this);
    } catch (Malformed e) {
      wrong(columnOf(e.field()), e.value(), e.wanted());
    }
  }

  /** A fact that belongs to the ground: it is recorded before anything happens on it. */
  void ground(Fact fact) {
    keep(true, fact, here.row().find(SheetPlan.HAPPENED).map(this::inMission));
  }

  /** A fact of the row's own {@code happened}, by the mission's clock, or of the start. */
  void put(Fact fact) {
    keep(false, fact, here.row().find(SheetPlan.HAPPENED).map(this::inMission));
  }

  /** A fact that the row's {@code happened} dates by the clock of a place. */
  void putAt(PlaceId place, Fact fact) {
    keep(false, fact, here.row().find(SheetPlan.HAPPENED).map(m -> local(m, place)));
  }

  /** A fact whose time stands in a column of its own. */
  void putOn(Instant happened, Fact fact) {
    keep(false, fact, Optional.of(happened));
  }

  /** The instant in a column, by the mission's clock. */
  Optional<Instant> time(Column<Moment> column) {
    return here.row().find(column).map(moment -> in(column, moment, opening.zone()));
  }

  /** The instant in a column that must be filled, by the clock of a place. */
  Instant time(Column<Moment> column, PlaceId place) {
    return in(column, here.row().get(column), zone(place));
  }

  void identity(PersonId person, String field, String value) {
    identities.computeIfAbsent(person, p -> new TreeMap<>()).put(field, value);
  }

  void open(Opening read) {
    opening = read;
  }

  void place(Place place) {
    places.put(place.id(), place);
  }

  /** A place of the scenario; empty when its own row is faulty. */
  Optional<Place> findPlace(PlaceId id) {
    return Optional.ofNullable(places.get(id));
  }

  /** Complains unless the place is of one of the kinds; a place with faults of its own passes. */
  void mustBe(Column<?> column, PlaceId id, PlaceKind... kinds) {
    Place place = places.get(id);
    if (place != null && !List.of(kinds).contains(place.kind())) {
      String wanted =
          Arrays.stream(kinds).map(Kinds::shown).reduce((a, b) -> a + " or " + b).orElse("");
      String is = id + " (" + Kinds.shown(place.kind()) + ")";
      wrong(column.name(), is, "a place of kind " + wanted);
    }
  }

  Itineraries itineraries() {
    return itineraries;
  }

  /** Adds a leg of a rescheduled flight; returns those that are known by now, in their order. */
  List<Leg> newLeg(FlightId flight, Instant when, int number, Leg leg) {
    Map<Integer, Leg> known =
        newLegs.computeIfAbsent(new NewTimes(flight, when), f -> new TreeMap<>());
    known.put(number, leg);
    return List.copyOf(known.values());
  }

  void wrong(String column, String value, String wanted) {
    faults.add(here.file(), here.row().line(), column, value, wanted);
  }

  Scenario scenario() {
    Comparator<Told> order =
        Comparator.comparing((Told t) -> !t.ground())
            .thenComparing(t -> t.ground() ? Instant.MIN : t.report().happened())
            .thenComparingInt(Told::sheet);
    List<Report> reports = told.stream().sorted(order).map(Told::report).toList();
    List<Identity> known = new ArrayList<>();
    identities.forEach((person, fields) -> known.add(new Identity(person, fields)));
    return new Scenario(opening, reports, known);
  }

  private ZoneId zone(PlaceId id) {
    Place place = places.get(id);
    return place == null ? opening.zone() : place.zone();
  }

  private Instant inMission(Moment moment) {
    return in(SheetPlan.HAPPENED, moment, opening.zone());
  }

  private Instant local(Moment moment, PlaceId place) {
    return in(SheetPlan.HAPPENED, moment, zone(place));
  }

  private static Instant in(Column<Moment> column, Moment moment, ZoneId zone) {
    try {
      return moment.in(zone);
    } catch (Malformed e) {
      Malformed placed = new Malformed(column.name(), e.value(), e.wanted());
      placed.initCause(e);
      throw placed;
    }
  }

  private void keep(boolean ground, Fact fact, Optional<Instant> happened) {
    Report report =
        new Report(
            Fingerprint.of(opening.mission(), here.plan().name(), here.row().content(), fact),
            happened.orElse(opening.starts()),
            new ReporterId("scenario:" + opening.mission()),
            source(),
            Standing.HAPPENED,
            fact);
    told.add(new Told(ground, here.sheet(), report));
  }

  private Source source() {
    String text =
        here.row().find(SheetPlan.SOURCE).orElseGet(() -> "scenario " + opening.mission());
    SheetPlan.Basis basis = here.row().find(SheetPlan.BASIS).orElse(SheetPlan.Basis.FACT);
    return switch (basis) {
      case FACT -> Source.fact(text);
      case ASSUMPTION -> Source.assumption(text);
    };
  }

  /** Constructors name their field in words; the column of that name, or the row as a whole. */
  private String columnOf(String field) {
    String words = field.replace(' ', '_').replaceAll("(?<=[a-z])(?=[A-Z])", "_");
    String name = field.equals("last day") ? "until" : words.toLowerCase(Locale.ROOT);
    return here.plan().columns().stream()
        .map(Column::name)
        .filter(name::equals)
        .findFirst()
        .orElse("");
  }
}
