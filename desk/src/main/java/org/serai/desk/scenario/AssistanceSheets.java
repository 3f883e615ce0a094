package org.serai.desk.scenario;

import static org.serai.desk.scenario.Column.key;
import static org.serai.desk.scenario.Column.optional;
import static org.serai.desk.scenario.Column.required;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.serai.mission.facts.AssistanceFact.ApplicantNamed;
import org.serai.mission.facts.AssistanceFact.ConsentStated;
import org.serai.mission.facts.AssistanceFact.EscortNamed;
import org.serai.mission.facts.AssistanceFact.HelpRequested;
import org.serai.mission.facts.AssistanceFact.PersonHandedOver;
import org.serai.mission.facts.AssistanceFact.PriorityExcepted;
import org.serai.mission.facts.AssistanceFact.PriorityTableSet;
import org.serai.mission.facts.AssistanceFact.RequestWithdrawn;
import org.serai.mission.facts.AssistanceFact.RequestsJoined;
import org.serai.mission.facts.AssistanceFact.RequestsKeptApart;
import org.serai.mission.facts.AssistanceFact.StateLinksWithdrawn;
import org.serai.mission.terms.AgeBand;
import org.serai.mission.terms.AgencyId;
import org.serai.mission.terms.Applicant;
import org.serai.mission.terms.Asker;
import org.serai.mission.terms.Condition;
import org.serai.mission.terms.Criterion;
import org.serai.mission.terms.Malformed;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.ReporterId;
import org.serai.mission.terms.RequestId;
import org.serai.mission.terms.StateCode;
import org.serai.mission.terms.Vulnerability;

/** Sheets of people who ask an embassy for help, and of who decides their order. */
final class AssistanceSheets {
  private static final Kind<Asker> ASKER_KIND =
      Kind.plain("themselves, relative, or a state such as KGZ", "#meta+type", Asker::of);
  private static final Kind<StateCode> STATE_KIND =
      Kind.plain("a state, three letters of ISO 3166-1", "#country+code", StateCode::new);
  private static final Kind<PersonId> APPLICANT_KIND =
      Kind.plain("an id, of sheet people or new", "#affected+id", PersonId::new);
  private static final Kind<ReporterId> REPORTER_KIND =
      Kind.plain("the id of a desk, never a name", "#contact+id", ReporterId::new);
  private static final Kind<List<Vulnerability>> DECLARED_KIND =
      Kind.plain("words, parted by blanks", "#meta+type", AssistanceSheets::declared);
  private static final Kind<List<Condition>> CONDITIONS_KIND =
      Kind.plain(
          "criterion, value, weight; parted by semicolons", "#meta", AssistanceSheets::conditions);

  private static final Column<RequestId> NEW_REQUEST =
      key("request", Ids.NEW_REQUEST, "R-1", "names the request");
  private static final Column<AgencyId> EMBASSY =
      required("embassy", Ids.AGENCY, "EMB-KZ", "which embassy is asked; it stands in agencies");
  private static final Column<PlaceId> AT = required("at", Ids.PLACE, "KBL", "where they wait");
  private static final Column<Asker> ASKER =
      required("asker", ASKER_KIND, "KGZ", "who asks: the people, a relative, or a ministry");
  private static final Column<Boolean> CONSENT =
      required("consent", Kinds.YES_NO, "yes", "whether they agree that states are told");
  private static final Column<Moment> CONSENTED =
      optional("consented", Kinds.TIME, "2021-08-16 18:00", "when they agreed later");
  private static final Column<PersonId> ESCORT =
      optional("escort", APPLICANT_KIND, "E-07", "who of age travels with minors");
  private static final Column<Moment> WITHDRAWN =
      optional("withdrawn", Kinds.TIME, "2021-08-17 09:00", "when help was not needed any more");
  private static final Column<String> WHY =
      optional("reason", Kinds.TEXT, "went by road", "why it was withdrawn");

  static final SheetPlan REQUESTS =
      SheetPlan.optional(
          "requests",
          "People who ask an embassy to be taken out; who they are stands in applicants.",
          List.of(NEW_REQUEST, EMBASSY, AT, ASKER, CONSENT, CONSENTED, ESCORT, WITHDRAWN, WHY),
          AssistanceSheets::tellRequest);

  private static final Column<PersonId> PERSON =
      key("person", APPLICANT_KIND, "E-01", "names the person and says nothing about who it is");
  private static final Column<RequestId> REQUEST =
      required("request", Ids.REQUEST, "R-1", "with whom the person asks");
  private static final Column<StateCode> NATIONALITY =
      required("nationality", STATE_KIND, "KAZ", "as the passport shows it, or as declared");
  private static final Column<AgeBand> AGE =
      required("age", Kinds.choice(AgeBand.class), "child", "below 2, 12, 18, 65, or more");
  private static final Column<Boolean> PAPERS =
      required("documents", Kinds.YES_NO, "yes", "whether the person holds a document");
  private static final Column<List<Vulnerability>> DECLARED =
      optional("declares", DECLARED_KIND, "medical pregnant", "what makes waiting dangerous");
  private static final List<Column<String>> SEALED =
      List.of(
          Column.secret("name", "Anvar Tashbaev", "in Latin letters, as in the passport"),
          Column.secret("own_name", "Анвар Ташбаев", "in the person's own script"),
          Column.secret("number", "AC1234567", "of the document"),
          Column.secret("phone", "+996 700 000 000", "with the code of the country"));

  static final SheetPlan APPLICANTS =
      SheetPlan.optional(
          "applicants",
          "The people of requests. Name, number and phone are sealed and never enter a fact.",
          applicantColumns(),
          AssistanceSheets::tellApplicant);

  private static final Column<Integer> VERSION =
      key("version", Kinds.POSITIVE, "1", "counts up by one");
  private static final Column<List<Condition>> CONDITIONS =
      required(
          "conditions",
          CONDITIONS_KIND,
          "declares medical 50; age child 20; each_day_waited 30 1",
          "what counts, and how much");

  static final SheetPlan TABLES =
      SheetPlan.optional(
          "priority-tables",
          "What decides the order of requests; the highest version holds.",
          List.of(VERSION, CONDITIONS),
          (row, tray) -> tray.put(new PriorityTableSet(row.get(VERSION), row.get(CONDITIONS))));

  private static final Column<RequestId> ONE =
      key("request", Ids.REQUEST, "R-1", "the request that is kept");
  private static final Column<RequestId> OTHER =
      key("other", Ids.REQUEST, "R-2", "the request that it was compared with");
  private static final Column<Boolean> SAME =
      required("same", Kinds.YES_NO, "yes", "whether a person found them to be the same people");
  private static final Column<String> REASON =
      required("reason", Kinds.TEXT, "the passport was shown", "how it is known");

  static final SheetPlan COMPARISONS =
      SheetPlan.optional(
          "comparisons",
          "Requests that a person compared: joined, or kept apart.",
          List.of(ONE, OTHER, SAME, REASON),
          (row, tray) ->
              tray.put(
                  row.get(SAME)
                      ? new RequestsJoined(row.get(ONE), row.get(OTHER), row.get(REASON))
                      : new RequestsKeptApart(row.get(ONE), row.get(OTHER), row.get(REASON))));

  private static final Column<RequestId> BEFORE =
      required("before", Ids.REQUEST, "R-1", "which request it is put before");
  private static final Column<ReporterId> FIRST =
      required("first", REPORTER_KIND, "CONSUL-KZ", "who answers for it");
  private static final Column<ReporterId> SECOND =
      required("second", REPORTER_KIND, "DO-AFG", "who else answers for it");
  private static final Column<RequestId> PREFERRED =
      key("request", Ids.REQUEST, "R-2", "the request that is preferred");

  static final SheetPlan EXCEPTIONS =
      SheetPlan.optional(
          "exceptions",
          "Exceptions from the order, with a reason and two names of office.",
          List.of(PREFERRED, BEFORE, FIRST, SECOND, REASON),
          (row, tray) ->
              tray.put(
                  new PriorityExcepted(
                      row.get(PREFERRED),
                      row.get(BEFORE),
                      row.get(REASON),
                      row.get(FIRST),
                      row.get(SECOND))));

  private static final Column<PersonId> TAKEN_OVER =
      key("person", Ids.PERSON, "P-0412", "who was taken over");
  private static final Column<StateCode> STATE =
      required("state", STATE_KIND, "KGZ", "which state answers for the person from now on");
  private static final Column<PlaceId> HERE =
      required("at", Ids.PLACE, "ALA", "where the hand-over was");
  private static final Column<Moment> TIME =
      required("time", Kinds.TIME, "2021-08-19 10:00", "when it was, by the clock there");

  static final SheetPlan HAND_OVERS =
      SheetPlan.dated(
          "hand-overs",
          "People whom a state took over.",
          List.of(TAKEN_OVER, STATE, HERE, TIME),
          (row, tray) ->
              tray.putOn(
                  tray.time(TIME, row.get(HERE)),
                  new PersonHandedOver(row.get(TAKEN_OVER), row.get(STATE), row.get(HERE))));

  private static final Column<StateCode> LINKS_OF =
      key("state", STATE_KIND, "KGZ", "whose addresses open nothing any more");
  private static final Column<Moment> CLOSED =
      key("time", Kinds.TIME, "2021-08-20 10:00", "when they were withdrawn");

  static final SheetPlan LINKS_WITHDRAWN =
      SheetPlan.dated(
          "link-withdrawals",
          "Addresses of lists of nationals that were withdrawn: all of a state, signed until then.",
          List.of(LINKS_OF, CLOSED, REASON),
          (row, tray) ->
              tray.putOn(
                  tray.time(CLOSED).orElseThrow(),
                  new StateLinksWithdrawn(row.get(LINKS_OF), row.get(REASON))));

  private AssistanceSheets() {}

  private static List<Column<?>> applicantColumns() {
    List<Column<?>> columns =
        new ArrayList<>(List.of(PERSON, REQUEST, NATIONALITY, AGE, PAPERS, DECLARED));
    columns.addAll(SEALED);
    return columns;
  }

  private static void tellRequest(Row row, Tray tray) {
    RequestId request = row.get(NEW_REQUEST);
    tray.put(
        new HelpRequested(
            request, row.get(EMBASSY), row.get(AT), row.get(ASKER), row.get(CONSENT)));
    row.find(ESCORT).ifPresent(escort -> tray.put(new EscortNamed(request, escort)));
    tray.time(CONSENTED).ifPresent(when -> tray.putOn(when, new ConsentStated(request, true)));
    tray.time(WITHDRAWN).ifPresent(when -> withdraw(row, tray, when));
  }

  private static void withdraw(Row row, Tray tray, Instant when) {
    tray.putOn(when, new RequestWithdrawn(row.get(NEW_REQUEST), row.find(WHY).orElse("")));
  }

  private static void tellApplicant(Row row, Tray tray) {
    PersonId person = row.get(PERSON);
    tray.put(
        new ApplicantNamed(
            row.get(REQUEST),
            new Applicant(
                person,
                row.get(NATIONALITY),
                row.get(AGE),
                row.get(PAPERS),
                row.find(DECLARED).orElse(List.of()),
                List.of())));
    for (Column<String> field : SEALED) {
      row.find(field).ifPresent(value -> tray.identity(person, field.name(), value));
    }
  }

  private static List<Vulnerability> declared(String text) {
    Kind<Vulnerability> each = Kinds.choice(Vulnerability.class);
    List<Vulnerability> declared = new ArrayList<>();
    for (String part : Ids.parts(text)) {
      declared.add(each.reading().read(part));
    }
    return declared;
  }

  /** {@code declares medical 50; asked_by_ministry 10}. */
  private static List<Condition> conditions(String text) {
    List<Condition> conditions = new ArrayList<>();
    for (String row : text.split(";", -1)) {
      String[] words = row.strip().toLowerCase(Locale.ROOT).split("\\s+", -1);
      String[] exact = row.strip().split("\\s+", -1);
      String wanted = "a criterion, its value if it takes one, and a weight";
      Malformed.unless(words.length == 2 || words.length == 3, "conditions", row, wanted);
      String value = words.length == 3 ? exact[1] : "";
      conditions.add(new Condition(Criterion.of(words[0], value), weight(exact[exact.length - 1])));
    }
    return conditions;
  }

  private static int weight(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      Malformed refused = new Malformed("weight", text, "a whole number");
      refused.initCause(e);
      throw refused;
    }
  }
}
