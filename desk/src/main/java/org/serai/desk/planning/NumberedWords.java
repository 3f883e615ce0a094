package org.serai.desk.planning;

import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts ids in the place of the planner's numbers in a sentence of the planner. */
final class NumberedWords {
  private static final Pattern NUMBER =
      Pattern.compile("\\b([Pp]erson|[Pp]ost|[Ss]tation|[Ll]eg) (\\d+)");

  private final Demand demand;

  NumberedWords(Demand demand) {
    this.demand = demand;
  }

  String told(String sentence) {
    return NUMBER
        .matcher(sentence)
        .replaceAll(found -> Matcher.quoteReplacement(found.group(1) + " " + id(found)));
  }

  private String id(java.util.regex.MatchResult found) {
    int number = Integer.parseInt(found.group(2));
    Demand.Books books = demand.books();
    return switch (found.group(1).charAt(1)) {
      case 'e' ->
          found.group(1).endsWith("eg")
              ? within(number, demand.corridors().count(), this::corridor)
              : within(number, books.people().count(), n -> books.people().thing(n).value());
      case 'o' -> within(number, books.postIds().count(), n -> books.postIds().thing(n).value());
      default -> within(number, books.stations().count(), n -> books.stations().thing(n).value());
    };
  }

  private String corridor(int number) {
    Corridors.Corridor corridor = demand.corridors().corridor(number);
    return corridor.from() + " to " + corridor.to();
  }

  private static String within(int number, int count, IntFunction<String> id) {
    return number < count ? id.apply(number) : "number " + number;
  }
}
