package org.serai.desk.scenario;

import static org.serai.desk.scenario.Column.key;
import static org.serai.desk.scenario.Column.optional;
import static org.serai.desk.scenario.Column.required;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.serai.mission.facts.PlaceFact.AgencyDescribed;
import org.serai.mission.facts.PlaceFact.AgencyStruck;
import org.serai.mission.facts.PlaceFact.MissionOpened;
import org.serai.mission.facts.PlaceFact.PlaceDescribed;
import org.serai.mission.facts.PlaceFact.PlaceStruck;
import org.serai.mission.facts.PlaceFact.PolicySet;
import org.serai.mission.terms.AgencyId;
import org.serai.mission.terms.Days;
import org.serai.mission.terms.GeoPoint;
import org.serai.mission.terms.MissionId;
import org.serai.mission.terms.Place;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.PlaceKind;
import org.serai.mission.terms.Policy;

/** Sheets of the ground a mission stands on. */
final class GroundSheets {
  private static final Column<MissionId> MISSION =
      key("mission", Ids.NEW_MISSION, "almaty-2021", "names the mission");
  private static final Column<String> TITLE =
      required("name", Kinds.TEXT, "UNAMA remote office Almaty", "what people call it");
  private static final Column<PlaceId> HUB =
      required("hub", Ids.PLACE, "ALA", "where staff rotate through, a place of kind hub");
  private static final Column<ZoneId> MISSION_ZONE =
      required("zone", Kinds.ZONE, "Asia/Almaty", "the clock that the desk reckons by");
  private static final Column<LocalDate> STARTS =
      required("starts", Kinds.DAY, "2021-06-01", "the first day that the scenario tells of");
  private static final Column<LocalDate> PLAN_FROM =
      required("plan_from", Kinds.DAY, "2021-08-23", "the first day for which a plan is wanted");
  private static final Column<LocalDate> PLAN_UNTIL =
      required("plan_until", Kinds.DAY, "2022-02-20", "the last day for which a plan is wanted");

  static final SheetPlan MISSIONS =
      SheetPlan.required(
          "mission",
          "The mission itself, in one row.",
          List.of(MISSION, TITLE, HUB, MISSION_ZONE, STARTS, PLAN_FROM, PLAN_UNTIL),
          GroundSheets::tellMission);

  private static final Column<PlaceId> PLACE =
      key("place", Ids.NEW_PLACE, "KBL", "names the place");
  private static final Column<PlaceKind> KIND =
      required("kind", Kinds.choice(PlaceKind.class), "duty_station", "what sort of place");
  private static final Column<String> PLACE_NAME =
      required("name", Kinds.TEXT, "Kabul", "what people call it");
  private static final Column<PlaceId> AREA =
      optional("area", Ids.PLACE, "CENTRAL", "whose security level holds here; else its own");
  private static final Column<Double> LATITUDE =
      required("latitude", Kinds.DEGREES, "34.57", "degrees, north positive");
  private static final Column<Double> LONGITUDE =
      required("longitude", Kinds.DEGREES, "69.21", "degrees, east positive");
  private static final Column<ZoneId> ZONE =
      required("zone", Kinds.ZONE, "Asia/Kabul", "whose rules turn the clock here");

  private static final Column<Moment> STRUCK =
      optional("struck", Kinds.TIME, "2021-08-18 09:00", "when it was found to be none");
  private static final Column<String> WHY =
      optional("reason", Kinds.TEXT, "told twice", "why it was struck");

  static final SheetPlan PLACES =
      SheetPlan.required(
          "places",
          "Countries, areas, duty stations, airfields and the hub.",
          List.of(PLACE, KIND, PLACE_NAME, AREA, LATITUDE, LONGITUDE, ZONE, STRUCK, WHY),
          GroundSheets::tellPlace);

  private static final Column<AgencyId> AGENCY =
      key("agency", Ids.NEW_AGENCY, "UNAMA", "names the agency");
  private static final Column<String> AGENCY_NAME =
      required("name", Kinds.TEXT, "UN Assistance Mission in Afghanistan", "its full name");

  static final SheetPlan AGENCIES =
      SheetPlan.required(
          "agencies",
          "Agencies, funds, programmes and whoever else has people here.",
          List.of(AGENCY, AGENCY_NAME, STRUCK, WHY),
          GroundSheets::tellAgency);

  private static final Column<Policy> POLICY =
      key("policy", Kinds.choice(Policy.class), "level_5_admits", "the row of policy");
  private static final Column<Long> VALUE =
      required("value", Kinds.LONG, "2", "in the unit of that row of policy");

  static final SheetPlan POLICIES =
      SheetPlan.optional(
          "policy",
          "Rows of policy that differ from the usual values.",
          List.of(POLICY, VALUE),
          (row, tray) ->
              tray.ground(new PolicySet(row.get(POLICY), row.get(POLICY).told(row.get(VALUE)))));

  private GroundSheets() {}

  private static void tellMission(Row row, Tray tray) {
    ZoneId zone = row.get(MISSION_ZONE);
    Days plans = new Days(row.get(PLAN_FROM), row.get(PLAN_UNTIL));
    PlaceId hub = row.get(HUB);
    tray.open(
        new Opening(
            row.get(MISSION), hub, zone, row.get(STARTS).atStartOfDay(zone).toInstant(), plans));
    tray.ground(new MissionOpened(row.get(TITLE), hub, zone));
  }

  private static void tellPlace(Row row, Tray tray) {
    PlaceId id = row.get(PLACE);
    GeoPoint point = new GeoPoint(row.get(LATITUDE), row.get(LONGITUDE));
    Place place =
        new Place(
            id,
            row.get(KIND),
            row.get(PLACE_NAME),
            row.find(AREA).orElse(id),
            point,
            row.get(ZONE));
    tray.place(place);
    tray.ground(new PlaceDescribed(place));
    tray.time(STRUCK).ifPresent(when -> tray.putOn(when, new PlaceStruck(id, why(row))));
  }

  private static void tellAgency(Row row, Tray tray) {
    AgencyId agency = row.get(AGENCY);
    tray.ground(new AgencyDescribed(agency, row.get(AGENCY_NAME)));
    tray.time(STRUCK).ifPresent(when -> tray.putOn(when, new AgencyStruck(agency, why(row))));
  }

  private static String why(Row row) {
    return row.find(WHY).orElse("");
  }
}
