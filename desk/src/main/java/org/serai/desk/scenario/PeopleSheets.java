package org.serai.desk.scenario;

import static org.serai.desk.scenario.Column.key;
import static org.serai.desk.scenario.Column.optional;
import static org.serai.desk.scenario.Column.optionalKey;
import static org.serai.desk.scenario.Column.required;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.serai.mission.facts.PersonFact.AccessNeeded;
import org.serai.mission.facts.PersonFact.DocumentHeld;
import org.serai.mission.facts.PersonFact.ExposureCarried;
import org.serai.mission.facts.PersonFact.PersonRegistered;
import org.serai.mission.facts.PersonFact.PersonSeparated;
import org.serai.mission.facts.PersonFact.VisaHeld;
import org.serai.mission.terms.Account;
import org.serai.mission.terms.AgencyId;
import org.serai.mission.terms.Category;
import org.serai.mission.terms.Days;
import org.serai.mission.terms.DocumentKind;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.PlaceKind;
import org.serai.mission.terms.Sex;

/** Sheets of people, who they are by name (apart), and the papers they hold. */
final class PeopleSheets {
  /** What a document without an end is good until. */
  private static final LocalDate NO_END = LocalDate.of(9999, 12, 31);

  private static final Column<PersonId> NEW_PERSON =
      key("person", Ids.NEW_PERSON, "P-0412", "names the person and says nothing about who it is");
  private static final Column<AgencyId> AGENCY =
      required("agency", Ids.AGENCY, "UNAMA", "for whom the person works or who answers for it");
  private static final Column<Category> CATEGORY =
      required("category", Kinds.choice(Category.class), "international_staff", "which rules hold");
  private static final Column<Sex> SEX =
      optional("sex", Kinds.choice(Sex.class), "female", "who may share a room; else unstated");
  private static final Column<Account> AT =
      required("at", Ids.ACCOUNT, "KBL", "where the person is on that first day");
  private static final Column<LocalDate> SINCE =
      required("since", Kinds.DAY, "2021-07-12", "since when the person is there");

  static final SheetPlan PEOPLE =
      SheetPlan.required(
          "people",
          "Everybody in the head-count, national staff too. No names here: see identities.",
          List.of(NEW_PERSON, AGENCY, CATEGORY, SEX, AT, SINCE),
          (row, tray) ->
              tray.ground(
                  new PersonRegistered(
                      row.get(NEW_PERSON),
                      row.get(AGENCY),
                      row.get(CATEGORY),
                      row.find(SEX).orElse(Sex.UNSTATED),
                      row.get(AT),
                      row.get(SINCE))));

  private static final Column<PersonId> KEY_PERSON =
      key("person", Ids.PERSON, "P-0412", "whose row this is");
  private static final List<Column<String>> IDENTITY =
      List.of(
          Column.secret("name", "Aiko Lindqvist", "in Latin letters, as in the passport"),
          Column.secret("own_name", "Айко Линдквист", "in the person's own script"),
          Column.secret("nationality", "SWE", "as the passport shows it"),
          Column.secret("born", "1979-03-14", "day of birth"),
          Column.secret("phone", "+7 700 000 0000", "with the code of the country"),
          Column.secret("email", "p0412@example.org", "an address that is read every day"),
          Column.secret("next_of_kin", "sister, +46 70 000 0000", "whom to call"));

  static final SheetPlan IDENTITIES =
      SheetPlan.optional(
          "identities",
          "Who people are. Kept apart from all facts and sealed under a key per person.",
          joined(KEY_PERSON, IDENTITY),
          PeopleSheets::tellIdentity);

  private static final Column<DocumentKind> DOCUMENT =
      key("kind", Kinds.choice(DocumentKind.class), "laissez_passer", "which paper");
  private static final Column<PlaceId> COUNTRY =
      optionalKey("country", Ids.PLACE, "AFG", "of a visa, and only there: for which country");
  private static final Column<LocalDate> FROM =
      key("from", Kinds.DAY, "2020-02-01", "first day it is good for");
  private static final Column<LocalDate> UNTIL =
      optional("until", Kinds.DAY, "2022-01-31", "last day it is good for; empty: no end");
  private static final Column<String> NUMBER =
      Column.secret("number", "L0012345", "goes to the identity, not to the facts");

  static final SheetPlan DOCUMENTS =
      SheetPlan.optional(
          "documents",
          "Papers and certificates that gate a movement.",
          List.of(KEY_PERSON, DOCUMENT, COUNTRY, FROM, UNTIL, NUMBER),
          PeopleSheets::tellDocument);

  private static final Column<Long> BURDEN =
      required(
          "burden",
          Kinds.LONG,
          "84",
          "weeks or half-weeks, as the plan counts, times level; borne before it");

  static final SheetPlan EXPOSURE =
      SheetPlan.optional(
          "exposure",
          "Hardship of earlier tours that people bring along.",
          List.of(KEY_PERSON, BURDEN),
          (row, tray) -> tray.put(new ExposureCarried(row.get(KEY_PERSON), row.get(BURDEN))));

  private static final Column<String> REASON =
      required("reason", Kinds.TEXT, "contract ended", "why");

  static final SheetPlan SEPARATIONS =
      SheetPlan.optional(
          "separations",
          "People who leave the mission for good, at happened.",
          List.of(KEY_PERSON, REASON),
          (row, tray) -> tray.put(new PersonSeparated(row.get(KEY_PERSON), row.get(REASON))));

  private static final Column<Boolean> NEEDED =
      required("needed", Kinds.YES_NO, "yes", "whether steps are no way");

  static final SheetPlan ACCESS =
      SheetPlan.optional(
          "access",
          "People who cannot use steps: they sleep in rooms without.",
          List.of(KEY_PERSON, NEEDED),
          (row, tray) -> tray.put(new AccessNeeded(row.get(KEY_PERSON), row.get(NEEDED))));

  private PeopleSheets() {}

  private static void tellIdentity(Row row, Tray tray) {
    for (Column<String> field : IDENTITY) {
      row.find(field).ifPresent(value -> tray.identity(row.get(KEY_PERSON), field.name(), value));
    }
  }

  private static void tellDocument(Row row, Tray tray) {
    PersonId person = row.get(KEY_PERSON);
    DocumentKind kind = row.get(DOCUMENT);
    Days valid = new Days(row.get(FROM), row.find(UNTIL).orElse(NO_END));
    boolean visa = kind == DocumentKind.VISA;
    if (visa && row.find(COUNTRY).isPresent()) {
      PlaceId country = row.find(COUNTRY).get();
      tray.mustBe(COUNTRY, country, PlaceKind.COUNTRY);
      tray.put(new VisaHeld(person, country, valid));
    } else if (visa) {
      tray.wrong(COUNTRY.name(), "", "the country that the visa is for");
    } else if (row.find(COUNTRY).isPresent()) {
      tray.wrong(COUNTRY.name(), row.find(COUNTRY).get().value(), "nothing: this is no visa");
    } else {
      tray.put(new DocumentHeld(person, kind, valid));
    }
    row.find(NUMBER)
        .ifPresent(
            number -> tray.identity(person, Kinds.shown(kind) + " from " + valid.first(), number));
  }

  private static List<Column<?>> joined(Column<?> first, List<Column<String>> rest) {
    List<Column<?>> all = new ArrayList<>();
    all.add(first);
    all.addAll(rest);
    return all;
  }
}
