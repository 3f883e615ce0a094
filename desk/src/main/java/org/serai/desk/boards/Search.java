package org.serai.desk.boards;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.serai.mission.Mission;
import org.serai.mission.assistance.Request;
import org.serai.mission.flights.Flight;
import org.serai.mission.people.Person;
import org.serai.mission.terms.Account;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.Place;
import org.serai.mission.terms.PlaceId;

/**
 * Finds people, those who ask an embassy for help, flights and places by the words somebody typed;
 * the first few of {@code total}.
 */
public record Search(List<Hit> hits, int total) {
  /** What fits under the box. */
  private static final int MOST = 12;

  public Search {
    hits = List.copyOf(hits);
  }

  /**
   * One thing found: of which kind, its id, a title (blank for people; for a request for help the
   * person in it) and where it is.
   */
  public record Hit(String kind, String id, String title, String note) {}

  /**
   * Every word must occur. Names come from {@code nameOf}, blank where they are not to be had, and
   * do not leave this method.
   */
  public static Search of(AsOf asOf, String words, Function<PersonId, String> nameOf) {
    List<String> wanted = wanted(words);
    List<Hit> hits = new ArrayList<>();
    for (Place place : asOf.mission().places().places()) {
      if (holds(place.name() + " " + place.id(), wanted)) {
        hits.add(new Hit("place", place.id().toString(), place.name(), Told.word(place.kind())));
      }
    }
    hits.addAll(people(asOf, wanted, nameOf));
    hits.addAll(asking(asOf, wanted, nameOf));
    for (Flight flight : asOf.mission().flights().flights()) {
      if (holds(flight.id().toString(), wanted)) {
        String way = flight.legs().getFirst().from() + " – " + flight.legs().getLast().to();
        hits.add(new Hit("flights", flight.id().toString(), flight.id().toString(), way));
      }
    }
    return first(hits);
  }

  /** The people of the mission alone: for a field that wants a person. */
  public static Search ofPeople(AsOf asOf, String words, Function<PersonId, String> nameOf) {
    return first(people(asOf, wanted(words), nameOf));
  }

  /** Everybody of the mission in whose number or name every word occurs. */
  public static List<PersonId> called(
      Mission mission, String words, Function<PersonId, String> nameOf) {
    return called(mission, wanted(words), nameOf).map(Person::id).toList();
  }

  private static Stream<Person> called(
      Mission mission, List<String> wanted, Function<PersonId, String> nameOf) {
    return mission.people().people().stream()
        .filter(person -> holds(person.id() + " " + nameOf.apply(person.id()), wanted));
  }

  private static List<String> wanted(String words) {
    return List.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+"));
  }

  private static Search first(List<Hit> hits) {
    return new Search(hits.stream().limit(MOST).toList(), hits.size());
  }

  private static List<Hit> people(
      AsOf asOf, List<String> wanted, Function<PersonId, String> nameOf) {
    return called(asOf.mission(), wanted, nameOf)
        .map(person -> new Hit("people", person.id().toString(), "", where(asOf, person)))
        .toList();
  }

  /** Whoever telephones an embassy is found by name, though he or she is not of the mission. */
  private static List<Hit> asking(
      AsOf asOf, List<String> wanted, Function<PersonId, String> nameOf) {
    List<Hit> hits = new ArrayList<>();
    for (Request request : asOf.mission().assistance().byId().values()) {
      for (PersonId person : request.people()) {
        if (holds(request.id() + " " + person + " " + nameOf.apply(person), wanted)) {
          String note = "asks for help at " + name(asOf, request.at());
          hits.add(new Hit("assistance", request.id().toString(), person.toString(), note));
        }
      }
    }
    hits.sort(Comparator.comparing(Hit::id).thenComparing(Hit::title));
    return hits;
  }

  private static String where(AsOf asOf, Person person) {
    return asOf.findAccount(person.id())
        .map(account -> said(asOf, account))
        .orElse("not yet registered");
  }

  private static String said(AsOf asOf, Account account) {
    return switch (account) {
      case Account.At at -> name(asOf, at.place());
      case Account.Separated _ -> "left the mission";
      case Account.Suspense _ -> "reports do not join up";
      case Account.Aboard _, Account.Away _ -> account.toString();
    };
  }

  private static String name(AsOf asOf, PlaceId place) {
    return asOf.mission().places().findPlace(place).map(Place::name).orElse(place.toString());
  }

  private static boolean holds(String text, List<String> wanted) {
    String lower = text.toLowerCase(Locale.ROOT);
    return wanted.stream().allMatch(lower::contains);
  }
}
