package org.serai.desk.boards;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.serai.mission.people.Person;
import org.serai.mission.rules.Outlook;
import org.serai.mission.terms.Account;
import org.serai.mission.terms.AgencyId;
import org.serai.mission.terms.Category;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;

/** The list that a number counts. */
public final class PeopleBoard {
  private PeopleBoard() {}

  /** Where a person is and since when; {@code next} is blank or the next change of account. */
  public record Row(
      PersonId person,
      AgencyId agency,
      Category category,
      Account account,
      Instant since,
      Next next) {}

  /** When and where to; both blank when nothing is booked. */
  public record Next(String at, String account) {}

  /** Which people: a place or a word for where, an agency, a category; blank for all. */
  public record Wanted(String where, String agency, String category) {
    boolean holds(AsOf asOf, Person person, Account account) {
      return (agency.isEmpty() || person.profile().agency().toString().equals(agency))
          && (category.isEmpty() || person.profile().category().name().equals(category))
          && stands(asOf, account);
    }

    private boolean stands(AsOf asOf, Account account) {
      return switch (where) {
        case "" -> !account.equals(Account.SEPARATED);
        case "stations" -> account instanceof Account.At at && !asOf.isHub(at.place());
        case "aboard" -> account instanceof Account.Aboard;
        case "away" -> account.equals(Account.AWAY);
        case "suspense" -> account.equals(Account.SUSPENSE);
        default -> account instanceof Account.At at && at.place().equals(new PlaceId(where));
      };
    }
  }

  /** What comes first; who is alike in it stands in the order of the ids. */
  public enum Order {
    PERSON,
    WHERE,
    AGENCY,
    CATEGORY;

    private Comparator<Standing> first(AsOf asOf) {
      return switch (this) {
        case PERSON -> Comparator.comparing(s -> s.person().id());
        case WHERE -> Comparator.comparing(s -> where(asOf, s.account()));
        case AGENCY -> Comparator.comparing(s -> s.person().profile().agency());
        case CATEGORY -> Comparator.comparing(s -> s.person().profile().category());
      };
    }

    /** Places by the names that the page shows, and whoever is at none of them after all places. */
    private static String where(AsOf asOf, Account account) {
      return account instanceof Account.At at
          ? "1 " + asOf.mission().places().place(at.place()).name()
          : "2 " + account;
    }
  }

  /** Everybody who is wanted, in this order. */
  public static Page<Row> of(AsOf asOf, Wanted wanted, Order order, Paging paging) {
    List<Standing> people = new ArrayList<>();
    for (Person person : asOf.mission().people().people()) {
      asOf.findAccount(person.id())
          .filter(account -> wanted.holds(asOf, person, account))
          .ifPresent(account -> people.add(new Standing(person, account)));
    }
    people.sort(order.first(asOf).thenComparing(standing -> standing.person().id()));
    return paging.of(people, s -> "" + s.person().id(), s -> row(asOf, s.person(), s.account()));
  }

  private record Standing(Person person, Account account) {}

  private static Row row(AsOf asOf, Person person, Account account) {
    Instant since = asOf.now();
    Next next = new Next("", "");
    for (Outlook.Step step : asOf.way(person.id())) {
      if (!step.from().isAfter(asOf.moment())) {
        since = step.from();
      } else if (next.at().isEmpty()) {
        next = new Next(step.from().toString(), step.account().toString());
      }
    }
    var profile = person.profile();
    return new Row(person.id(), profile.agency(), profile.category(), account, since, next);
  }
}
