package org.serai.desk.boards;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.serai.mission.facts.Entry;
import org.serai.mission.facts.Report;
import org.serai.mission.ledger.Booking;
import org.serai.mission.ledger.Line;
import org.serai.mission.people.Group;
import org.serai.mission.people.Person;
import org.serai.mission.posts.Post;
import org.serai.mission.posts.Tour;
import org.serai.mission.terms.Account;
import org.serai.mission.terms.AgencyId;
import org.serai.mission.terms.Category;
import org.serai.mission.terms.PersonId;

/** Where is she, since when, how do we know, what next? */
public record PersonBoard(
    PersonId person,
    AgencyId agency,
    Category category,
    boolean forgotten,
    Account account,
    String since,
    String known,
    List<AmissBoard.Item> amiss,
    List<Ahead> next,
    List<StayLimit> limit,
    List<RestDue> rest,
    boolean needsAccess,
    List<Spell> stays,
    List<Paper> documents,
    List<Holding> tours,
    List<Period> absences,
    List<Period> wishes,
    List<PersonId> with) {
  private static final Comparator<Entry> NEWEST_FIRST =
      Comparator.comparing((Entry entry) -> entry.report().happened())
          .thenComparingLong(Entry::number)
          .reversed();

  /** A movement that is booked; {@code flight} is blank without a flight of ours. */
  public record Ahead(Account from, Account to, Instant at, String flight, String state) {}

  /** A stay; {@code until} is blank while it is open. */
  public record Spell(Account account, Instant from, String until, long days, boolean planned) {}

  /** A post held on these days. */
  public record Holding(
      String function,
      String station,
      int criticality,
      LocalDate first,
      LocalDate last,
      boolean fromHub) {}

  /** Days off, or days asked for; weight 0 where it has none. */
  public record Period(String words, LocalDate first, LocalDate last, int weight) {}

  public static Optional<PersonBoard> find(
      AsOf asOf, PersonId id, Findings findings, List<Entry> entries) {
    return asOf.mission().people().findPerson(id).map(p -> of(asOf, p, findings, entries));
  }

  /** The numbers of the entries that moved a person: how it is known where he or she is. */
  public static List<Long> numbers(AsOf asOf, PersonId id) {
    return asOf.mission().ledger().findLine(id).stream()
        .flatMap(
            line ->
                Stream.concat(
                    line.movements().stream().map(m -> m.cause()),
                    line.gaps().stream().map(g -> g.report())))
        .flatMap(cause -> asOf.mission().findNumber(cause).stream())
        .distinct()
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  private static PersonBoard of(AsOf asOf, Person person, Findings findings, List<Entry> entries) {
    List<Stay> stays = Stay.of(asOf, person);
    Account account = asOf.findAccount(person.id()).orElse(Account.SUSPENSE);
    Optional<Stay> here = stays.stream().filter(s -> s.covers(asOf.moment())).findFirst();
    return new PersonBoard(
        person.id(),
        person.profile().agency(),
        person.profile().category(),
        asOf.mission().people().forgotten().contains(person.id()),
        account,
        here.map(s -> s.from().toString()).orElse(""),
        here.filter(s -> !s.posted()).isPresent() ? "As booked" : known(entries),
        AmissBoard.about(findings, person.id()),
        ahead(asOf, person.id()),
        person.profile().category().rotates()
            ? StayLimit.find(asOf, stays).stream().toList()
            : List.of(),
        person.profile().category().rotates()
            ? RestDue.find(asOf, stays).stream().toList()
            : List.of(),
        person.needsAccess(),
        stays.stream().map(s -> spell(asOf, s)).toList(),
        Paper.of(asOf, person),
        tours(asOf, person.id()),
        absences(person),
        wishes(person),
        asOf.mission().people().findGroupOf(person.id()).stream()
            .map(Group::members)
            .flatMap(List::stream)
            .filter(p -> !p.equals(person.id()))
            .toList());
  }

  private static String known(List<Entry> entries) {
    return entries.stream()
        .min(NEWEST_FIRST)
        .map(entry -> reporter(entry.report()) + source(entry.report()))
        .orElse("Known from the register");
  }

  /** The tables with which a mission begins are no office. */
  private static String reporter(Report report) {
    String by = report.by().toString();
    return by.startsWith("scenario:") ? "From the scenario" : "Reported by " + by;
  }

  private static String source(Report report) {
    String text = report.source().text();
    String assumed = report.source().assumption() ? ", an assumption" : "";
    return text.equals("" + report.by()) ? assumed : " (" + text + ")" + assumed;
  }

  private static Spell spell(AsOf asOf, Stay stay) {
    return new Spell(
        stay.account(),
        stay.from(),
        stay.findUntil().map(Instant::toString).orElse(""),
        stay.days(asOf.now()),
        !stay.posted());
  }

  private static List<Ahead> ahead(AsOf asOf, PersonId id) {
    List<Ahead> ahead = new ArrayList<>();
    for (Line line : asOf.mission().ledger().findLine(id).stream().toList()) {
      for (Booking booking : line.bookings()) {
        if (booking.state().ahead()) {
          find(asOf, booking).filter(a -> a.at().isAfter(asOf.moment())).ifPresent(ahead::add);
        }
      }
    }
    ahead.sort(Comparator.comparing(Ahead::at));
    return ahead;
  }

  private static Optional<Ahead> find(AsOf asOf, Booking booking) {
    String state = booking.state().name();
    return switch (booking) {
      case Booking.OwnWay way -> Optional.of(new Ahead(way.from(), way.to(), way.at(), "", state));
      case Booking.Seat seat ->
          asOf.mission()
              .flights()
              .findFlight(seat.flight())
              .flatMap(flight -> flight.findRide(seat.from(), seat.to()))
              .map(
                  ride ->
                      new Ahead(
                          new Account.At(seat.from()),
                          new Account.At(seat.to()),
                          ride.getFirst().departs(),
                          seat.flight().toString(),
                          state));
    };
  }

  private static List<Holding> tours(AsOf asOf, PersonId id) {
    List<Holding> tours = new ArrayList<>();
    for (Tour tour : asOf.mission().posts().toursOf(id)) {
      asOf.mission().posts().findPost(tour.post()).ifPresent(p -> tours.add(holding(p, tour)));
    }
    tours.sort(Comparator.comparing(Holding::first));
    return tours;
  }

  private static Holding holding(Post post, Tour tour) {
    return new Holding(
        post.function(),
        post.station().toString(),
        post.criticality().number(),
        tour.days().first(),
        tour.days().last(),
        tour.fromHub());
  }

  private static List<Period> absences(Person person) {
    return person.calendar().absences().stream()
        .map(a -> new Period(Told.word(a.kind()), a.days().first(), a.days().last(), 0))
        .toList();
  }

  private static List<Period> wishes(Person person) {
    return person.calendar().wishes().stream()
        .map(
            w ->
                new Period(
                    "wishes to " + Told.word(w.kind()),
                    w.days().first(),
                    w.days().last(),
                    w.weight()))
        .toList();
  }
}
