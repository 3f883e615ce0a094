package org.serai.desk.boards;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.serai.mission.rules.Named;
import org.serai.mission.terms.Account;
import org.serai.mission.terms.Days;
import org.serai.mission.terms.PlaceId;

/**
 * Places by their names, days as people say them, and instants by the clock of a place. Some rules
 * and all facts speak in ids; whatever is shown to somebody passes through here.
 */
record PlainWords(Named named) {
  /** Papers and tours run for years, so a day is told with its year. */
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

  /** An instant, a day, or what may be the id of a place; part of a longer id is none of them. */
  private static final Pattern SAID =
      Pattern.compile(
          "(?<at>\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?Z)"
              + "|(?<![\\w/-])(?<day>\\d{4}-\\d\\d-\\d\\d)(?![\\w-])"
              + "|(?<![\\w/.-])(?<id>[A-Z][A-Z0-9]{1,11}(-[A-Z0-9]+)*)(?![\\w/-])");

  static PlainWords of(AsOf asOf) {
    return new PlainWords(new Named(asOf.picture()));
  }

  String place(PlaceId place) {
    return named.place(place);
  }

  String places(List<PlaceId> all) {
    return all.stream().map(named::place).collect(Collectors.joining(", "));
  }

  String account(Account account) {
    return switch (account) {
      case Account.At _, Account.Aboard _, Account.Away _ -> named.account(account);
      case Account.Suspense _ -> "not joined up";
      case Account.Separated _ -> "out of the mission";
    };
  }

  /** Where a way begins or ends: "Kabul", "away". */
  String end(Account account) {
    return account instanceof Account.At at ? place(at.place()) : account(account);
  }

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  static String days(Days days) {
    return days.first().equals(days.last())
        ? day(days.first())
        : day(days.first()) + " to " + day(days.last());
  }

  String clock(Instant at) {
    return named.time(at);
  }

  String clock(Instant at, PlaceId place) {
    return named.time(at, place);
  }

  /** A sentence of a rule, with names for ids and the clock of the desk for instants. */
  String sentence(String words) {
    return SAID.matcher(words).replaceAll(said -> Matcher.quoteReplacement(plain(said)));
  }

  private String plain(MatchResult said) {
    return findGroup(said, "at")
        .map(at -> clock(Instant.parse(at.replaceFirst("(T\\d\\d:\\d\\d)Z$", "$1:00Z"))))
        .or(() -> findGroup(said, "day").map(LocalDate::parse).map(PlainWords::day))
        .orElseGet(() -> place(new PlaceId(said.group())));
  }

  private static Optional<String> findGroup(MatchResult said, String name) {
    return Optional.ofNullable(said.group(name));
  }
}
