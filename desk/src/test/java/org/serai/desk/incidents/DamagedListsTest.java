package org.serai.desk.incidents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.serai.desk.papers.Corruption;
import org.serai.desk.papers.Damage;
import org.serai.mission.facts.PeaceFact.IncidentReported;
import org.serai.mission.facts.Report;
import org.serai.mission.terms.Malformed;
import org.serai.mission.terms.ReporterId;

/**
 * Lists that were cut off, in which bits fell over, or in which what stood here stands there. What
 * is told of them can be kept; all else is refused with its place and what would be right. {@code
 * -Dserai.damage=...} draws others.
 */
class DamagedListsTest {
  private static final int DAMAGES = 2_000;

  private static final String LIST =
      """
      id,type_of_violence,where_prec,where_coordinates,latitude,longitude,date_start,date_end,\
      event_clarity,best,source_office
      244657,1,1,"Kabul, gate",34.56,69.21,2021-08-14 00:00:00.000,2021-08-15,1,12,Réuters 🛩
      244658,3,4,Kunduz province,36.7,68.9,2021-08-14,2021-08-14,1,3,
      244659,2,2,"a ""hill"" near Ghōr",34.1,65.3,2021-08-01,2021-08-03,2,,Tolo
      """;

  private static final String ALERT =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <alert xmlns="urn:oasis:names:tc:emergency:cap:1.2">
        <identifier>A 1/2</identifier><sender>met@example.org</sender>
        <sent>2021-08-20T06:00:00+04:30</sent><status>Actual</status><msgType>Update</msgType>
        <references>met@example.org,A-0,2021-08-19T06:00:00+04:30</references>
        <info><category>Security</category><event>Road closed — راه</event>
          <urgency>Immediate</urgency><severity>Severe</severity><certainty>Likely</certainty>
          <onset>2021-08-20T05:00:00+04:30</onset><expires>2021-08-21T05:00:00+04:30</expires>
          <area><areaDesc>North of Kabul 🛩</areaDesc>
            <polygon>34.0,69.0 35.0,69.0 35.0,70.0 34.0,70.0 34.0,69.0</polygon></area>
        </info>
      </alert>
      """;

  private static final Pattern LEAF = Pattern.compile(">([^<>]*\\S[^<>]*)<");
  private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

  private final SplittableRandom random = new SplittableRandom(Long.getLong("serai.damage", 76));
  private int told;
  private int refused;

  @Test
  void aListOfUcdpIsToldWholeOrRefusedWithItsLine() {
    for (int n = 0; n < DAMAGES; n++) {
      read(n, UcdpList::read, n % 2 == 0 ? damaged(LIST) : exchanged());
    }
    assertThat(told).as("lists that could still be read").isPositive();
    assertThat(refused).as("lists that were refused").isGreaterThan(DAMAGES / 4);
  }

  @Test
  void anAlertIsToldWholeOrRefusedWithItsElement() {
    for (int n = 0; n < DAMAGES; n++) {
      read(n, CapAlert::read, n % 2 == 0 ? damaged(ALERT) : swapped());
    }
    assertThat(told).as("alerts that could still be read").isPositive();
    assertThat(refused).as("alerts that were refused").isGreaterThan(DAMAGES / 4);
  }

  private String damaged(String whole) {
    return new String(Damage.of(whole.getBytes(UTF_8), random), UTF_8);
  }

  private String exchanged() {
    List<String> lines = new ArrayList<>(LIST.lines().toList());
    Corruption.of(lines, random);
    return String.join("\n", lines) + "\n";
  }

  /** What one element says stands in another. */
  private String swapped() {
    List<MatchResult> leaves = LEAF.matcher(ALERT).results().toList();
    MatchResult one = leaves.get(random.nextInt(leaves.size()));
    MatchResult other = leaves.get(random.nextInt(leaves.size()));
    return ALERT.substring(0, one.start(1)) + other.group(1) + ALERT.substring(one.end(1));
  }

  private void read(int number, Function<String, Listed> reader, String text) {
    try {
      Listed listed = reader.apply(text);
      if (listed.misread().isEmpty()) {
        listed.reports(new ReporterId("OPS")).forEach(report -> kept(number, report));
        told++;
      } else {
        assertThat(listed.told()).as("damage %d", number).isEmpty();
        listed.misread().forEach(fault -> clear(number, fault, text));
        refused++;
      }
    } catch (Malformed e) {
      assertThat(e.wanted()).as("damage %d", number).isNotBlank();
      refused++;
    }
  }

  private static void clear(int number, Misread fault, String text) {
    String what = "damage %d: %s".formatted(number, fault);
    assertThat(fault.wanted()).as(what).isNotBlank();
    assertThat(fault.name()).as(what).isNotBlank();
    assertThat(fault.line()).as(what).isBetween(1L, 1 + text.lines().count());
  }

  /** Whatever is told can be written down, read back, reckoned with and shown in a table. */
  private static void kept(int number, Report report) {
    plain(number, report.source().text(), 200);
    assertThat(report.happened()).as("damage %d", number).isBetween(FIRST, LAST);
    if (report.fact() instanceof IncidentReported incident) {
      plain(number, incident.note(), 500);
      assertThat(incident.from()).as("damage %d", number).isBetween(FIRST, LAST);
      assertThat(incident.until()).as("damage %d", number).isBetween(FIRST, LAST);
    }
  }

  private static void plain(int number, String text, int longest) {
    assertThat(new String(text.getBytes(UTF_8), UTF_8)).as("damage %d", number).isEqualTo(text);
    assertThat(text.length()).as("damage %d: %s", number, text).isLessThanOrEqualTo(longest);
    assertThat(text.codePoints().noneMatch(c -> Character.isISOControl(c) || c == 0xFFFD))
        .as("damage %d: %s", number, text)
        .isTrue();
  }

  /** A cut must not part the two halves of a letter. */
  @Test
  void whatIsTooLongIsCutBetweenLetters() {
    for (int more = 0; more < 4; more++) {
      String longText = "x".repeat(more) + "🛩".repeat(400);
      kept(more, first(CapAlert.read(ALERT.replace("North of Kabul", longText))));
      kept(more, first(UcdpList.read(LIST.replace("Réuters", longText))));
      kept(more, first(UcdpList.read(LIST.replace("Kabul, gate", longText))));
    }
  }

  private static Report first(Listed listed) {
    return listed.reports(new ReporterId("OPS")).stream()
        .filter(report -> report.fact() instanceof IncidentReported)
        .findFirst()
        .orElseThrow();
  }

  /** Java would take these for numbers and days. */
  @Test
  void whatOnlyAProgramWritesIsRefused() {
    for (String degrees : List.of("34.5f", "0x1p5", "NaN", "34.5d", " ")) {
      assertThat(UcdpList.read(LIST.replace("34.56", degrees)).misread())
          .as(degrees)
          .extracting(Misread::name)
          .containsExactly("latitude");
    }
    assertThat(UcdpList.read(LIST.replace("2021-08-15", "+999999999-12-31")).misread())
        .extracting(Misread::toString)
        .containsExactly("line 2, date_end: \"+999999999-12-31\"; wanted a day, YYYY-MM-DD");
    String year = ALERT.replace("2021-08-21T05", "+999999999-08-21T05");
    assertThat(CapAlert.read(year).misread()).extracting(Misread::name).containsExactly("expires");
  }
}
