package org.serai.desk.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.serai.mission.facts.PeaceFact;
import org.serai.mission.facts.PeaceFact.IncidentReported;
import org.serai.mission.facts.PeaceFact.IncidentWithdrawn;
import org.serai.mission.terms.Confidence;
import org.serai.mission.terms.IncidentKind;
import org.serai.mission.terms.Malformed;
import org.serai.mission.terms.ReporterId;

/** CSV in the columns of UCDP GED, and alerts of CAP 1.2: what they say, and what is refused. */
class ListsOfIncidentsTest {
  private static final String HEADER =
      "id,type_of_violence,where_prec,where_coordinates,latitude,longitude,date_start,date_end,"
          + "event_clarity,best,source_office\n";

  private static final String ALERT =
      """
      <alert xmlns="urn:oasis:names:tc:emergency:cap:1.2">
        <identifier>A 1/2</identifier><sender>met@example.org</sender>
        <sent>2021-08-20T06:00:00+04:30</sent><status>Actual</status><msgType>Alert</msgType>
        <scope>Public</scope>
        <info><category>Security</category><event>Road closed</event><urgency>Immediate</urgency>
          <severity>Severe</severity><certainty>Observed</certainty>
          <onset>2021-08-20T05:00:00+04:30</onset>
          <area><areaDesc>North of Kabul</areaDesc>
            <polygon>34.0,69.0 35.0,69.0 35.0,70.0 34.0,70.0 34.0,69.0</polygon></area>
        </info>
      </alert>
      """;

  private static IncidentReported first(Listed listed) {
    return (IncidentReported) listed.told().getFirst().fact();
  }

  @Test
  void anEventOfUcdpLastsItsWholeDaysAndIsAsSureAsItSays() {
    Listed listed =
        UcdpList.read(
            HEADER
                + "244657,1,1,\"Kabul, gate\",34.56,69.21,2021-08-14 00:00:00.000,2021-08-15,"
                + "1,12,Reuters\n"
                + "244658,3,4,Kunduz province,36.7,68.9,2021-08-14,2021-08-14,1,3,\n");
    assertThat(listed.misread()).isEmpty();
    IncidentReported event = first(listed);
    assertThat(event.incident()).hasToString("UCDP-244657");
    assertThat(event.kind()).isEqualTo(IncidentKind.ARMED_CLASH);
    assertThat(event.from()).hasToString("2021-08-14T00:00:00Z");
    assertThat(event.until()).hasToString("2021-08-15T23:59:59Z");
    assertThat(event.confidence()).isEqualTo(Confidence.CONFIRMED);
    assertThat(event.note()).isEqualTo("Kabul, gate (deaths, best estimate: 12)");
    PeaceFact other = listed.told().getLast().fact();
    assertThat(((IncidentReported) other).confidence()).isEqualTo(Confidence.UNCONFIRMED);
  }

  @Test
  void theSameListTwiceIsTheSameReports() {
    String text = HEADER + "1,1,1,Kabul,34.56,69.21,2021-08-14,2021-08-15,1,12,Reuters\n";
    ReporterId by = new ReporterId("OPS");
    assertThat(UcdpList.read(text).reports(by)).isEqualTo(UcdpList.read(text).reports(by));
  }

  @Test
  void everyFaultIsToldWithItsLineAndNothingIsTaken() {
    Listed listed =
        UcdpList.read(
            HEADER
                + "1,1,1,Kabul,34.56,69.21,2021-08-14,2021-08-15,1,12,Reuters\n"
                + "2,9,1,Kabul,34.56,69.21,2021-08-14,2021-08-15,1,12,Reuters\n"
                + "3,1,1,Kabul,134.56,69.21,2021-08-14,2021-08-15,1,12,Reuters\n"
                + "4,1,1,Kabul,34.56,69.21,2021-08-32,2021-08-15,1,12,Reuters\n");
    assertThat(listed.told()).isEmpty();
    assertThat(listed.misread())
        .extracting(Misread::toString)
        .containsExactly(
            "line 3, type_of_violence: \"9\"; wanted 1, 2 or 3",
            "line 4, latitude: \"134.56\"; wanted -90 to 90 degrees",
            "line 5, date_start: \"2021-08-32\"; wanted a day, YYYY-MM-DD");
  }

  @Test
  void anotherTableIsRefusedByItsHeader() {
    assertThat(UcdpList.read("person,name\nP-1,X\n").misread())
        .extracting(Misread::name)
        .contains("type_of_violence", "latitude", "date_start");
    assertThatThrownBy(() -> UcdpList.read(HEADER + "\"1,1\n")).isInstanceOf(Malformed.class);
  }

  @Test
  void anAlertIsOneIncidentInTheMiddleOfItsArea() {
    IncidentReported alert = first(CapAlert.read(ALERT));
    assertThat(alert.kind()).isEqualTo(IncidentKind.ALERT);
    assertThat(alert.confidence()).isEqualTo(Confidence.CONFIRMED);
    assertThat(alert.point().latitude()).isEqualTo(34.5);
    assertThat(alert.point().longitude()).isEqualTo(69.5);
    assertThat(alert.from()).hasToString("2021-08-20T00:30:00Z");
    assertThat(alert.note()).isEqualTo("Road closed: North of Kabul");
  }

  @Test
  void aCancelCallsOffTheAlertItNames() {
    String cancel =
        ALERT
            .replace("<msgType>Alert", "<msgType>Cancel")
            .replace(
                "<scope>",
                "<references>met@example.org,A-0,2021-08-19T06:00:00+04:30</references><scope>");
    Listed listed = CapAlert.read(cancel);
    assertThat(listed.incidents()).isZero();
    assertThat(listed.told().getFirst().fact()).isInstanceOf(IncidentWithdrawn.class);
  }

  @Test
  void anExerciseIsNotRecordedNorWhatHasNoPlace() {
    assertThat(CapAlert.read(ALERT.replace("Actual", "Exercise")).misread())
        .extracting(Misread::name)
        .containsExactly("status");
    assertThat(CapAlert.read(ALERT.replaceAll("(?s)<polygon>.*</polygon>", "")).misread())
        .extracting(Misread::name)
        .containsExactly("area");
  }

  /** Also where nothing stands before it in its line. */
  @Test
  void theLineIsThatOfTheElement() {
    String exercise = ALERT.replace("Actual", "Exercise").replaceAll("\\s*<status>", "\n<status>");
    for (String xml : new String[] {exercise, exercise.replace("<status>", "  <status>")}) {
      assertThat(CapAlert.read(xml).misread()).extracting(Misread::line).containsExactly(4L);
    }
  }

  @Test
  void noEntityIsOpenedAndNoBombGoesOff() {
    String doctype =
        "<!DOCTYPE alert [<!ENTITY secret SYSTEM \"file:///etc/passwd\">"
            + "<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
    for (String entity : new String[] {"&secret;", "&b;"}) {
      Listed listed = CapAlert.read(doctype + ALERT.replace("Road closed", entity));
      assertThat(listed.told()).isEmpty();
      assertThat(listed.misread().getFirst().wanted())
          .isEqualTo("a well-formed alert without a document type");
    }
    assertThatThrownBy(() -> CapAlert.read("x".repeat(CapAlert.LARGEST + 1)))
        .isInstanceOf(Malformed.class);
  }
}
