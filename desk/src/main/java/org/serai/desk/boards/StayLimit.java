package org.serai.desk.boards;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.serai.mission.people.Person;
import org.serai.mission.security.StayRule;
import org.serai.mission.terms.Account;
import org.serai.mission.terms.PlaceId;

/** How a stay stands against the rule of its station; {@code until} is the last day allowed. */
public record StayLimit(PlaceId station, long days, int maximum, LocalDate until, int rest) {

  /** The part of a stay beyond the maximum. */
  record Overrun(Instant from, Instant until, String words) {}

  /** The limit of the stay that covers the moment; empty where no rule speaks of it. */
  static Optional<StayLimit> find(AsOf asOf, List<Stay> stays) {
    return stays.stream()
        .filter(stay -> stay.covers(asOf.moment()))
        .findFirst()
        .flatMap(stay -> findRule(asOf, stay).map(rule -> limit(asOf, stay, rule)));
  }

  private static StayLimit limit(AsOf asOf, Stay stay, StayRule rule) {
    long days = Math.max(0, Duration.between(stay.from(), asOf.moment()).toDays());
    LocalDate from = stay.from().atZone(asOf.zone()).toLocalDate();
    PlaceId station = ((Account.At) stay.account()).place();
    LocalDate until = from.plusDays(rule.maximumDays());
    return new StayLimit(station, days, rule.maximumDays(), until, rule.restDays());
  }

  private static Optional<StayRule> findRule(AsOf asOf, Stay stay) {
    return stay.account() instanceof Account.At at
        ? asOf.mission().security().findStayRule(at.place())
        : Optional.empty();
  }

  /** Every stay that lasts longer than its rule allows; the rule binds only who rotates. */
  static List<Overrun> overruns(AsOf asOf, Person person, List<Stay> stays, Instant horizon) {
    if (!person.profile().category().rotates()) {
      return List.of();
    }
    List<Overrun> overruns = new ArrayList<>();
    for (Stay stay : stays) {
      findRule(asOf, stay)
          .map(rule -> overrun(asOf, stay, rule, horizon))
          .filter(o -> o.from().isBefore(o.until()))
          .ifPresent(overruns::add);
    }
    return overruns;
  }

  private static Overrun overrun(AsOf asOf, Stay stay, StayRule rule, Instant horizon) {
    Instant allowed = stay.from().plus(Duration.ofDays(rule.maximumDays() + 1L));
    Instant until = stay.untilOr(horizon);
    PlaceId station = ((Account.At) stay.account()).place();
    String words =
        "Stays longer than the %d days that the rule of %s allows."
            .formatted(rule.maximumDays(), asOf.mission().places().place(station).name());
    return new Overrun(allowed, until, words);
  }
}
