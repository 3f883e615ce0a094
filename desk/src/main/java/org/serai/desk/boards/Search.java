package org.serai.desk.boards;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.serai.mission.flights.Flight;
import org.serai.mission.people.Person;
import org.serai.mission.terms.Account;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.Place;

/** Finds people, flights and places by the words somebody typed; the first few of {@code total}. */
public record Search(List<Hit> hits, int total) {
  /** What fits under the box. */
  private static final int MOST = 12;

  public Search {
    hits = List.copyOf(hits);
  }

  /** One thing found: of which kind, its id, a title (blank for people) and where it is. */
  public record Hit(String kind, String id, String title, String note) {}

  /**
   * Every word must occur. Names come from {@code nameOf}, blank where they are not to be had, and
   * do not leave this method.
   */
  public static Search of(AsOf asOf, String words, Function<PersonId, String> nameOf) {
    List<String> wanted = List.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+"));
    List<Hit> hits = new ArrayList<>();
    for (Place place : asOf.mission().places().places()) {
      if (holds(place.name() + " " + place.id(), wanted)) {
        hits.add(new Hit("place", place.id().toString(), place.name(), Told.word(place.kind())));
      }
    }
    for (Person person : asOf.mission().people().people()) {
      if (holds(person.id() + " " + nameOf.apply(person.id()), wanted)) {
        hits.add(new Hit("people", person.id().toString(), "", where(asOf, person)));
      }
    }
    for (Flight flight : asOf.mission().flights().flights()) {
      if (holds(flight.id().toString(), wanted)) {
        String way = flight.legs().getFirst().from() + " – " + flight.legs().getLast().to();
        hits.add(new Hit("flights", flight.id().toString(), flight.id().toString(), way));
      }
    }
    return new Search(hits.stream().limit(MOST).toList(), hits.size());
  }

  private static String where(AsOf asOf, Person person) {
    return asOf.findAccount(person.id())
        .map(account -> account instanceof Account.At at ? name(asOf, at) : account.toString())
        .orElse("not yet registered");
  }

  private static String name(AsOf asOf, Account.At at) {
    return asOf.mission().places().findPlace(at.place()).map(Place::name).orElse("" + at.place());
  }

  private static boolean holds(String text, List<String> wanted) {
    String lower = text.toLowerCase(Locale.ROOT);
    return wanted.stream().allMatch(lower::contains);
  }
}
