package org.serai.desk.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.serai.mission.terms.AccordId;
import org.serai.mission.terms.Account;
import org.serai.mission.terms.AgencyId;
import org.serai.mission.terms.AgreedZoneId;
import org.serai.mission.terms.AgreementId;
import org.serai.mission.terms.AppealId;
import org.serai.mission.terms.BookingId;
import org.serai.mission.terms.DecisionId;
import org.serai.mission.terms.DeploymentId;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.GiftId;
import org.serai.mission.terms.GroupId;
import org.serai.mission.terms.MissionId;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.PlanId;
import org.serai.mission.terms.PledgeId;
import org.serai.mission.terms.PostId;
import org.serai.mission.terms.PremisesId;
import org.serai.mission.terms.RequestId;
import org.serai.mission.terms.RollCallId;
import org.serai.mission.terms.RoomId;
import org.serai.mission.terms.RoundId;
import org.serai.mission.terms.TemplateId;

/** Kinds of cells that hold an id, those that bring it into the world and those that name it. */
final class Ids {
  static final Kind<MissionId> NEW_MISSION =
      Kind.plain("the id of the mission", "#meta+id", MissionId::new);
  static final Kind<PlaceId> NEW_PLACE = Kind.defining(Noun.PLACE, "#loc+code", PlaceId::new);
  static final Kind<PlaceId> PLACE = Kind.naming(Noun.PLACE, "#loc+code", PlaceId::new);
  static final Kind<AgencyId> NEW_AGENCY = Kind.defining(Noun.AGENCY, "#org+code", AgencyId::new);
  static final Kind<AgencyId> AGENCY = Kind.naming(Noun.AGENCY, "#org+code", AgencyId::new);
  static final Kind<PersonId> NEW_PERSON =
      Kind.defining(Noun.PERSON, "#affected+id", PersonId::new);
  static final Kind<PersonId> PERSON = Kind.naming(Noun.PERSON, "#affected+id", PersonId::new);
  static final Kind<GroupId> NEW_GROUP = Kind.defining(Noun.GROUP, "#group+id", GroupId::new);
  static final Kind<GroupId> GROUP = Kind.naming(Noun.GROUP, "#group+id", GroupId::new);
  static final Kind<PostId> NEW_POST = Kind.defining(Noun.POST, "#activity+id", PostId::new);
  static final Kind<PostId> POST = Kind.naming(Noun.POST, "#activity+id", PostId::new);
  static final Kind<FlightId> NEW_FLIGHT = Kind.defining(Noun.FLIGHT, "#service+id", FlightId::new);
  static final Kind<FlightId> FLIGHT = Kind.naming(Noun.FLIGHT, "#service+id", FlightId::new);
  static final Kind<PremisesId> NEW_PREMISES =
      Kind.defining(Noun.PREMISES, "#capacity+id", PremisesId::new);
  static final Kind<PremisesId> PREMISES =
      Kind.naming(Noun.PREMISES, "#capacity+id", PremisesId::new);
  static final Kind<RoomId> NEW_ROOM = Kind.defining(Noun.ROOM, "#capacity+id", RoomId::new);
  static final Kind<RoomId> ROOM = Kind.naming(Noun.ROOM, "#capacity+id", RoomId::new);
  static final Kind<BookingId> NEW_BOOKING =
      Kind.defining(Noun.BOOKING, "#item+id", BookingId::new);
  static final Kind<BookingId> BOOKING = Kind.naming(Noun.BOOKING, "#item+id", BookingId::new);
  static final Kind<BookingId> WAITING =
      Kind.plain("the id of what is waited with", "#item+id", BookingId::new);
  static final Kind<BookingId> NEW_MOVE = Kind.defining(Noun.MOVE, "#item+id", BookingId::new);
  static final Kind<DecisionId> NEW_DECISION =
      Kind.defining(Noun.DECISION, "#meta+id", DecisionId::new);
  static final Kind<DecisionId> DECISION = Kind.naming(Noun.DECISION, "#meta+id", DecisionId::new);
  static final Kind<PlanId> NEW_PLAN = Kind.defining(Noun.PLAN, "#meta+id", PlanId::new);
  static final Kind<PlanId> PLAN = Kind.naming(Noun.PLAN, "#meta+id", PlanId::new);
  static final Kind<RollCallId> NEW_ROLL_CALL =
      Kind.defining(Noun.ROLL_CALL, "#meta+id", RollCallId::new);
  static final Kind<RollCallId> ROLL_CALL =
      Kind.naming(Noun.ROLL_CALL, "#meta+id", RollCallId::new);
  static final Kind<BookingId> MOVE =
      Kind.plain("the id of a booking or an announced move", "#item+id", BookingId::new);
  static final Kind<AppealId> NEW_APPEAL = Kind.defining(Noun.APPEAL, "#meta+id", AppealId::new);
  static final Kind<AppealId> APPEAL = Kind.naming(Noun.APPEAL, "#meta+id", AppealId::new);
  static final Kind<AgreementId> NEW_AGREEMENT =
      Kind.defining(Noun.AGREEMENT, "#meta+id", AgreementId::new);
  static final Kind<AgreementId> AGREEMENT =
      Kind.naming(Noun.AGREEMENT, "#meta+id", AgreementId::new);
  static final Kind<TemplateId> NEW_TEMPLATE =
      Kind.defining(Noun.TEMPLATE, "#activity+id", TemplateId::new);
  static final Kind<TemplateId> TEMPLATE =
      Kind.naming(Noun.TEMPLATE, "#activity+id", TemplateId::new);
  static final Kind<GiftId> NEW_GIFT = Kind.defining(Noun.GIFT, "#item+id", GiftId::new);
  static final Kind<RequestId> NEW_REQUEST =
      Kind.defining(Noun.REQUEST, "#meta+id", RequestId::new);
  static final Kind<RequestId> REQUEST = Kind.naming(Noun.REQUEST, "#meta+id", RequestId::new);
  static final Kind<RoundId> NEW_ROUND = Kind.defining(Noun.ROUND, "#meta+id", RoundId::new);
  static final Kind<RoundId> ROUND = Kind.naming(Noun.ROUND, "#meta+id", RoundId::new);
  static final Kind<AccordId> NEW_ACCORD = Kind.defining(Noun.ACCORD, "#meta+id", AccordId::new);
  static final Kind<AccordId> ACCORD = Kind.naming(Noun.ACCORD, "#meta+id", AccordId::new);
  static final Kind<AgreedZoneId> NEW_ZONE = Kind.defining(Noun.ZONE, "#loc+id", AgreedZoneId::new);
  static final Kind<AgreedZoneId> ZONE = Kind.naming(Noun.ZONE, "#loc+id", AgreedZoneId::new);
  static final Kind<PledgeId> NEW_PLEDGE = Kind.defining(Noun.PLEDGE, "#meta+id", PledgeId::new);
  static final Kind<PledgeId> PLEDGE = Kind.naming(Noun.PLEDGE, "#meta+id", PledgeId::new);
  static final Kind<DeploymentId> NEW_DEPLOYMENT =
      Kind.defining(Noun.DEPLOYMENT, "#group+id", DeploymentId::new);
  static final Kind<DeploymentId> DEPLOYMENT =
      Kind.naming(Noun.DEPLOYMENT, "#group+id", DeploymentId::new);
  static final Kind<FactId> REPORT = Kind.plain("the id of a report", "#meta+id", FactId::of);

  /** A word that stands for being out of the country and out of the hub. */
  static final String AWAY = "away";

  static final Kind<Account> ACCOUNT =
      new Kind<>("an id of sheet places, or away", "#loc+code", Noun.PLACE, false, Ids::account);
  static final Kind<List<PlaceId>> PLACES = list(PLACE, "#loc+code+list");
  static final Kind<List<AgencyId>> AGENCIES = list(AGENCY, "#org+code+list");
  static final Kind<List<GroupId>> GROUPS = list(GROUP, "#group+id+list");
  static final Kind<List<PersonId>> PERSONS = list(PERSON, "#affected+id+list");
  static final Kind<List<PostId>> POSTS = list(POST, "#activity+id+list");

  private static final Pattern BETWEEN = Pattern.compile("[\\s,;]+");

  private Ids() {}

  /** The single ids of a cell: blanks, commas and semicolons part them, ids contain none. */
  static String[] parts(String text) {
    return BETWEEN.split(text, -1);
  }

  /** Whether a cell of this kind names several things. */
  static boolean several(Kind<?> kind) {
    return kind.tag().endsWith("+list");
  }

  private static <T> Kind<List<T>> list(Kind<T> each, String tag) {
    String words = "ids of sheet " + each.names().sheet() + ", parted by blanks";
    return new Kind<>(words, tag, each.names(), false, text -> items(each, text));
  }

  private static <T> List<T> items(Kind<T> each, String text) {
    List<T> items = new ArrayList<>();
    for (String part : parts(text)) {
      items.add(each.reading().read(part));
    }
    return List.copyOf(items);
  }

  private static Account account(String text) {
    return text.toLowerCase(Locale.ROOT).equals(AWAY)
        ? Account.AWAY
        : new Account.At(new PlaceId(text));
  }
}
