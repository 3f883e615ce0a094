package org.serai.desk.journal;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/**
 * The sound of a name, whatever the script: its consonants, folded so that Мухаммад, Mohammad and
 * محمد are the same. Vowels are dropped, since scripts disagree on them most. It finds too many
 * rather than too few: a person compares what it finds.
 */
final class NameSound {
  /** Fewer consonants are borne by too many people to say anything. */
  private static final int SHORTEST = 4;

  /** Digraphs of Latin spellings, the longer ones first. */
  private static final String[][] LATIN_PAIRS = {
    {"tch", "C"}, {"sch", "X"}, {"dzh", "J"}, {"kh", "H"}, {"gh", "G"}, {"sh", "X"}, {"ch", "C"},
    {"zh", "J"}, {"dj", "J"}, {"ph", "F"}, {"th", "T"}, {"ts", "S"}, {"ck", "K"}, {"дж", "J"},
    {"тс", "S"}
  };

  private static final Map<Character, String> LETTERS = letters();

  private NameSound() {}

  private static Map<Character, String> letters() {
    String[] rows = {
      "b:B б:B ب:B p:P п:P پ:P t:T т:T ت:T ط:T d:D д:D د:D ض:Z ذ:Z ظ:Z z:Z з:Z ز:Z",
      "s:S с:S س:S ص:S ث:S ц:S x:KS ş:X š:X ш:X щ:X ش:X ç:C č:C ч:C چ:C c:K",
      "j:J ж:J җ:J ج:J ž:J ژ:J g:G г:G ғ:G ğ:G گ:G غ:G k:K к:K қ:K q:K ق:K ک:K ك:K",
      "h:H х:H һ:H ҳ:H ه:H ح:H خ:H f:F ф:F ف:F l:L л:L ل:L m:M м:M م:M",
      "n:N н:N ң:N ن:N ñ:N r:R р:R ر:R ڑ:R ټ:T ډ:D ړ:R ښ:X ګ:G ځ:J څ:S"
    };
    Map<Character, String> letters = new HashMap<>();
    for (String row : rows) {
      for (String pair : row.split(" ", -1)) {
        letters.put(pair.charAt(0), pair.substring(2));
      }
    }
    return Map.copyOf(letters);
  }

  /**
   * The sounds of the parts of a name in the order of the alphabet, so that it does not matter
   * which stands first; blank when too little is left of it.
   */
  static String of(String name) {
    TreeSet<String> parts = new TreeSet<>();
    int consonants = 0;
    for (String part : name.toLowerCase(Locale.ROOT).split("[\\s.,·'’`ʼ-]+", -1)) {
      String sound = sound(part);
      if (!sound.isEmpty() && !article(part) && parts.add(sound)) {
        consonants += sound.length();
      }
    }
    return consonants < SHORTEST ? "" : String.join(" ", parts);
  }

  private static boolean article(String part) {
    return Arrays.asList("al", "el", "ul", "ud", "аль", "ال", "bin", "ibn", "бин", "بن", "ibni")
        .contains(part);
  }

  private static String sound(String part) {
    String text = Normalizer.normalize(part, Normalizer.Form.NFC);
    for (String[] pair : LATIN_PAIRS) {
      text = text.replace(pair[0], pair[1]);
    }
    StringBuilder sound = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      append(sound, c >= 'A' && c <= 'Z' ? String.valueOf(c) : letter(c));
    }
    // A last h is written in one script and left out in another: Abdullah, Абдулла.
    int last = sound.length() - 1;
    if (last > 0 && sound.charAt(last) == 'H') {
      sound.setLength(last);
    }
    return sound.toString();
  }

  /** Letters with marks that mean nothing here stand as the letter below the mark. */
  private static String letter(char c) {
    String known = LETTERS.get(c);
    if (known != null) {
      return known;
    }
    char bare = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
    return LETTERS.getOrDefault(bare, "");
  }

  /** A doubled consonant sounds once. */
  private static void append(StringBuilder sound, String consonants) {
    for (int i = 0; i < consonants.length(); i++) {
      char c = consonants.charAt(i);
      if (sound.isEmpty() || sound.charAt(sound.length() - 1) != c) {
        sound.append(c);
      }
    }
  }
}
