package org.serai.mission.terms;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a priority table can ask of a request; each is answered from declared facts alone. */
public sealed interface Criterion {
  /** Somebody of this age is among the people. */
  record OfAge(AgeBand age) implements Criterion {}

  /** Somebody declares this vulnerability. */
  record Declares(Vulnerability vulnerability) implements Criterion {}

  /** Somebody is a national of this state. */
  record NationalOf(StateCode state) implements Criterion {}

  /** Minors, and nobody of age with them. */
  record MinorsAlone() implements Criterion {}

  /** Somebody holds no document. */
  record WithoutDocuments() implements Criterion {}

  /** The ministry of a state asks. */
  record AskedByMinistry() implements Criterion {}

  /** They wait at this place. */
  record WaitsAt(PlaceId place) implements Criterion {}

  /** Counts once for each whole day of waiting, up to so many days. */
  record EachDayWaited(int most) implements Criterion {
    public EachDayWaited {
      Malformed.unless(most >= 1 && most <= 365, "most days", most, "1 to 365");
    }
  }

  /** The criterion as a table writes it: a word and, where it takes one, a value. */
  static Criterion of(String word, String value) {
    return switch (word) {
      case "age" -> new OfAge(chosen(AgeBand.class, value));
      case "declares" -> new Declares(chosen(Vulnerability.class, value));
      case "national" -> new NationalOf(new StateCode(value));
      case "minors_alone" -> new MinorsAlone();
      case "without_documents" -> new WithoutDocuments();
      case "asked_by_ministry" -> new AskedByMinistry();
      case "waits_at" -> new WaitsAt(new PlaceId(value));
      case "each_day_waited" -> new EachDayWaited(days(value));
      default ->
          throw new Malformed(
              "criterion",
              word,
              "age, declares, national, minors_alone, without_documents, asked_by_ministry,"
                  + " waits_at or each_day_waited");
    };
  }

  /** In words, as a reason that a person reads. */
  default String words() {
    return switch (this) {
      case OfAge(AgeBand age) -> shown(age) + " among them";
      case Declares(Vulnerability vulnerability) -> "declared: " + shown(vulnerability);
      case NationalOf(StateCode state) -> "national of " + state;
      case MinorsAlone _ -> "minors, nobody of age with them";
      case WithoutDocuments _ -> "somebody without documents";
      case AskedByMinistry _ -> "a ministry asks";
      case WaitsAt(PlaceId place) -> "waits at " + place;
      case EachDayWaited(int most) -> "each day waited, at most " + most;
    };
  }

  private static String shown(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static <E extends Enum<E>> E chosen(Class<E> type, String value) {
    for (E each : type.getEnumConstants()) {
      if (each.name().equalsIgnoreCase(value)) {
        return each;
      }
    }
    String words = String.join(", ", names(type)).toLowerCase(Locale.ROOT);
    throw new Malformed("criterion", value, "one of " + words);
  }

  private static <E extends Enum<E>> List<String> names(Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
  }

  private static int days(String value) {
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException e) {
      Malformed refused = new Malformed("criterion", value, "the most days that count, 1 to 365");
      refused.initCause(e);
      throw refused;
    }
  }
}
