package org.serai.desk.boards;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.serai.mission.flights.Flight;
import org.serai.mission.people.Person;
import org.serai.mission.posts.Post;
import org.serai.mission.terms.AgencyId;
import org.serai.mission.terms.Category;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.PostId;

/**
 * Who goes in and out, when. Made for ten thousand rows: columns instead of objects, and bars as
 * flat runs of four numbers (account, from, until, planned 1 or 0; minutes after the origin).
 */
public record TimelineBoard(
    Instant origin,
    int days,
    List<String> accounts,
    Map<PostId, Function> posts,
    Rows people,
    List<int[]> bars,
    List<FlightLine> flights,
    List<int[]> marks,
    List<String> texts) {

  /** What a post does, and where. */
  public record Function(String function, PlaceId station, int criticality) {
    static Function of(Post post) {
      return new Function(post.function(), post.station(), post.criticality().number());
    }
  }

  /** One column per property; the same index is the same person. Blank where there is none. */
  public record Rows(
      List<PersonId> ids,
      List<AgencyId> agency,
      List<String> station,
      List<String> post,
      List<Category> category,
      List<Integer> rotates) {}

  /** A vertical line: a flight that takes place. */
  public record FlightLine(FlightId flight, int departs, int arrives) {}

  public static TimelineBoard of(AsOf asOf) {
    Horizon horizon = Horizon.of(asOf);
    List<Person> people =
        asOf.mission().people().people().stream().sorted(Comparator.comparing(Person::id)).toList();
    Drawn drawn = new Drawn(asOf, horizon);
    people.forEach(drawn::add);
    Map<PostId, Function> posts = new TreeMap<>();
    asOf.mission().posts().posts().forEach(post -> posts.put(post.id(), Function.of(post)));
    return new TimelineBoard(
        horizon.origin(),
        horizon.days(),
        List.copyOf(drawn.accounts.keySet()),
        posts,
        drawn.rows,
        drawn.bars,
        flights(asOf, horizon),
        drawn.marks,
        List.copyOf(drawn.texts.keySet()));
  }

  private static List<FlightLine> flights(AsOf asOf, Horizon horizon) {
    return asOf.mission().flights().flights().stream()
        .filter(Flight::flies)
        .sorted(Comparator.comparing(Flight::departs))
        .map(f -> line(f, horizon))
        .toList();
  }

  private static FlightLine line(Flight flight, Horizon horizon) {
    return new FlightLine(
        flight.id(), horizon.minute(flight.departs()), horizon.minute(flight.arrives()));
  }

  /** Rows as they are drawn, one person after the other. */
  private static final class Drawn {
    private final AsOf asOf;
    private final Horizon horizon;
    private final Map<String, Integer> accounts = new LinkedHashMap<>();
    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private final List<int[]> bars = new ArrayList<>();
    private final List<int[]> marks = new ArrayList<>();
    private final Rows rows =
        new Rows(
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>());

    Drawn(AsOf asOf, Horizon horizon) {
      this.asOf = asOf;
      this.horizon = horizon;
    }

    void add(Person person) {
      List<Stay> stays = Stay.of(asOf, person);
      Home home = Home.of(asOf, person, stays);
      rows.ids().add(person.id());
      rows.agency().add(person.profile().agency());
      rows.category().add(person.profile().category());
      rows.rotates().add(person.profile().category().rotates() ? 1 : 0);
      rows.station().add(home.station());
      rows.post().add(home.post());
      for (StayLimit.Overrun overrun : StayLimit.overruns(asOf, person, stays, horizon.end())) {
        marks.add(
            new int[] {
              bars.size(),
              horizon.minute(overrun.from()),
              horizon.minute(overrun.until()),
              number(texts, overrun.words())
            });
      }
      bars.add(bars(stays));
    }

    private int[] bars(List<Stay> stays) {
      List<Integer> flat = new ArrayList<>();
      for (Stay stay : stays) {
        Instant until = stay.untilOr(horizon.end());
        boolean split = stay.from().isBefore(asOf.now()) && until.isAfter(asOf.now());
        // What lies ahead of now is only expected, even where nobody moves.
        if (split) {
          bar(flat, stay, stay.from(), asOf.now(), false);
          bar(flat, stay, asOf.now(), until, true);
        } else {
          bar(flat, stay, stay.from(), until, !until.isBefore(asOf.now()));
        }
      }
      return flat.stream().mapToInt(Integer::intValue).toArray();
    }

    private void bar(List<Integer> flat, Stay stay, Instant from, Instant until, boolean planned) {
      int start = horizon.minute(from);
      int end = horizon.minute(until);
      if (end > start) {
        flat.addAll(
            List.of(number(accounts, stay.account().toString()), start, end, planned ? 1 : 0));
      }
    }

    private static int number(Map<String, Integer> numbers, String text) {
      Integer known = numbers.putIfAbsent(text, numbers.size());
      return known == null ? numbers.size() - 1 : known;
    }
  }
}
