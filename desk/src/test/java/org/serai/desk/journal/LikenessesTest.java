package org.serai.desk.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.serai.mission.terms.Likeness;
import org.serai.mission.terms.MissionId;

/** The same person is found again in another script, and the facts never say who it is. */
class LikenessesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "Mohammad Karimi, Мухаммад Карими, محمد کریمی",
    "Muhammed Kerimi, Мухаммед Керими, محمد كريمي",
    "Mukhammad Karimi, Мұхаммад Карими, محمّد کریمی",
    "Abdullah Sharifi, Абдулла Шарифи, عبدالله شریفی",
    "Khalid Yusufzai, Халид Юсуфзай, خالد یوسفزی",
    "Jamila Ahmadi, Джамиля Ахмади, جمیله احمدی",
    "Zhanna Tchinghizova, Жанна Чингизова, ژنا چنگیزوا",
    "Fatimah Qasimi, Фатима Касими, فاطمه قاسمی",
  })
  void aNameSoundsTheSameInThreeScripts(String latin, String cyrillic, String arabic) {
    assertThat(NameSound.of(cyrillic)).as(cyrillic).isEqualTo(NameSound.of(latin));
    assertThat(NameSound.of(arabic)).as(arabic).isEqualTo(NameSound.of(latin));
  }

  @ParameterizedTest
  @CsvSource({
    "Mohammad Karimi, Mahmud Karimi",
    "Aigerim Nurlanova, Aigul Nurlanova",
    "Khalid Sharifi, Walid Sharifi",
    "Rashid Kamalov, Rasul Kamalov",
  })
  void anotherNameSoundsOtherwise(String one, String other) {
    // Mohammad and Mahmud differ in a vowel alone: that such a pair is found is the price.
    boolean same = NameSound.of(one).equals(NameSound.of(other));
    assertThat(same).as(one + " and " + other).isEqualTo(one.startsWith("Mohammad"));
  }

  @Test
  void theOrderOfPartsDoesNotMatterAndAShortNameSaysNothing() {
    assertThat(NameSound.of("Karimi, Mohammad")).isEqualTo(NameSound.of("Mohammad Karimi"));
    assertThat(NameSound.of("Ali Ay")).isEmpty();
  }

  @Test
  void documentsAndPhonesAreFoundHoweverTheyAreTyped() {
    Likenesses likenesses = open("M-1");
    assertThat(likenesses.of(List.of(), List.of("AC 123-4567"), List.of("+996 (700) 000-111")))
        .isEqualTo(likenesses.of(List.of(), List.of("ас1234567"), List.of("0700000111")))
        .isEqualTo(likenesses.of(List.of(), List.of("ac۱۲۳۴۵۶۷"), List.of("00996700000111")))
        .extracting(Likeness::kind)
        .containsExactly(Likeness.Kind.DOCUMENT, Likeness.Kind.PHONE);
  }

  @Test
  void anotherMissionAndAnotherKeyFindNothing() {
    List<String> name = List.of("Mohammad Karimi");
    List<Likeness> here = open("M-1").of(name, List.of(), List.of());
    assertThat(open("M-1").of(name, List.of(), List.of())).isEqualTo(here);
    assertThat(open("M-2").of(name, List.of(), List.of())).doesNotContainAnyElementsOf(here);
    assertThat(here.getFirst().toString()).doesNotContainIgnoringCase("karimi");
  }

  private Likenesses open(String mission) {
    DataFolder data = DataFolder.at(folder.resolve("data"));
    Keys.open(data, new MissionId(mission)).close();
    return Likenesses.open(data, new MissionId(mission));
  }
}
