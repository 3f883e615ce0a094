package org.serai.desk.scenario;

import static org.serai.desk.scenario.Column.key;
import static org.serai.desk.scenario.Column.optional;
import static org.serai.desk.scenario.Column.required;

import java.time.LocalDate;
import java.util.List;
import org.serai.mission.facts.HostingFact.AgencyCovered;
import org.serai.mission.facts.HostingFact.AgreementAmended;
import org.serai.mission.facts.HostingFact.AgreementEnded;
import org.serai.mission.facts.HostingFact.AgreementExtended;
import org.serai.mission.facts.HostingFact.AgreementMade;
import org.serai.mission.facts.HostingFact.AppealAnswered;
import org.serai.mission.facts.HostingFact.AppealMade;
import org.serai.mission.facts.HostingFact.CostBorne;
import org.serai.mission.facts.HostingFact.StatusGranted;
import org.serai.mission.terms.AgencyId;
import org.serai.mission.terms.AgreementId;
import org.serai.mission.terms.AppealId;
import org.serai.mission.terms.Category;
import org.serai.mission.terms.CostItem;
import org.serai.mission.terms.Days;
import org.serai.mission.terms.HostAnswer;
import org.serai.mission.terms.LegalBasis;
import org.serai.mission.terms.PlaceId;

/** Sheets of what a host was asked for, answered and agreed to. */
final class HostingSheets {
  private static final Column<AppealId> NEW_APPEAL =
      key("appeal", Ids.NEW_APPEAL, "APPEAL-1", "names the appeal");
  private static final Column<String> BY = required("by", Kinds.TEXT, "United Nations", "who asks");
  private static final Column<String> HOST = required("host", Kinds.TEXT, "Kazakhstan", "whom");
  private static final Column<List<AgencyId>> AGENCIES =
      required("agencies", Ids.AGENCIES, "UNAMA", "for which agencies");
  private static final Column<PlaceId> PLACE =
      required("place", Ids.PLACE, "ALA", "where people stay");
  private static final Column<Integer> PEOPLE =
      required("people", Kinds.POSITIVE, "100", "how many");
  private static final Column<LocalDate> FROM =
      required("from", Kinds.DAY, "2021-08-18", "first day");
  private static final Column<LocalDate> UNTIL =
      required("until", Kinds.DAY, "2022-02-17", "last day");
  private static final Column<String> REASON =
      required("reason", Kinds.TEXT, "the mission must leave Kabul", "why the host is asked");

  static final SheetPlan APPEALS =
      SheetPlan.optional(
          "appeals",
          "What a host was asked for.",
          List.of(NEW_APPEAL, BY, HOST, AGENCIES, PLACE, PEOPLE, FROM, UNTIL, REASON),
          HostingSheets::tellAppeal);

  private static final Column<AppealId> ANSWERED =
      key("appeal", Ids.APPEAL, "APPEAL-1", "which appeal");
  private static final Column<HostAnswer> ANSWER =
      required("answer", Kinds.choice(HostAnswer.class), "accepted", "yes, yes if, or no");
  private static final Column<String> ANSWERED_BY =
      required("by", Kinds.TEXT, "President of Kazakhstan", "who answers for the host");
  private static final Column<String> CONDITIONS =
      optional("conditions", Kinds.TEXT, "for six months", "on which conditions");

  static final SheetPlan ANSWERS =
      SheetPlan.optional(
          "answers",
          "What hosts answered to appeals.",
          List.of(ANSWERED, ANSWER, ANSWERED_BY, CONDITIONS),
          (row, tray) ->
              tray.put(
                  new AppealAnswered(
                      row.get(ANSWERED),
                      row.get(ANSWER),
                      row.get(ANSWERED_BY),
                      row.find(CONDITIONS).orElse(""))));

  private static final Column<AgreementId> NEW_AGREEMENT =
      key("agreement", Ids.NEW_AGREEMENT, "HOST-1", "names the agreement");
  private static final Column<AppealId> APPEAL =
      required("appeal", Ids.APPEAL, "APPEAL-1", "the appeal that it follows from");
  private static final Column<Integer> HEADS =
      required("heads", Kinds.POSITIVE, "100", "people at most");

  static final SheetPlan AGREEMENTS =
      SheetPlan.optional(
          "agreements",
          "What host and mission agreed on; a hard limit of the plan.",
          List.of(NEW_AGREEMENT, APPEAL, PLACE, HEADS, AGENCIES, FROM, UNTIL),
          HostingSheets::tellAgreement);

  private static final Column<AgreementId> AGREEMENT =
      key("agreement", Ids.AGREEMENT, "HOST-1", "which agreement");
  private static final Column<Category> CATEGORY =
      key("category", Kinds.choice(Category.class), "international_staff", "who is covered");
  private static final Column<LegalBasis> STANDS_ON =
      required(
          "legal_basis", Kinds.choice(LegalBasis.class), "official", "what their status rests on");

  static final SheetPlan STATUSES =
      SheetPlan.optional(
          "agreement-status",
          "Which categories an agreement covers, and the legal basis of their status.",
          List.of(AGREEMENT, CATEGORY, STANDS_ON),
          (row, tray) ->
              tray.put(
                  new StatusGranted(row.get(AGREEMENT), row.get(CATEGORY), row.get(STANDS_ON))));

  private static final Column<CostItem> ITEM =
      key("item", Kinds.choice(CostItem.class), "lodging", "which cost");
  private static final Column<String> BEARER =
      required("bearer", Kinds.TEXT, "United Nations", "who pays");

  static final SheetPlan COSTS =
      SheetPlan.optional(
          "cost-bearers",
          "Who bears which cost of a stay.",
          List.of(AGREEMENT, ITEM, BEARER),
          (row, tray) ->
              tray.put(new CostBorne(row.get(AGREEMENT), row.get(ITEM), row.get(BEARER))));

  /** What an amendment changes. */
  enum Amendment {
    HEADS,
    AGENCY,
    EXTENDED,
    ENDED
  }

  private static final Column<Amendment> CHANGE =
      key("change", Kinds.choice(Amendment.class), "extended", "what changes");
  private static final Column<LocalDate> ON =
      key("day", Kinds.DAY, "2022-05-17", "from when the heads, the agency hold; the new last day");
  private static final Column<Integer> NEW_HEADS =
      optional("heads", Kinds.COUNT, "120", "people at most, where heads change");
  private static final Column<AgencyId> AGENCY =
      optional("agency", Ids.AGENCY, "WFP", "where another agency is covered");
  private static final Column<String> WHY =
      optional("reason", Kinds.TEXT, "the office moves back", "why it ends early");

  static final SheetPlan AMENDMENTS =
      SheetPlan.optional(
          "amendments",
          "How agreements were amended, extended or ended.",
          List.of(AGREEMENT, CHANGE, ON, NEW_HEADS, AGENCY, WHY),
          HostingSheets::tellAmendment);

  private HostingSheets() {}

  private static void tellAppeal(Row row, Tray tray) {
    tray.put(
        new AppealMade(
            row.get(NEW_APPEAL),
            row.get(BY),
            row.get(HOST),
            row.get(AGENCIES),
            row.get(PLACE),
            row.get(PEOPLE),
            new Days(row.get(FROM), row.get(UNTIL)),
            row.get(REASON)));
  }

  private static void tellAgreement(Row row, Tray tray) {
    tray.put(
        new AgreementMade(
            row.get(NEW_AGREEMENT),
            row.get(APPEAL),
            row.get(PLACE),
            row.get(HEADS),
            row.get(AGENCIES),
            new Days(row.get(FROM), row.get(UNTIL))));
  }

  private static void tellAmendment(Row row, Tray tray) {
    AgreementId agreement = row.get(AGREEMENT);
    LocalDate day = row.get(ON);
    switch (row.get(CHANGE)) {
      case HEADS ->
          row.find(NEW_HEADS)
              .ifPresentOrElse(
                  heads -> tray.put(new AgreementAmended(agreement, day, heads)),
                  () -> tray.wrong(NEW_HEADS.name(), "", "the heads that are allowed from then"));
      case AGENCY ->
          row.find(AGENCY)
              .ifPresentOrElse(
                  agency -> tray.put(new AgencyCovered(agreement, agency)),
                  () -> tray.wrong(AGENCY.name(), "", "the agency that is covered from then"));
      case EXTENDED -> tray.put(new AgreementExtended(agreement, day));
      case ENDED ->
          tray.put(new AgreementEnded(agreement, day, row.find(WHY).orElse("by agreement")));
    }
  }
}
