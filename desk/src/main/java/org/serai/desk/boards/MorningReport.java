package org.serai.desk.boards;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.serai.mission.ledger.Booking;
import org.serai.mission.ledger.Line;
import org.serai.mission.ledger.Movement;
import org.serai.mission.people.Person;
import org.serai.mission.rules.Finding;
import org.serai.mission.rules.Named;
import org.serai.mission.rules.Outlook;
import org.serai.mission.rules.Rule;
import org.serai.mission.security.Decision;
import org.serai.mission.security.Level;
import org.serai.mission.terms.Account;
import org.serai.mission.terms.Place;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.SecurityLevel;

/** One page for the morning: the state, the day around it, and what is new since yesterday. */
public record MorningReport(
    String mission,
    LocalDate day,
    Instant moment,
    int people,
    List<Area> levels,
    List<Count> places,
    List<Count> agencies,
    List<Count> categories,
    List<Day> days,
    List<String> uncovered,
    List<AmissBoard.Item> amiss,
    int amissTotal,
    List<String> changed) {
  private static final Duration A_DAY = Duration.ofDays(1);

  /** The page has an end; what is left out stands on the coverage board. */
  private static final int MOST_UNCOVERED = 20;

  public MorningReport {
    levels = List.copyOf(levels);
    places = List.copyOf(places);
    agencies = List.copyOf(agencies);
    categories = List.copyOf(categories);
    days = List.copyOf(days);
    uncovered = List.copyOf(uncovered);
    amiss = List.copyOf(amiss);
    changed = List.copyOf(changed);
  }

  /** The level of an area now and a day ago, 0 where none was set, and the heads there. */
  public record Area(PlaceId place, String name, int level, int before, int heads) {}

  /** Heads of a kind now and a day ago. */
  public record Count(String key, String name, int heads, int before) {}

  /** The flights of a day and how many people moved, or are to move, without one of ours. */
  public record Day(String word, LocalDate day, List<FlightLoad> flights, int otherMoves) {
    public Day {
      flights = List.copyOf(flights);
    }
  }

  public static MorningReport of(AsOf asOf, Findings findings) {
    AsOf yesterday = asOf.at(asOf.moment().minus(A_DAY));
    List<Area> levels = levels(asOf, yesterday);
    List<Count> places = counts(asOf, p -> placeOf(asOf, p), p -> placeOf(yesterday, p));
    return new MorningReport(
        asOf.mission().places().name(),
        asOf.day(),
        asOf.moment(),
        Heads.at(asOf).present(),
        levels,
        places,
        counts(
            asOf,
            p -> inside(asOf, p, p.profile().agency().toString()),
            p -> inside(yesterday, p, p.profile().agency().toString())),
        counts(
            asOf,
            p -> inside(asOf, p, p.profile().category().words()),
            p -> inside(yesterday, p, p.profile().category().words())),
        days(asOf),
        uncovered(findings),
        AmissBoard.oneOfEach(findings),
        findings.count(),
        changed(asOf, yesterday, levels, places));
  }

  /** Where a person is, as a line of the table; empty before he or she came and after leaving. */
  private static Optional<String> placeOf(AsOf asOf, Person person) {
    Named named = new Named(asOf.picture());
    return asOf.findAccount(person.id())
        .filter(account -> !account.equals(Account.SEPARATED))
        .map(
            account ->
                switch (account) {
                  case Account.At at -> named.place(at.place());
                  case Account.Aboard _ -> "In the air";
                  case Account.Away _ -> "Away";
                  case Account.Suspense _ -> "Not accounted for";
                  case Account.Separated _ -> "Separated";
                });
  }

  private static Optional<String> inside(AsOf asOf, Person person, String word) {
    return placeOf(asOf, person).map(_ -> word);
  }

  private static List<Count> counts(
      AsOf asOf,
      Function<Person, Optional<String>> now,
      Function<Person, Optional<String>> before) {
    Map<String, int[]> heads = new TreeMap<>();
    for (Person person : asOf.mission().people().people()) {
      now.apply(person).ifPresent(w -> heads.computeIfAbsent(w, _ -> new int[2])[0]++);
      before.apply(person).ifPresent(w -> heads.computeIfAbsent(w, _ -> new int[2])[1]++);
    }
    List<Count> counts = new ArrayList<>();
    heads.forEach((word, both) -> counts.add(new Count(word, word, both[0], both[1])));
    counts.sort(Comparator.comparingInt(Count::heads).reversed().thenComparing(Count::name));
    return counts;
  }

  private static List<Area> levels(AsOf asOf, AsOf yesterday) {
    Heads heads = Heads.at(asOf);
    List<Area> areas = new ArrayList<>();
    for (Place place : asOf.mission().places().places()) {
      int level = level(asOf, place);
      if (level > 0 && place.area().equals(place.id())) {
        int here = heads(asOf, heads, place.id());
        areas.add(new Area(place.id(), place.name(), level, level(yesterday, place), here));
      }
    }
    areas.sort(Comparator.comparingInt(Area::level).reversed().thenComparing(Area::name));
    return areas;
  }

  /** Everybody at a place of the area. */
  private static int heads(AsOf asOf, Heads heads, PlaceId area) {
    return asOf.mission().places().places().stream()
        .filter(place -> place.area().equals(area))
        .mapToInt(place -> heads.at(place.id()).size())
        .sum();
  }

  private static int level(AsOf asOf, Place place) {
    return asOf.mission()
        .security()
        .findLevel(place.area(), asOf.moment())
        .map(Level::level)
        .map(SecurityLevel::number)
        .orElse(0);
  }

  private static List<Day> days(AsOf asOf) {
    return List.of(
        day(asOf, "Yesterday", asOf.day().minusDays(1)),
        day(asOf, "Today", asOf.day()),
        day(asOf, "Tomorrow", asOf.day().plusDays(1)));
  }

  private static Day day(AsOf asOf, String word, LocalDate day) {
    List<FlightLoad> flights =
        asOf.mission().flights().flights().stream()
            .filter(f -> f.departs().atZone(asOf.zone()).toLocalDate().equals(day))
            .map(f -> FlightLoad.of(asOf, f))
            .sorted(Comparator.comparing(FlightLoad::departs).thenComparing(FlightLoad::flight))
            .toList();
    return new Day(word, day, flights, otherMoves(asOf, day));
  }

  private static int otherMoves(AsOf asOf, LocalDate day) {
    int moves = 0;
    for (Line line : asOf.mission().ledger().lines()) {
      for (Movement movement : line.movements()) {
        moves += onFoot(movement) && on(asOf, movement.happened(), day) ? 1 : 0;
      }
      for (Outlook.Step step : new Outlook(asOf.picture()).ahead(line)) {
        boolean ours = step.account() instanceof Account.Aboard;
        boolean ahead = step.from().isAfter(asOf.now()) && !ours;
        moves += ahead && on(asOf, step.from(), day) && !flies(asOf, line, step) ? 1 : 0;
      }
    }
    return moves;
  }

  /** Neither with a flight of ours, nor through suspense, nor the opening of a line. */
  private static boolean onFoot(Movement movement) {
    return ground(movement.from())
        && ground(movement.to())
        && !movement.from().equals(movement.to());
  }

  private static boolean ground(Account account) {
    return account instanceof Account.At || account instanceof Account.Away;
  }

  private static boolean flies(AsOf asOf, Line line, Outlook.Step landing) {
    return line.bookings().stream()
        .filter(Booking.Seat.class::isInstance)
        .map(Booking.Seat.class::cast)
        .flatMap(seat -> new Outlook(asOf.picture()).findRide(seat).stream())
        .anyMatch(ride -> ride.getLast().arrives().equals(landing.from()));
  }

  private static boolean on(AsOf asOf, Instant moment, LocalDate day) {
    return moment.atZone(asOf.zone()).toLocalDate().equals(day);
  }

  /** The posts whose work must not stop, as the rules found them. */
  private static List<String> uncovered(Findings findings) {
    List<String> posts =
        findings.all().stream()
            .filter(f -> f.rule() == Rule.POST_COVERED && f.danger() != Finding.Danger.NOTE)
            .map(Finding::reason)
            .toList();
    List<String> shown = new ArrayList<>(posts.stream().limit(MOST_UNCOVERED).toList());
    if (posts.size() > MOST_UNCOVERED) {
      shown.add("and %d more, on the coverage board".formatted(posts.size() - MOST_UNCOVERED));
    }
    return shown;
  }

  private static List<String> changed(
      AsOf asOf, AsOf yesterday, List<Area> levels, List<Count> places) {
    List<String> changed = new ArrayList<>();
    for (Area area : levels) {
      if (area.level() != area.before()) {
        changed.add(
            area.before() == 0
                ? "%s has level %d; none was set before.".formatted(area.name(), area.level())
                : "%s went from level %d to %d."
                    .formatted(area.name(), area.before(), area.level()));
      }
    }
    for (Decision decision : asOf.mission().security().decisions().values()) {
      if (since(asOf, yesterday, decision.signed())) {
        changed.add(
            "Decision %s was signed: %s. %s"
                .formatted(decision.id(), Told.word(decision.measure()), decision.reason()));
      }
    }
    asOf.mission().wardens().allRollCalls().stream()
        .filter(call -> since(asOf, yesterday, call.since()))
        .forEach(
            call ->
                changed.add(
                    "Roll-call at %s: %s".formatted(areas(asOf, call.areas()), call.reason())));
    for (Count place : places) {
      int more = place.heads() - place.before();
      if (more != 0) {
        changed.add(
            "%s: %d %s than yesterday, now %d."
                .formatted(
                    place.name(), Math.abs(more), more > 0 ? "more" : "fewer", place.heads()));
      }
    }
    return changed;
  }

  private static boolean since(AsOf asOf, AsOf yesterday, Instant moment) {
    return moment.isAfter(yesterday.moment()) && !moment.isAfter(asOf.moment());
  }

  private static String areas(AsOf asOf, List<PlaceId> areas) {
    return String.join(
        ", ", areas.stream().map(area -> asOf.mission().places().place(area).name()).toList());
  }
}
