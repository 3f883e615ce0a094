package org.serai.desk.scenario;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.serai.mission.facts.HostingFact;
import org.serai.mission.terms.Criticality;
import org.serai.mission.terms.Malformed;
import org.serai.mission.terms.SecurityLevel;

/** Kinds of values that stand in cells: text, numbers, days, times, words from a list. */
final class Kinds {
  /** A reason or a summary is a paragraph; more belongs in a file of its own. */
  private static final int LONGEST_TEXT = 4_000;

  /** No count of the field is larger than the population of a country in thousands. */
  private static final int LARGEST = 10_000_000;

  /** Strict: without it 31.02. would quietly become the last day of that month. */
  private static final DateTimeFormatter DOTTED =
      DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);

  static final Kind<String> TEXT = Kind.plain("text", "#description", Kinds::text);
  static final Kind<Integer> COUNT =
      Kind.plain("a whole number, 0 or more", "#indicator+num", text -> count(text, 0));
  static final Kind<Integer> POSITIVE =
      Kind.plain("a whole number, 1 or more", "#indicator+num", text -> count(text, 1));
  static final Kind<Integer> SIGNED =
      Kind.plain("a whole number, maybe below 0", "#indicator+num", text -> count(text, -LARGEST));
  static final Kind<Long> LONG =
      Kind.plain("a whole number, 0 or more", "#indicator+num", text -> (long) count(text, 0));
  static final Kind<Long> AMOUNT =
      Kind.plain("a whole number, 1 or more", "#indicator+num", Kinds::amount);
  static final Kind<Integer> WEIGHT =
      Kind.plain("1 (a preference) to 5 (a plea)", "#indicator+num", Kinds::weight);
  static final Kind<Double> DEGREES = Kind.plain("degrees", "#geo", Kinds::degrees);
  static final Kind<Boolean> YES_NO = Kind.plain("yes or no", "#status", Kinds::yes);
  static final Kind<LocalDate> DAY = Kind.plain("a day, YYYY-MM-DD", "#date", Kinds::day);
  static final Kind<Moment> TIME =
      Kind.plain("a time, YYYY-MM-DD HH:MM, local or with an offset", "#date", Kinds::time);
  static final Kind<Integer> CLOCK = Kind.plain("a time of day, HH:MM", "#date+time", Kinds::clock);
  static final Kind<ZoneId> ZONE = Kind.plain("a time zone by its name", "#meta", Kinds::zone);
  static final Kind<Criticality> CRITICALITY =
      Kind.plain("PC1 to PC4", "#severity", Kinds::criticality);
  static final Kind<SecurityLevel> LEVEL =
      Kind.plain("a security level, 1 to 6", "#severity", Kinds::level);

  private Kinds() {}

  /** One word of a list; upper or lower case, blanks or underscores. */
  static <E extends Enum<E>> Kind<E> choice(Class<E> type) {
    E[] values = type.getEnumConstants();
    List<String> names = Arrays.stream(values).map(Kinds::shown).toList();
    String words = "one of " + names.stream().collect(Collectors.joining(", "));
    return Kind.plain(
        words,
        "#meta+type",
        text -> {
          int index = names.indexOf(TextSheet.plain(text));
          Malformed.unless(index >= 0, "word", text, words + Nearest.hint(text, names));
          return values[index];
        });
  }

  /** How a word of a list stands in a sheet. */
  static String shown(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static String text(String text) {
    String wanted = "at most " + LONGEST_TEXT + " characters";
    Malformed.unless(text.length() <= LONGEST_TEXT, "text", text, wanted);
    return text;
  }

  private static int count(String text, int least) {
    String wanted = "a whole number, " + least + " to " + LARGEST;
    try {
      int count = Integer.parseInt(text);
      Malformed.unless(count >= least && count <= LARGEST, "number", text, wanted);
      return count;
    } catch (NumberFormatException e) {
      throw caused(new Malformed("number", text, wanted), e);
    }
  }

  /** Costs are told in the currency, where millions are soon reached. */
  private static long amount(String text) {
    String wanted = "a whole number, 1 to " + HostingFact.MOST_GIVEN;
    Malformed.unless(text.matches("\\d{1,18}"), "number", text, wanted);
    long amount = Long.parseLong(text);
    boolean measured = amount >= 1 && amount <= HostingFact.MOST_GIVEN;
    Malformed.unless(measured, "number", text, wanted);
    return amount;
  }

  private static int weight(String text) {
    int weight = count(text, 1);
    Malformed.unless(weight <= 5, "weight", text, "1 (a preference) to 5 (a plea)");
    return weight;
  }

  /** Files with semicolons come from desks that write a decimal comma. */
  private static double degrees(String text) {
    try {
      return new BigDecimal(text.replace(',', '.')).doubleValue();
    } catch (NumberFormatException e) {
      throw caused(new Malformed("degrees", text, "degrees, for example 34.57"), e);
    }
  }

  private static boolean yes(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "yes", "y", "true", "1" -> true;
      case "no", "n", "false", "0" -> false;
      default -> throw new Malformed("answer", text, "yes or no");
    };
  }

  private static LocalDate day(String text) {
    refuseSignedYear(text);
    try {
      return text.indexOf('.') > 0 ? LocalDate.parse(text, DOTTED) : LocalDate.parse(text);
    } catch (DateTimeException e) {
      String wanted = "a day that exists, as YYYY-MM-DD, for example 2021-08-22";
      throw caused(new Malformed("day", text, wanted), e);
    }
  }

  /** Minutes since the day began. */
  private static int clock(String text) {
    try {
      return LocalTime.parse(text).toSecondOfDay() / 60;
    } catch (DateTimeException e) {
      throw caused(new Malformed("time of day", text, "HH:MM, for example 04:30"), e);
    }
  }

  /** Java counts years far beyond people's; weeks reckoned from its last day leave the calendar. */
  private static void refuseSignedYear(String text) {
    boolean signed = text.startsWith("+") || text.startsWith("-");
    Malformed.unless(!signed, "day", text, "a year of four digits, for example 2021-08-22");
  }

  private static Moment time(String text) {
    refuseSignedYear(text);
    boolean blank = text.length() > 10 && text.charAt(10) == ' ';
    String iso = blank ? text.substring(0, 10) + 'T' + text.substring(11) : text;
    try {
      if (iso.length() <= 10) {
        return new Moment.Local(day(text).atStartOfDay());
      }
      return offset(iso)
          ? new Moment.Exact(OffsetDateTime.parse(iso).toInstant())
          : new Moment.Local(LocalDateTime.parse(iso));
    } catch (DateTimeException e) {
      String wanted = "a time, as 2021-08-22 14:05 (local) or 2021-08-22T14:05+06:00";
      throw caused(new Malformed("time", text, wanted), e);
    }
  }

  private static boolean offset(String iso) {
    return iso.endsWith("Z") || iso.indexOf('+', 10) > 0 || iso.indexOf('-', 10) > 0;
  }

  private static ZoneId zone(String text) {
    if (ZoneId.getAvailableZoneIds().contains(text)) {
      return ZoneId.of(text);
    }
    String hint = Nearest.hint(text, ZoneId.getAvailableZoneIds());
    throw new Malformed("zone", text, "a time zone by its name, for example Asia/Almaty" + hint);
  }

  private static Criticality criticality(String text) {
    String digits = text.toUpperCase(Locale.ROOT).replaceFirst("^PC *", "");
    return Criticality.of(small(digits, text, "PC1 to PC4"));
  }

  private static SecurityLevel level(String text) {
    return SecurityLevel.of(small(text, text, "1 (minimal) to 6 (extreme)"));
  }

  private static int small(String digits, String text, String wanted) {
    try {
      return Integer.parseInt(digits);
    } catch (NumberFormatException e) {
      throw caused(new Malformed("number", text, wanted), e);
    }
  }

  private static Malformed caused(Malformed refused, Exception cause) {
    refused.initCause(cause);
    return refused;
  }
}
