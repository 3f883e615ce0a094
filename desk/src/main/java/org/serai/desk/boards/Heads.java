package org.serai.desk.boards;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.serai.mission.people.Person;
import org.serai.mission.terms.Account;
import org.serai.mission.terms.PlaceId;

/** Who stands in which account at the moment; counted once for all that a board asks. */
final class Heads {
  private final Map<Account, List<Person>> byAccount = new HashMap<>();

  private Heads() {}

  static Heads at(AsOf asOf) {
    Heads heads = new Heads();
    for (Person person : asOf.mission().people().people()) {
      asOf.findAccount(person.id())
          .ifPresent(a -> heads.byAccount.computeIfAbsent(a, _ -> new ArrayList<>()).add(person));
    }
    return heads;
  }

  List<Person> in(Account account) {
    return byAccount.getOrDefault(account, List.of());
  }

  List<Person> at(PlaceId place) {
    return in(new Account.At(place));
  }

  int aboard() {
    return byAccount.entrySet().stream()
        .filter(e -> e.getKey() instanceof Account.Aboard)
        .mapToInt(e -> e.getValue().size())
        .sum();
  }

  /** Everybody who is with the mission, wherever. */
  int present() {
    return byAccount.entrySet().stream()
        .filter(e -> !e.getKey().equals(Account.SEPARATED))
        .mapToInt(e -> e.getValue().size())
        .sum();
  }

  static int counting(List<Person> people) {
    return (int) people.stream().filter(p -> p.profile().category().countsAgainstCeiling()).count();
  }
}
