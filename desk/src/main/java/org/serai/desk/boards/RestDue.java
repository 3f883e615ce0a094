package org.serai.desk.boards;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.serai.mission.security.StayRule;
import org.serai.mission.terms.Account;
import org.serai.mission.terms.PlaceId;

/** Rest owed after the last stay at a station: how much of it was taken, and until when it runs. */
public record RestDue(PlaceId station, int owed, long taken, LocalDate until) {

  /** Empty while the person is at a station with a rule, and when nothing is owed. */
  static Optional<RestDue> find(AsOf asOf, List<Stay> stays) {
    Optional<RestDue> due = Optional.empty();
    for (Stay stay : stays) {
      if (stay.from().isAfter(asOf.moment())) {
        break;
      }
      Optional<StayRule> rule = findRule(asOf, stay);
      if (rule.isPresent()) {
        due = stay.covers(asOf.moment()) ? Optional.empty() : findDue(asOf, stay, rule.get());
      }
    }
    return due;
  }

  private static Optional<RestDue> findDue(AsOf asOf, Stay stay, StayRule rule) {
    PlaceId station = ((Account.At) stay.account()).place();
    return stay.findUntil()
        .map(left -> left.atZone(asOf.zone()).toLocalDate())
        .map(
            left ->
                new RestDue(
                    station,
                    rule.restDays(),
                    ChronoUnit.DAYS.between(left, asOf.day()),
                    left.plusDays(rule.restDays())))
        .filter(due -> due.owed() > 0 && due.taken() < due.owed());
  }

  private static Optional<StayRule> findRule(AsOf asOf, Stay stay) {
    return stay.account() instanceof Account.At at
        ? asOf.mission().security().findStayRule(at.place())
        : Optional.empty();
  }
}
