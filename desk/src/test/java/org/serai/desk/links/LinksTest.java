package org.serai.desk.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.RollCallId;
import org.serai.mission.terms.Safety;

/** Links that only the desk can make, and pages that weigh next to nothing. */
class LinksTest {
  private static final Links LINKS = new Links(new byte[32]);
  private static final Link CHECK_IN =
      new Link.CheckIn(new RollCallId("RC-1"), new PersonId("P-0412"));

  @Test
  void aLinkIsReadBackAsItWasMade() {
    assertThat(LINKS.find(LINKS.token(CHECK_IN))).contains(CHECK_IN);
    Link own = new Link.Own(new PersonId("P-0412"));
    assertThat(LINKS.find(LINKS.token(own))).contains(own);
  }

  @Test
  void aLinkWithOneCharacterChangedIsWorthNothing() {
    String token = LINKS.token(CHECK_IN);
    for (int i = 0; i < token.length() - 1; i++) {
      char other = token.charAt(i) == 'A' ? 'B' : 'A';
      String forged = token.substring(0, i) + other + token.substring(i + 1);
      assertThat(LINKS.find(forged)).as("character %d", i).isEmpty();
    }
    assertThat(LINKS.find("")).isEmpty();
    assertThat(LINKS.find("%%%")).isEmpty();
    assertThat(LINKS.find("A".repeat(1_000))).isEmpty();
  }

  @Test
  void aLinkOfAnotherMissionIsWorthNothing() {
    byte[] other = new byte[32];
    other[0] = 1;
    assertThat(new Links(other).find(LINKS.token(CHECK_IN))).isEmpty();
  }

  @Test
  void everyPageWeighsLessThanSevenKilobytesAndFetchesNothing() {
    PersonId person = new PersonId("P-0412");
    for (Language language : Language.values()) {
      CheckInPage page = new CheckInPage(language);
      String question = page.question(person, new UUID(1, 2), false);
      String said = page.recorded(person, new UUID(1, 2), Safety.NEEDS_HELP);
      for (String html : new String[] {question, said}) {
        assertThat(html.getBytes(StandardCharsets.UTF_8).length).isLessThan(7_000);
        assertThat(html).doesNotContain("<script", "<img", "<link", "http:", "https:");
        assertThat(html).contains("<form method=\"post\"", "value=\"NEEDS_HELP\"");
      }
    }
  }

  @Test
  void dariAndPashtoAreWrittenFromRightToLeft() {
    PersonId person = new PersonId("P-0412");
    assertThat(new CheckInPage(Language.of("", "fa-AF,en")).question(person, new UUID(1, 2), false))
        .contains("<html lang=\"fa\" dir=\"rtl\">");
    assertThat(Language.of("ps", "en")).isEqualTo(Language.PASHTO);
    assertThat(Language.of("", "kk,ru;q=0.8")).isEqualTo(Language.RUSSIAN);
    assertThat(Language.of("", "")).isEqualTo(Language.ENGLISH);
  }

  @Test
  void whatSomebodyTypedNeverBecomesMarkup() {
    var typed = new CheckInPage.Typed("\"><script>alert(1)</script>", "</textarea><b>'&");
    assertThat(new CheckInPage(Language.ENGLISH).busy(new PersonId("P-1"), new UUID(1, 2), typed))
        .doesNotContain("<script>", "</textarea><b>")
        .contains("&lt;script&gt;", "&#39;&amp;");
  }
}
