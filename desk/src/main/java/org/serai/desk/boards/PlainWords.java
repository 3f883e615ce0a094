package org.serai.desk.boards;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.serai.mission.rules.Named;
import org.serai.mission.terms.Account;
import org.serai.mission.terms.Days;
import org.serai.mission.terms.PlaceId;

/**
 * Places by their names, days as people say them, and instants by the clock of a place, in the
 * words in which the rules speak. Facts are ids; what is shown of them to somebody passes through
 * here.
 */
record PlainWords(Named named) {
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
    return Named.date(day);
  }

  static String days(Days days) {
    return Named.dates(days);
  }

  String clock(Instant at) {
    return named.time(at);
  }

  String clock(Instant at, PlaceId place) {
    return named.time(at, place);
  }
}
