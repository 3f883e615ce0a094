package org.serai.desk.boards;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.serai.mission.facts.HostingFact;
import org.serai.mission.flights.Flight;
import org.serai.mission.hosting.Agreement;
import org.serai.mission.hosting.Gifts;
import org.serai.mission.lodging.Premises;
import org.serai.mission.lodging.Room;
import org.serai.mission.terms.Days;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.Malformed;
import org.serai.mission.terms.PremisesId;

/** Whom do we thank, and for what? What each host and contributor gave, from facts alone. */
public record ContributionsBoard(
    String mission,
    LocalDate from,
    LocalDate until,
    List<Giver> givers,
    List<Lendable> premises,
    List<HostingFact.ContributionGiven> gifts,
    List<Given> given) {
  private static final Optional<LocalDate> NO_DAY = Optional.empty();

  public ContributionsBoard {
    givers = List.copyOf(givers);
    premises = List.copyOf(premises);
    gifts = List.copyOf(gifts);
    given = List.copyOf(given);
  }

  /** What was said to be given, whatever the period: a gift, premises from a day on, a flight. */
  public record Given(String kind, String id, Optional<LocalDate> from, String words) {}

  /** Premises of which somebody can say who lends them. */
  public record Lendable(PremisesId premises, String name) {}

  /** Everything one contributor gave in the period, in a sentence and line by line. */
  public record Giver(String contributor, String sentence, List<Line> lines) {
    public Giver {
      lines = List.copyOf(lines);
    }
  }

  /** So much of something on these days; {@code detail} says what it is counted from. */
  public record Line(
      String what, long amount, String unit, LocalDate from, LocalDate until, String detail) {

    /** The unit as it is read beside the amount; the table for machines keeps the word it has. */
    public String counted() {
      return ContributionsBoard.unit(unit, amount);
    }
  }

  /** The period asked for; without one, from the first agreement or gift to the day shown. */
  public static ContributionsBoard of(
      AsOf asOf, Optional<LocalDate> first, Optional<LocalDate> last) {
    LocalDate until = last.orElse(asOf.day());
    LocalDate from = first.orElseGet(() -> earliest(asOf, until));
    Malformed.unless(!until.isBefore(from), "until", until, "not before " + PlainWords.day(from));
    Days period = new Days(from, until);
    Map<String, List<Line>> lines = new TreeMap<>();
    Tally tally = new Tally(asOf, period, lines);
    Gifts gifts = asOf.mission().hosting().gifts();
    asOf.mission().hosting().agreements().values().stream()
        .sorted(Comparator.comparing(Agreement::id))
        .forEach(tally::host);
    gifts.flights().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(e -> tally.flight(e.getKey(), e.getValue()));
    gifts.premises().forEach(tally::premises);
    gifts.others().values().stream()
        .sorted(Comparator.comparing(HostingFact.ContributionGiven::gift))
        .forEach(tally::other);
    List<Giver> givers = new ArrayList<>();
    lines.forEach((who, of) -> givers.add(new Giver(who, sentence(of), of)));
    return new ContributionsBoard(
        asOf.mission().places().name(),
        from,
        until,
        givers,
        asOf.mission().lodging().allPremises().stream()
            .map(p -> new Lendable(p.id(), p.name()))
            .sorted(Comparator.comparing(Lendable::premises))
            .toList(),
        gifts.others().values().stream()
            .sorted(Comparator.comparing(HostingFact.ContributionGiven::gift))
            .toList(),
        given(gifts));
  }

  private static List<Given> given(Gifts gifts) {
    List<Given> given = new ArrayList<>();
    gifts.others().forEach((id, g) -> given.add(new Given("gift", id.value(), NO_DAY, words(g))));
    gifts.premises().forEach(p -> given.add(lent(p)));
    gifts
        .flights()
        .forEach(
            (id, who) ->
                given.add(new Given("flight", id.value(), NO_DAY, who + ": flight " + id)));
    given.sort(Comparator.comparing(Given::kind).thenComparing(Given::id));
    return given;
  }

  private static String words(HostingFact.ContributionGiven g) {
    return "%s: %s, %,d %s (%s)"
        .formatted(g.contributor(), g.what(), g.amount(), g.unit(), g.gift());
  }

  private static Given lent(HostingFact.PremisesContributed p) {
    String words = "%s: %s, %s".formatted(p.contributor(), p.premises(), PlainWords.days(p.days()));
    return new Given("premises", p.premises().value(), Optional.of(p.days().first()), words);
  }

  private static LocalDate earliest(AsOf asOf, LocalDate until) {
    var hosting = asOf.mission().hosting();
    Stream<LocalDate> agreed = hosting.agreements().values().stream().map(a -> a.days().first());
    Stream<LocalDate> given = hosting.gifts().others().values().stream().map(g -> g.days().first());
    Stream<LocalDate> flown =
        hosting.gifts().flights().keySet().stream()
            .map(f -> asOf.mission().flights().flight(f).departs())
            .map(departs -> departs.atZone(asOf.zone()).toLocalDate());
    return Stream.of(agreed, given, flown)
        .flatMap(days -> days)
        .filter(day -> !day.isAfter(until))
        .min(Comparator.naturalOrder())
        .orElse(until);
  }

  private static String sentence(List<Line> lines) {
    List<String> parts = new ArrayList<>();
    Map<String, Long> sums = new LinkedHashMap<>();
    for (Line line : lines) {
      sums.merge(line.unit(), line.amount(), Long::sum);
    }
    sums.forEach((unit, amount) -> parts.add("%,d %s".formatted(amount, unit(unit, amount))));
    return String.join(", ", parts);
  }

  /** "1 flights" is no English, and neither is "1 days as host". */
  private static String unit(String unit, long amount) {
    return amount == 1 ? unit.replaceFirst("^(\\S*[^s\\s])s\\b", "$1") : unit;
  }

  /** Counts what was given inside the period; what lies ahead of the moment is not given yet. */
  private record Tally(AsOf asOf, Days period, Map<String, List<Line>> lines) {

    /** The days on which a host took people in, by its agreement. */
    void host(Agreement agreement) {
      Optional<Days> days = shared(agreement.days());
      var appeal = asOf.mission().hosting().findAppeal(agreement.appeal());
      if (days.isPresent() && appeal.isPresent()) {
        String place = asOf.mission().places().place(agreement.place()).name();
        add(
            appeal.get().asked().host(),
            new Line(
                "Host in " + place,
                days.get().count(),
                "days as host",
                days.get().first(),
                days.get().last(),
                "agreement " + agreement.id()));
      }
    }

    void flight(FlightId id, String contributor) {
      Flight flight = asOf.mission().flights().flight(id);
      LocalDate day = flight.departs().atZone(asOf.zone()).toLocalDate();
      boolean flown = flight.flies() && !flight.departs().isAfter(asOf.moment());
      if (flown && period.contains(day)) {
        int aboard = asOf.mission().ledger().listedAboard(id).size();
        String detail = flight.aircraft() + ", " + id;
        add(contributor, new Line("Flight " + id, 1, "flights", day, day, detail));
        add(contributor, new Line("Seats on " + id, flight.seats(), "seats", day, day, detail));
        add(
            contributor,
            new Line("People carried on " + id, aboard, "passengers", day, day, "named on lists"));
      }
    }

    void premises(HostingFact.PremisesContributed lent) {
      Optional<Days> days = shared(lent.days());
      Premises premises = asOf.mission().lodging().premises().get(lent.premises());
      if (days.isEmpty() || premises == null) {
        return;
      }
      LocalDate from = days.get().first();
      LocalDate until = days.get().last();
      String name = premises.name();
      add(
          lent.contributor(),
          new Line(
              "Nights slept at " + name,
              slept(premises, days.get()),
              "bed-nights",
              from,
              until,
              lent.premises() + ", by beds assigned"));
      if (premises.desks() > 0) {
        add(
            lent.contributor(),
            new Line(
                "Desks at " + name,
                premises.desks() * days.get().count(),
                "desk-days",
                from,
                until,
                premises.desks() + " desks"));
      }
    }

    private long slept(Premises premises, Days days) {
      long nights = 0;
      for (Room room : asOf.mission().lodging().rooms(premises.id())) {
        for (var bed : asOf.mission().lodging().assigned(room.id())) {
          LocalDate from = later(bed.nights().first(), days.first());
          LocalDate until = earlier(bed.nights().last(), days.last());
          nights += until.isBefore(from) ? 0 : new Days(from, until).count();
        }
      }
      return nights;
    }

    void other(HostingFact.ContributionGiven given) {
      if (shared(given.days()).isPresent()) {
        Days days = given.days();
        add(
            given.contributor(),
            new Line(
                given.what(),
                given.amount(),
                given.unit(),
                days.first(),
                days.last(),
                given.gift().toString()));
      }
    }

    /** The days that lie in the period and have come. */
    private Optional<Days> shared(Days days) {
      LocalDate from = later(days.first(), period.first());
      LocalDate until = earlier(earlier(days.last(), period.last()), asOf.day());
      return until.isBefore(from) ? Optional.empty() : Optional.of(new Days(from, until));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
      return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
      return one.isBefore(other) ? one : other;
    }

    private void add(String contributor, Line line) {
      lines.computeIfAbsent(contributor, _ -> new ArrayList<>()).add(line);
    }
  }
}
