package org.serai.desk.scenario;

import static org.serai.desk.scenario.Column.key;
import static org.serai.desk.scenario.Column.optional;
import static org.serai.desk.scenario.Column.required;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.serai.mission.facts.SecurityFact.AirfieldStateSet;
import org.serai.mission.facts.SecurityFact.CeilingSet;
import org.serai.mission.facts.SecurityFact.DecisionSigned;
import org.serai.mission.facts.SecurityFact.DocumentRequired;
import org.serai.mission.facts.SecurityFact.LevelExpected;
import org.serai.mission.facts.SecurityFact.LevelSet;
import org.serai.mission.facts.SecurityFact.SlotsShared;
import org.serai.mission.facts.SecurityFact.StayRuleSet;
import org.serai.mission.terms.AgencyId;
import org.serai.mission.terms.AirfieldState;
import org.serai.mission.terms.DecisionId;
import org.serai.mission.terms.DocumentKind;
import org.serai.mission.terms.Measure;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.SecurityLevel;
import org.serai.mission.terms.ThreatCategory;

/** Sheets of threat, of limits, and of what somebody signed. */
final class SecuritySheets {
  private static final Column<PlaceId> AREA =
      key("area", Ids.PLACE, "CENTRAL", "where the level holds");
  private static final Column<Moment> FROM_TIME =
      key("from", Kinds.TIME, "2021-08-15 18:00", "since when, by the clock there");
  private static final Column<SecurityLevel> LEVEL =
      required("level", Kinds.LEVEL, "5", "1 minimal to 6 extreme");
  private static final Map<ThreatCategory, Column<SecurityLevel>> THREATS = threats();

  static final SheetPlan LEVELS =
      SheetPlan.requiredDated(
          "levels",
          "Security levels that were set, with the five kinds of threat behind them.",
          levelColumns(),
          SecuritySheets::tellLevel);

  private static final Column<LocalDate> FROM =
      key("from", Kinds.DAY, "2021-10-01", "from which day on");

  static final SheetPlan FORECASTS =
      SheetPlan.optional(
          "forecasts",
          "Levels that planning reckons with; they say nothing about today.",
          List.of(AREA, FROM, LEVEL),
          (row, tray) -> tray.put(new LevelExpected(row.get(AREA), row.get(LEVEL), row.get(FROM))));

  private static final Column<PlaceId> STATION =
      key("station", Ids.PLACE, "KBL", "the duty station");
  private static final Column<Integer> HEADS =
      required("heads", Kinds.COUNT, "60", "people at most");

  static final SheetPlan CEILINGS =
      SheetPlan.optional(
          "ceilings",
          "How many heads may be at a duty station; national staff are not counted.",
          List.of(STATION, FROM, HEADS),
          (row, tray) -> tray.put(new CeilingSet(row.get(STATION), row.get(FROM), row.get(HEADS))));

  private static final Column<AgencyId> AGENCY =
      key("agency", Ids.AGENCY, "UNAMA", "whose share this is");

  static final SheetPlan SLOTS =
      SheetPlan.optional(
          "slots",
          "How a ceiling is shared out to agencies.",
          List.of(STATION, AGENCY, FROM, HEADS),
          (row, tray) ->
              tray.put(
                  new SlotsShared(
                      row.get(STATION), row.get(AGENCY), row.get(FROM), row.get(HEADS))));

  private static final Column<Integer> MAXIMUM =
      required("maximum_days", Kinds.POSITIVE, "42", "a stay may last so many days");
  private static final Column<Integer> MINIMUM =
      required("minimum_days", Kinds.COUNT, "14", "a shorter stay is of little use");
  private static final Column<Integer> REST =
      required("rest_days", Kinds.COUNT, "7", "owed after a stay, travel included");

  static final SheetPlan STAY_RULES =
      SheetPlan.optional(
          "stay-rules",
          "How long a stay may last, and the rest after it.",
          List.of(STATION, MAXIMUM, MINIMUM, REST),
          (row, tray) ->
              tray.put(
                  new StayRuleSet(
                      row.get(STATION), row.get(MAXIMUM), row.get(MINIMUM), row.get(REST))));

  private static final Column<DocumentKind> DOCUMENT =
      key("document", Kinds.choice(DocumentKind.class), "ssafe", "without which nobody is sent");

  static final SheetPlan REQUIREMENTS =
      SheetPlan.optional(
          "requirements",
          "Papers that a duty station asks for.",
          List.of(STATION, DOCUMENT),
          (row, tray) -> tray.put(new DocumentRequired(row.get(STATION), row.get(DOCUMENT))));

  private static final Column<PlaceId> AIRFIELD =
      key("airfield", Ids.PLACE, "KBL", "where aircraft land");
  private static final Column<AirfieldState> STATE =
      required("state", Kinds.choice(AirfieldState.class), "military_only", "who may use it");

  static final SheetPlan AIRFIELDS =
      SheetPlan.optional(
          "airfields",
          "Who may use an airfield, and since when.",
          List.of(AIRFIELD, FROM_TIME, STATE),
          SecuritySheets::tellAirfield);

  private static final Column<DecisionId> DECISION =
      key("decision", Ids.NEW_DECISION, "DO-2021-014", "names the decision");
  private static final Column<Measure> MEASURE =
      required("measure", Kinds.choice(Measure.class), "evacuation", "what is ordered");
  private static final Column<List<PlaceId>> AREAS =
      required("areas", Ids.PLACES, "CENTRAL EAST", "where it holds");
  private static final Column<String> WORDING =
      required("public_wording", Kinds.TEXT, "temporary relocation", "how it is called in public");
  private static final Column<String> REASON =
      required("reason", Kinds.TEXT, "armed conflict reached the city", "why it is decided");

  static final SheetPlan DECISIONS =
      SheetPlan.optional(
          "decisions",
          "What the Designated Official signed, at happened.",
          List.of(DECISION, MEASURE, AREAS, WORDING, REASON),
          (row, tray) ->
              tray.put(
                  new DecisionSigned(
                      row.get(DECISION),
                      row.get(MEASURE),
                      row.get(AREAS),
                      row.get(WORDING),
                      row.get(REASON))));

  private SecuritySheets() {}

  private static Map<ThreatCategory, Column<SecurityLevel>> threats() {
    Map<ThreatCategory, Column<SecurityLevel>> columns = new EnumMap<>(ThreatCategory.class);
    for (ThreatCategory threat : ThreatCategory.values()) {
      String words = threat.name().toLowerCase(Locale.ROOT).replace('_', ' ');
      columns.put(threat, optional(Kinds.shown(threat), Kinds.LEVEL, "4", "the part of " + words));
    }
    return columns;
  }

  private static List<Column<?>> levelColumns() {
    List<Column<?>> columns = new ArrayList<>(List.of(AREA, FROM_TIME, LEVEL));
    columns.addAll(THREATS.values());
    return columns;
  }

  private static void tellLevel(Row row, Tray tray) {
    Map<ThreatCategory, SecurityLevel> threats = new EnumMap<>(ThreatCategory.class);
    THREATS.forEach(
        (threat, column) -> row.find(column).ifPresent(level -> threats.put(threat, level)));
    PlaceId area = row.get(AREA);
    tray.putOn(tray.time(FROM_TIME, area), new LevelSet(area, row.get(LEVEL), threats));
  }

  /** A state that lies ahead is known since the start, one that lies behind since it began. */
  private static void tellAirfield(Row row, Tray tray) {
    PlaceId airfield = row.get(AIRFIELD);
    Instant from = tray.time(FROM_TIME, airfield);
    tray.put(new AirfieldStateSet(airfield, row.get(STATE), from));
  }
}
