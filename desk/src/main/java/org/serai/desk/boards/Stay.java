package org.serai.desk.boards;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.serai.mission.people.Person;
import org.serai.mission.rules.Outlook;
import org.serai.mission.terms.Account;

/**
 * A person in one account without a break. The last one is open: its {@code end} holds nothing.
 * {@code posted} when it happened, else it is only booked.
 */
record Stay(Account account, Instant from, List<Instant> end, boolean posted) {
  Stay {
    end = List.copyOf(end);
  }

  /** All stays of a person, oldest first; changes that lead back to the same account are joined. */
  static List<Stay> of(AsOf asOf, Person person) {
    List<Stay> stays = new ArrayList<>();
    List<Outlook.Step> way = asOf.way(person.id());
    for (int i = 0; i < way.size(); i++) {
      Outlook.Step step = way.get(i);
      boolean last = i + 1 == way.size();
      boolean passing = !last && way.get(i + 1).from().equals(step.from());
      boolean same = !stays.isEmpty() && stays.getLast().account().equals(step.account());
      if (passing) {
        continue;
      }
      List<Instant> end = last ? List.of() : List.of(way.get(i + 1).from());
      if (same) {
        Stay before = stays.removeLast();
        stays.add(new Stay(before.account(), before.from(), end, before.posted()));
      } else {
        stays.add(new Stay(step.account(), from(asOf, person, i, step), end, step.posted()));
      }
    }
    return stays;
  }

  /** The opening began on a day of its own, often before anybody registered the person. */
  private static Instant from(AsOf asOf, Person person, int i, Outlook.Step step) {
    Instant since = person.profile().since().atStartOfDay(asOf.zone()).toInstant();
    return i == 0 && since.isBefore(step.from()) ? since : step.from();
  }

  Optional<Instant> findUntil() {
    return end.stream().findFirst();
  }

  Instant untilOr(Instant horizon) {
    return findUntil().orElse(horizon);
  }

  boolean covers(Instant moment) {
    return !from.isAfter(moment) && findUntil().filter(u -> !u.isAfter(moment)).isEmpty();
  }

  /** Whole days, so far when the stay is open. */
  long days(Instant moment) {
    return Math.max(0, Duration.between(from, untilOr(moment)).toDays());
  }
}
