package org.serai.mission.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.serai.mission.peace.Violations;
import org.serai.mission.peace.Zone;
import org.serai.mission.terms.AgreedZoneId;
import org.serai.mission.terms.IncidentId;
import org.serai.mission.terms.RoundId;

/** Talks end with an accord; the accord creates zones; what is forbidden there is a violation. */
class S55_ZonesOfAnAccordTest {

  static Told talks() {
    return Told.ground()
        .then(
            """
            2021-07-07T06:00Z reports round AST-16 of Astana at ALA from 2021-07-07
            2021-07-08T12:00Z reports accord ACC-1 in AST-16
            2021-07-08T12:00Z reports concluded AST-16 on 2021-07-08 with accord
            """)
        .then(
            "2021-07-08T12:00Z reports zone Z-1 of ACC-1 KBL 34.5/69.2 40 km forbids"
                + " shelling,air_strike from 2021-08-01T00:00Z until 2021-09-01T00:00Z")
        .then(
            "2021-07-08T12:00Z reports ring Z-2 of ACC-1 34/62;35/62;35/63;34/63 forbids"
                + " small_arms from 2021-08-01T00:00Z until 2021-09-01T00:00Z");
  }

  private static List<String> violated(Told story, String incident) {
    var peace = story.mission().peace();
    var told = Objects.requireNonNull(peace.incidents().byId().get(new IncidentId(incident)));
    return new Violations(peace)
        .violated(told.incident()).stream().map(Zone::id).map(AgreedZoneId::value).toList();
  }

  private static String at(String point, String kind, String time) {
    return "2021-08-20T00:00Z reports incident I-1 %s at %s from %s until %s confirmed"
        .formatted(kind, point, time, time);
  }

  @Test
  void whatIsForbiddenInsideIsAViolation() {
    String inside = at("34.6/69.3", "shelling", "2021-08-10T04:00Z");
    assertThat(violated(talks().then(inside), "I-1")).containsExactly("Z-1");
    String ring = at("34.5/62.5", "small_arms", "2021-08-10T04:00Z");
    assertThat(violated(talks().then(ring), "I-1")).containsExactly("Z-2");
  }

  @Test
  void outsideOrNotForbiddenOrBeforeTheAccordIsNone() {
    assertThat(violated(talks().then(at("36/69", "shelling", "2021-08-10T04:00Z")), "I-1"))
        .isEmpty();
    assertThat(violated(talks().then(at("34.6/69.3", "abduction", "2021-08-10T04:00Z")), "I-1"))
        .isEmpty();
    assertThat(violated(talks().then(at("34.6/69.3", "shelling", "2021-07-30T04:00Z")), "I-1"))
        .isEmpty();
  }

  @Test
  void aZoneIsExtendedAndNotShortenedByAnExtension() {
    Told story =
        talks()
            .then(
                """
                2021-08-28T00:00Z asks extended Z-1 until 2021-08-20T00:00Z: by letter
                2021-08-28T00:00Z asks extended Z-1 until 2022-03-01T00:00Z: by letter
                """);
    assertThat(story.refusals())
        .containsExactly(
            "Zone Z-1 holds until Wed 1 Sep 2021 06:00; Fri 20 Aug 2021 06:00 is no extension."
                + " Give a later moment, report that the zone has ended, or strike off the"
                + " extension that was told wrongly.");
    Zone zone = story.mission().peace().zone(new AgreedZoneId("Z-1"));
    assertThat(zone.until()).hasToString("2022-03-01T00:00:00Z");
  }

  @Test
  void aZoneThatEndsSoonOrThatNobodyObservesStandsOnTheList() {
    Told story = talks().then("2021-08-28T00:00Z reports ended Z-2: the parties left");
    assertThat(story.amiss())
        .containsExactly(
            "ZONE_WATCHED: Nobody observed zone Z-1 in the last 7 days: that nothing was reported"
                + " says nothing.",
            "ZONE_ENDING: Zone Z-1 ends on Wed 1 Sep 2021 06:00.");
  }

  @Test
  void aRoundRemembersItsGuarantorsAndItsEnd() {
    var round = talks().mission().peace().round(new RoundId("AST-16"));
    assertThat(round.opened().guarantors()).containsExactly("Iran", "Russia", "Turkey");
    assertThat(round.findConclusion().orElseThrow().documents()).containsExactly("memorandum");
  }

  @Test
  void anIncidentThatItsSourceCallsOffIsGoneWhicheverCameFirst() {
    String told = at("34.6/69.3", "shelling", "2021-08-10T04:00Z");
    String off = "2021-08-21T00:00Z reports called-off I-1: a quarry";
    assertThat(talks().then(told).then(off).mission().peace())
        .isEqualTo(talks().then(off).then(told).mission().peace());
  }
}
