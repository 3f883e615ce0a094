package org.serai.mission.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.serai.mission.ledger.Line;
import org.serai.mission.people.Person;
import org.serai.mission.terms.Account;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;

/** Who is where at one moment, past, present or booked; taken once, asked often. */
public final class Census {
  private final Map<Account, List<Person>> byAccount;
  private final Map<PersonId, Account> accountOf;

  private Census(Map<Account, List<Person>> byAccount) {
    this.byAccount = byAccount;
    this.accountOf = new HashMap<>();
    byAccount.forEach((account, in) -> in.forEach(p -> accountOf.put(p.id(), account)));
  }

  /** Where a person is; empty before he or she was registered. */
  public Optional<Account> findAccount(PersonId person) {
    return Optional.ofNullable(accountOf.get(person));
  }

  /** Whether the person is on the ground at the place. */
  public boolean stands(PersonId person, PlaceId place) {
    return new Account.At(place).equals(accountOf.get(person));
  }

  /** Counts everybody who was registered by the moment. */
  public static Census at(Picture picture, Instant moment) {
    return ahead(picture, moment, moment);
  }

  /** The same for a moment after {@code now}, with what is booked between the two come true. */
  public static Census ahead(Picture picture, Instant now, Instant moment) {
    Outlook outlook = new Outlook(picture);
    Map<Account, List<Person>> byAccount = new HashMap<>();
    for (Line line : picture.ledger().lines()) {
      outlook
          .findAccountAt(line.person(), now, moment)
          .ifPresent(
              account ->
                  byAccount
                      .computeIfAbsent(account, _ -> new ArrayList<>())
                      .add(picture.people().person(line.person())));
    }
    return new Census(byAccount);
  }

  /** Everybody in an account. */
  public List<Person> in(Account account) {
    return byAccount.getOrDefault(account, List.of());
  }

  /** Everybody on the ground at a place. */
  public List<Person> at(PlaceId place) {
    return in(new Account.At(place));
  }

  /** Heads at a place that a ceiling counts. */
  public long headsUnderCeiling(PlaceId place) {
    return at(place).stream().filter(p -> p.profile().category().countsAgainstCeiling()).count();
  }

  /** Heads per account; accounts with nobody are not listed. */
  public Map<Account, Integer> heads() {
    Map<Account, Integer> heads = new HashMap<>();
    byAccount.forEach((account, people) -> heads.put(account, people.size()));
    return heads;
  }
}
