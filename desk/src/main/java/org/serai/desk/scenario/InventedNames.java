package org.serai.desk.scenario;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Names that nobody bears, put together from syllables, in Latin, Cyrillic and Arabic script. */
final class InventedNames {
  /** One syllable in the three scripts. */
  private record Syllable(String latin, String cyrillic, String arabic) {}

  /** A name as a passport shows it, and as its bearer writes it. */
  record Name(String latin, String own) {}

  /** In which script people of a nationality write. */
  enum Script {
    LATIN,
    CYRILLIC,
    ARABIC
  }

  private static final List<Syllable> SYLLABLES =
      List.of(
          new Syllable("ba", "ба", "با"),
          new Syllable("ri", "ри", "ري"),
          new Syllable("mo", "мо", "مو"),
          new Syllable("la", "ла", "لا"),
          new Syllable("sa", "са", "سا"),
          new Syllable("no", "но", "نو"),
          new Syllable("ta", "та", "تا"),
          new Syllable("mir", "мир", "مير"),
          new Syllable("du", "ду", "دو"),
          new Syllable("ka", "ка", "كا"),
          new Syllable("li", "ли", "لي"),
          new Syllable("zar", "зар", "زار"),
          new Syllable("fa", "фа", "فا"),
          new Syllable("wen", "вен", "وين"),
          new Syllable("go", "го", "قو"),
          new Syllable("shi", "ши", "شي"),
          new Syllable("yan", "ян", "يان"),
          new Syllable("hu", "ху", "هو"),
          new Syllable("be", "бе", "بي"),
          new Syllable("rod", "род", "رود"));

  private final Random random;

  InventedNames(Random random) {
    this.random = random;
  }

  /** A given name and a family name. */
  Name next(Script script) {
    return next(script, family());
  }

  /** A given name with a family name that {@link #family} made. */
  Name next(Script script, List<Integer> family) {
    List<Integer> given = pick(2);
    String latin = spelled(given, Script.LATIN) + " " + spelled(family, Script.LATIN);
    String own = spelled(given, script) + " " + spelled(family, script);
    return new Name(latin, own);
  }

  /** A family name, to be shared by those who bear it. */
  List<Integer> family() {
    return pick(3);
  }

  private List<Integer> pick(int most) {
    int count = 2 + random.nextInt(most - 1);
    return random.ints(count, 0, SYLLABLES.size()).boxed().toList();
  }

  private static String spelled(List<Integer> syllables, Script script) {
    StringBuilder name = new StringBuilder();
    for (int index : syllables) {
      Syllable syllable = SYLLABLES.get(index);
      name.append(
          switch (script) {
            case LATIN -> syllable.latin();
            case CYRILLIC -> syllable.cyrillic();
            case ARABIC -> syllable.arabic();
          });
    }
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
