package org.serai.desk.scenario;

import static org.serai.desk.scenario.Column.key;
import static org.serai.desk.scenario.Column.optional;
import static org.serai.desk.scenario.Column.required;

import java.time.LocalDate;
import java.util.List;
import org.serai.mission.facts.ContingentFact.PledgeMade;
import org.serai.mission.facts.ContingentFact.ReliefOrdered;
import org.serai.mission.facts.ContingentFact.UnitDeployed;
import org.serai.mission.facts.ContingentFact.UnitWithdrawn;
import org.serai.mission.terms.Days;
import org.serai.mission.terms.DecisionId;
import org.serai.mission.terms.DeploymentId;
import org.serai.mission.terms.GroupId;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.PledgeId;
import org.serai.mission.terms.PostId;

/** Sheets of units that states lend. */
final class ContingentSheets {
  private static final Column<PledgeId> NEW_PLEDGE =
      key("pledge", Ids.NEW_PLEDGE, "PLEDGE-1", "names the pledge");
  private static final Column<String> STATE =
      required("state", Kinds.TEXT, "Kazakhstan", "which state");
  private static final Column<String> UNIT =
      required("unit", Kinds.TEXT, "Kazakh company", "what the unit is called");
  private static final Column<String> MISSION =
      required("mission", Kinds.TEXT, "UNIFIL", "where it serves");
  private static final Column<String> CAPABILITY =
      required("capability", Kinds.TEXT, "infantry company", "what the unit can do");
  private static final Column<Integer> STRENGTH =
      required("strength", Kinds.POSITIVE, "120", "heads");
  private static final Column<Integer> LEAST =
      optional("least", Kinds.POSITIVE, "120", "under strength below so many; else the strength");
  private static final Column<LocalDate> FROM =
      required("from", Kinds.DAY, "2021-08-18", "first day");
  private static final Column<LocalDate> UNTIL =
      required("until", Kinds.DAY, "2022-02-17", "last day");

  static final SheetPlan PLEDGES =
      SheetPlan.optional(
          "pledges",
          "What states pledged.",
          List.of(NEW_PLEDGE, STATE, UNIT, MISSION, CAPABILITY, STRENGTH, LEAST, FROM, UNTIL),
          ContingentSheets::tellPledge);

  private static final Column<DeploymentId> NEW_DEPLOYMENT =
      key("deployment", Ids.NEW_DEPLOYMENT, "KAZCOY-1", "names this turn of the unit");
  private static final Column<PledgeId> PLEDGE =
      required("pledge", Ids.PLEDGE, "PLEDGE-1", "under which pledge");
  private static final Column<PlaceId> STATION =
      required("station", Ids.PLACE, "NAQ", "where it serves");
  private static final Column<PostId> POST =
      required("post", Ids.POST, "NAQ-KAZCOY", "the post that its people hold together");
  private static final Column<List<GroupId>> LIFTS =
      required("lifts", Ids.GROUPS, "KAZCOY-1A KAZCOY-1B", "groups of kind lift");

  static final SheetPlan DEPLOYMENTS =
      SheetPlan.optional(
          "deployments",
          "Turns of units: who serves where, in which lifts, and until when.",
          List.of(NEW_DEPLOYMENT, PLEDGE, STATION, POST, LIFTS, FROM, UNTIL),
          (row, tray) ->
              tray.put(
                  new UnitDeployed(
                      row.get(NEW_DEPLOYMENT),
                      row.get(PLEDGE),
                      row.get(STATION),
                      row.get(POST),
                      row.get(LIFTS),
                      new Days(row.get(FROM), row.get(UNTIL)))));

  private static final Column<DeploymentId> OUTGOING =
      key("outgoing", Ids.DEPLOYMENT, "KAZCOY-1", "who leaves");
  private static final Column<DeploymentId> INCOMING =
      required("incoming", Ids.DEPLOYMENT, "KAZCOY-2", "who takes over before");

  static final SheetPlan RELIEFS =
      SheetPlan.optional(
          "reliefs",
          "Which turn of a unit relieves which, in place.",
          List.of(OUTGOING, INCOMING),
          (row, tray) -> tray.put(new ReliefOrdered(row.get(OUTGOING), row.get(INCOMING))));

  private static final Column<DeploymentId> DEPLOYMENT =
      key("deployment", Ids.DEPLOYMENT, "KAZCOY-1", "who is taken out without relief");
  private static final Column<DecisionId> DECISION =
      required("decision", Ids.DECISION, "DO-2021-014", "by which signed decision");

  static final SheetPlan WITHDRAWALS =
      SheetPlan.optional(
          "withdrawals",
          "Units that a signed decision takes out without relief.",
          List.of(DEPLOYMENT, DECISION),
          (row, tray) -> tray.put(new UnitWithdrawn(row.get(DEPLOYMENT), row.get(DECISION))));

  private ContingentSheets() {}

  private static void tellPledge(Row row, Tray tray) {
    int strength = row.get(STRENGTH);
    tray.put(
        new PledgeMade(
            row.get(NEW_PLEDGE),
            row.get(STATE),
            row.get(UNIT),
            row.get(MISSION),
            row.get(CAPABILITY),
            strength,
            row.find(LEAST).orElse(strength),
            new Days(row.get(FROM), row.get(UNTIL))));
  }
}
