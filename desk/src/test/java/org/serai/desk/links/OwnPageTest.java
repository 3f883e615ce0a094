package org.serai.desk.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.serai.desk.boards.OwnBoard;
import org.serai.desk.boards.OwnBoard.Clock;
import org.serai.mission.terms.BookingId;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.RoomId;

/** The own plan in four languages: their months and digits, by the clocks of each place. */
class OwnPageTest {
  private static final UUID FORM = new UUID(1, 2);
  private static final ZoneId KABUL = ZoneId.of("Asia/Kabul");
  private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

  /** Ten in the morning in Kabul, which is half past four hours ahead of UTC. */
  private static final Instant LEAVES = Instant.parse("2021-08-22T05:30:00Z");

  private static OwnBoard plan() {
    return new OwnBoard(
        new PersonId("P-0412"),
        "Kabul",
        new Clock(LEAVES.minusSeconds(3_600), KABUL, "Kabul"),
        List.of(
            new OwnBoard.Move(
                new BookingId("B-1"),
                "Kabul",
                "Almaty",
                new Clock(LEAVES, KABUL, "Kabul"),
                Optional.of(new Clock(LEAVES.plusSeconds(7_200), ALMATY, "Almaty")),
                "UN-204",
                "",
                "")),
        Optional.of(
            new OwnBoard.Bed(
                "Hotel Tien Shan", new RoomId("T-214"), 2, LocalDate.parse("2021-08-30"))));
  }

  private static String page(Language language) {
    return new OwnPage(language).of(plan(), FORM, "/my/token");
  }

  @Test
  void inEnglishTheTimesAreThoseOfEachPlace() {
    assertThat(page(Language.ENGLISH))
        .contains(
            "<bdi>Kabul</bdi> → <bdi>Almaty</bdi>",
            "Sun 22 Aug 10:00 (Kabul time) – 13:30 (Almaty time)",
            "As of Sun 22 Aug 09:00 (Kabul time)",
            "Until the night of 30 Aug 2021");
  }

  @Test
  void inRussianMonthsAndWeekdaysAreRussian() {
    assertThat(page(Language.RUSSIAN))
        .contains("вс 22 авг. 10:00 (время: Kabul) – 13:30 (время: Almaty)", "30 авг. 2021");
  }

  @Test
  void inDariDigitsAndMonthsAreThoseOfAfghanistanFromRightToLeft() {
    assertThat(page(Language.DARI))
        .contains(
            "dir=\"rtl\"",
            "<bdi>Kabul</bdi> ← <bdi>Almaty</bdi>",
            "یکشنبه ۲۲ اگست ۱۰:۰۰ (به وقت Kabul) – ۱۳:۳۰ (به وقت Almaty)",
            "۳۰ اگست ۲۰۲۱",
            "بستر ۲");
  }

  @Test
  void inPashtoDigitsAndMonthsAreThoseOfAfghanistanFromRightToLeft() {
    assertThat(page(Language.PASHTO))
        .contains("dir=\"rtl\"", "۲۲ اګست ۱۰:۰۰ (د Kabul په وخت)", "۳۰ اګست ۲۰۲۱");
  }

  @Test
  void whereBothClocksAreSetAlikeNoneIsNamed() {
    var there = new Clock(LEAVES, KABUL, "Kabul");
    var here = new Clock(LEAVES.plusSeconds(3_600), KABUL, "Herat");
    assertThat(new OwnTimes(Language.ENGLISH).span(there, Optional.of(here)))
        .isEqualTo("Sun 22 Aug 10:00 – 11:00");
  }

  @Test
  void thePageWeighsLittleAndFetchesNothing() {
    for (Language language : Language.values()) {
      String html = page(language);
      assertThat(html.getBytes(StandardCharsets.UTF_8).length).isLessThan(8_000);
      assertThat(html).doesNotContain("<script", "<img", "<link", "http:", "https:");
    }
  }
}
