package org.serai.desk.scenario;

import static org.serai.desk.scenario.Column.key;
import static org.serai.desk.scenario.Column.optional;
import static org.serai.desk.scenario.Column.required;

import java.time.LocalDate;
import java.util.List;
import org.serai.mission.facts.PersonFact.AbsenceAnnounced;
import org.serai.mission.facts.PersonFact.AbsenceWithdrawn;
import org.serai.mission.facts.PersonFact.GroupDissolved;
import org.serai.mission.facts.PersonFact.GroupFormed;
import org.serai.mission.facts.PersonFact.WishMade;
import org.serai.mission.facts.PostFact.PostAbolished;
import org.serai.mission.facts.PostFact.PostEstablished;
import org.serai.mission.facts.PostFact.PostsQualified;
import org.serai.mission.facts.PostFact.TourAssigned;
import org.serai.mission.facts.PostFact.TourWithdrawn;
import org.serai.mission.terms.AbsenceKind;
import org.serai.mission.terms.Criticality;
import org.serai.mission.terms.Days;
import org.serai.mission.terms.GroupId;
import org.serai.mission.terms.GroupKind;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.PlaceKind;
import org.serai.mission.terms.PostId;
import org.serai.mission.terms.WishKind;

/** Sheets of the work to be done, and of who can, does and does not do it. */
final class DutySheets {
  private static final Column<PersonId> PERSON =
      key("person", Ids.PERSON, "P-0412", "whose row this is");
  private static final Column<LocalDate> FROM = key("from", Kinds.DAY, "2021-09-20", "first day");
  private static final Column<LocalDate> UNTIL =
      required("until", Kinds.DAY, "2021-10-03", "last day");
  private static final Column<Moment> WITHDRAWN =
      optional("withdrawn", Kinds.TIME, "2021-09-18 09:00", "when it was called off");

  private static final Column<AbsenceKind> ABSENCE =
      key("kind", Kinds.choice(AbsenceKind.class), "leave", "why the person cannot be on duty");

  static final SheetPlan ABSENCES =
      SheetPlan.optional(
          "absences",
          "Days on which people cannot be on duty.",
          List.of(PERSON, ABSENCE, FROM, UNTIL, WITHDRAWN),
          DutySheets::tellAbsence);

  private static final Column<WishKind> WISH =
      key("kind", Kinds.choice(WishKind.class), "be_out", "what is asked for");
  private static final Column<Integer> WEIGHT =
      required("weight", Kinds.WEIGHT, "3", "how much it matters");

  static final SheetPlan WISHES =
      SheetPlan.optional(
          "wishes",
          "What people ask for.",
          List.of(PERSON, WISH, FROM, UNTIL, WEIGHT),
          (row, tray) ->
              tray.put(new WishMade(row.get(PERSON), row.get(WISH), days(row), row.get(WEIGHT))));

  private static final Column<GroupId> GROUP =
      key("group", Ids.NEW_GROUP, "FAM-017", "names the group");
  private static final Column<GroupKind> GROUP_KIND =
      required("kind", Kinds.choice(GroupKind.class), "family", "why they travel together");
  private static final Column<List<PersonId>> MEMBERS =
      required("members", Ids.PERSONS, "P-0412 P-0413", "who travels together");
  private static final Column<Moment> DISSOLVED =
      optional("dissolved", Kinds.TIME, "2021-08-19 12:00", "since when they no longer do");

  static final SheetPlan GROUPS =
      SheetPlan.optional(
          "groups",
          "People who travel together.",
          List.of(GROUP, GROUP_KIND, MEMBERS, DISSOLVED),
          DutySheets::tellGroup);

  private static final Column<PostId> NEW_POST =
      key("post", Ids.NEW_POST, "KBL-MED-1", "names the post");
  private static final Column<PlaceId> STATION =
      required("station", Ids.PLACE, "KBL", "where the work is");
  private static final Column<String> FUNCTION =
      required("function", Kinds.TEXT, "medical officer", "what the post does");
  private static final Column<Criticality> CRITICALITY =
      required("criticality", Kinds.CRITICALITY, "PC1", "PC1 is the last to leave");
  private static final Column<Integer> MINIMUM =
      required("minimum", Kinds.COUNT, "1", "holders that it needs at least");
  private static final Column<Integer> WANTED =
      required("wanted", Kinds.COUNT, "2", "holders that it would like to have");
  private static final Column<Boolean> FROM_HUB =
      required("from_hub", Kinds.YES_NO, "no", "whether it can be covered from the hub");
  private static final Column<Moment> ABOLISHED =
      optional("abolished", Kinds.TIME, "2021-12-31", "since when it is no longer needed");

  static final SheetPlan POSTS =
      SheetPlan.required(
          "posts",
          "Functions at duty stations.",
          List.of(NEW_POST, STATION, FUNCTION, CRITICALITY, MINIMUM, WANTED, FROM_HUB, ABOLISHED),
          DutySheets::tellPost);

  private static final Column<List<PostId>> POSTS_HELD =
      required("posts", Ids.POSTS, "KBL-MED-1 HEA-MED-1", "all posts that the person can hold");

  static final SheetPlan QUALIFICATIONS =
      SheetPlan.optional(
          "qualifications",
          "Who can hold which posts, one row per person.",
          List.of(PERSON, POSTS_HELD),
          (row, tray) -> tray.ground(new PostsQualified(row.get(PERSON), row.get(POSTS_HELD))));

  private static final Column<PostId> POST =
      key("post", Ids.POST, "KBL-MED-1", "the post that is held");

  static final SheetPlan TOURS =
      SheetPlan.optional(
          "tours",
          "Who holds which post, and when.",
          List.of(PERSON, POST, FROM, UNTIL, FROM_HUB, WITHDRAWN),
          DutySheets::tellTour);

  private DutySheets() {}

  private static Days days(Row row) {
    return new Days(row.get(FROM), row.get(UNTIL));
  }

  private static void tellAbsence(Row row, Tray tray) {
    PersonId person = row.get(PERSON);
    AbsenceKind kind = row.get(ABSENCE);
    Days days = days(row);
    tray.put(new AbsenceAnnounced(person, kind, days));
    tray.time(WITHDRAWN)
        .ifPresent(when -> tray.putOn(when, new AbsenceWithdrawn(person, kind, days)));
  }

  private static void tellGroup(Row row, Tray tray) {
    GroupId group = row.get(GROUP);
    tray.put(new GroupFormed(group, row.get(GROUP_KIND), row.get(MEMBERS)));
    tray.time(DISSOLVED).ifPresent(when -> tray.putOn(when, new GroupDissolved(group)));
  }

  private static void tellPost(Row row, Tray tray) {
    PostId post = row.get(NEW_POST);
    PlaceId station = row.get(STATION);
    tray.mustBe(STATION, station, PlaceKind.DUTY_STATION, PlaceKind.HUB, PlaceKind.SITE);
    tray.ground(
        new PostEstablished(
            post,
            station,
            row.get(FUNCTION),
            row.get(CRITICALITY),
            row.get(MINIMUM),
            row.get(WANTED),
            row.get(FROM_HUB)));
    tray.time(ABOLISHED).ifPresent(when -> tray.putOn(when, new PostAbolished(post)));
  }

  private static void tellTour(Row row, Tray tray) {
    PersonId person = row.get(PERSON);
    PostId post = row.get(POST);
    Days days = days(row);
    tray.put(new TourAssigned(person, post, days, row.get(FROM_HUB)));
    tray.time(WITHDRAWN).ifPresent(when -> tray.putOn(when, new TourWithdrawn(person, post, days)));
  }
}
