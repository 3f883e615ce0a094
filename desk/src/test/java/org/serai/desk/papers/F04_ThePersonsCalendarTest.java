package org.serai.desk.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.junit.jupiter.api.Test;
import org.serai.mission.terms.PersonId;

class F04_ThePersonsCalendarTest {
  private static final PersonId PERSON = new PersonId("P-0003");

  @Test
  void holdsTheStaysAndTheFlightsOfOnePerson() throws Exception {
    assertThat(summaries(text()))
        .containsExactly(
            "Almaty, covering Security adviser",
            "away",
            "Kabul, Security adviser",
            "Flight UN-400, Almaty to Kabul");
  }

  @Test
  void tellsFlightsOnTheClocksOfTheirPlacesWithTheRulesOfTheZones() throws Exception {
    assertThat(text())
        .contains("DTSTART;TZID=Asia/Almaty:20210927T060000")
        .contains("DTEND;TZID=Asia/Kabul:20210927T073000")
        .contains("TZOFFSETTO:+0430")
        .contains("TZOFFSETTO:+0600");
  }

  @Test
  void keepsItsIdentitiesWhenWrittenAgain() throws Exception {
    assertThat(text()).isEqualTo(text());
    assertThat(uids(text())).hasSize(4).doesNotHaveDuplicates();
  }

  @Test
  void namesNobodyAndNoOtherPerson() throws Exception {
    assertThat(text()).doesNotContain("P-0001").doesNotContain("نسرین");
  }

  /** Kazakhstan moved its clocks on 1 March 2024, for good. */
  @Test
  void knowsThatAZoneMovesItsClocks() {
    VTimeZone rules =
        ZoneRules.of(
            ZoneId.of("Asia/Almaty"),
            Instant.parse("2024-01-01T00:00:00Z"),
            Instant.parse("2024-06-01T00:00:00Z"));
    assertThat(rules.toString())
        .contains("DTSTART:20240301T000000")
        .contains("TZOFFSETFROM:+0600")
        .contains("TZOFFSETTO:+0500");
  }

  private static List<String> summaries(String text) throws IOException, ParserException {
    return events(text).stream()
        .map(e -> e.getProperty(Property.SUMMARY).orElseThrow().getValue())
        .toList();
  }

  private static List<String> uids(String text) throws IOException, ParserException {
    return events(text).stream().map(e -> e.getUid().orElseThrow().getValue()).toList();
  }

  private static List<VEvent> events(String text) throws IOException, ParserException {
    Calendar calendar = new CalendarBuilder().build(new StringReader(text));
    return calendar.getComponents(Component.VEVENT);
  }

  private static String text() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PersonCalendar.of(SampleProposal.small()).write(out, PERSON);
    return out.toString(StandardCharsets.UTF_8).replace("\r\n ", "");
  }
}
