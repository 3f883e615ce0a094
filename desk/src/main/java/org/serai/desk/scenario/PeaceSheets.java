package org.serai.desk.scenario;

import static org.serai.desk.scenario.Column.key;
import static org.serai.desk.scenario.Column.optional;
import static org.serai.desk.scenario.Column.required;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.serai.mission.facts.PeaceFact.AccordReached;
import org.serai.mission.facts.PeaceFact.RoundConcluded;
import org.serai.mission.facts.PeaceFact.RoundOpened;
import org.serai.mission.terms.AccordId;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.RoundId;
import org.serai.mission.terms.RoundOutcome;

/** Sheets of talks and of what they agreed. */
final class PeaceSheets {
  private static final Kind<List<String>> NAMES_KIND =
      Kind.plain("names, parted by semicolons", "#org+list", PeaceSheets::names);

  private static final Column<RoundId> NEW_ROUND =
      key("round", Ids.NEW_ROUND, "ASTANA-16", "names the round");
  private static final Column<String> PROCESS =
      required("process", Kinds.TEXT, "Astana process", "the talks it belongs to");
  private static final Column<PlaceId> PLACE =
      required("place", Ids.PLACE, "ALA", "where it is held");
  private static final Column<LocalDate> FROM =
      required("from", Kinds.DAY, "2021-08-18", "first day");
  private static final Column<List<String>> PARTIES =
      optional("parties", NAMES_KIND, "government; opposition", "who talks");
  private static final Column<List<String>> GUARANTORS =
      optional("guarantors", NAMES_KIND, "Iran; Russia; Turkey", "who stands for it");
  private static final Column<List<String>> OBSERVERS =
      optional("observers", NAMES_KIND, "United Nations; Jordan", "who listens");
  private static final Column<List<String>> AGENDA =
      optional("agenda", NAMES_KIND, "zones; detainees", "what is talked about");
  private static final Column<LocalDate> CONCLUDED =
      optional("concluded", Kinds.DAY, "2021-08-19", "last day");
  private static final Column<RoundOutcome> OUTCOME =
      optional("outcome", Kinds.choice(RoundOutcome.class), "joint_statement", "how it ended");
  private static final Column<String> SUMMARY =
      optional("summary", Kinds.TEXT, "a joint statement was adopted", "with what it ended");
  private static final Column<List<String>> DOCUMENTS =
      optional("documents", NAMES_KIND, "Joint statement of 8 July 2021", "what was signed");

  static final SheetPlan ROUNDS =
      SheetPlan.optional(
          "rounds",
          "Rounds of talks, and with what they ended.",
          List.of(
              NEW_ROUND,
              PROCESS,
              PLACE,
              FROM,
              PARTIES,
              GUARANTORS,
              OBSERVERS,
              AGENDA,
              CONCLUDED,
              OUTCOME,
              SUMMARY,
              DOCUMENTS),
          PeaceSheets::tellRound);

  private static final Column<AccordId> NEW_ACCORD =
      key("accord", Ids.NEW_ACCORD, "MEMO-2017", "names the accord");
  private static final Column<RoundId> ROUND =
      required("round", Ids.ROUND, "ASTANA-16", "the round that agreed it");
  private static final Column<String> TITLE =
      required("title", Kinds.TEXT, "Memorandum on zones", "what it is called");

  static final SheetPlan ACCORDS =
      SheetPlan.optional(
          "accords",
          "What parties to talks agreed.",
          List.of(NEW_ACCORD, ROUND, TITLE),
          (row, tray) ->
              tray.put(new AccordReached(row.get(NEW_ACCORD), row.get(ROUND), row.get(TITLE))));

  private PeaceSheets() {}

  private static List<String> names(String text) {
    List<String> names = new ArrayList<>();
    for (String name : text.split(";", -1)) {
      if (!name.isBlank()) {
        names.add(name.strip());
      }
    }
    return names;
  }

  private static void tellRound(Row row, Tray tray) {
    RoundId round = row.get(NEW_ROUND);
    tray.put(
        new RoundOpened(
            round,
            row.get(PROCESS),
            row.get(PLACE),
            row.get(FROM),
            row.find(PARTIES).orElse(List.of()),
            row.find(GUARANTORS).orElse(List.of()),
            row.find(OBSERVERS).orElse(List.of()),
            row.find(AGENDA).orElse(List.of())));
    if (row.find(CONCLUDED).isPresent() != row.find(OUTCOME).isPresent()) {
      tray.wrong(OUTCOME.name(), "", "an outcome with the last day, or neither");
    } else if (row.find(CONCLUDED).isPresent()) {
      tray.put(
          new RoundConcluded(
              round,
              row.get(CONCLUDED),
              row.get(OUTCOME),
              row.find(SUMMARY).orElse(""),
              row.find(DOCUMENTS).orElse(List.of())));
    }
  }
}
