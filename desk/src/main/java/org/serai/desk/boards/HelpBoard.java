package org.serai.desk.boards;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.serai.mission.assistance.Assistance;
import org.serai.mission.assistance.Duplicates;
import org.serai.mission.assistance.Offer;
import org.serai.mission.assistance.Preferred;
import org.serai.mission.assistance.PriorityTable;
import org.serai.mission.assistance.Queue;
import org.serai.mission.assistance.Request;
import org.serai.mission.flights.Flight;
import org.serai.mission.rules.SeatsLeft;
import org.serai.mission.terms.Applicant;
import org.serai.mission.terms.Asker;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.Likeness;
import org.serai.mission.terms.OfferId;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.RequestId;
import org.serai.mission.terms.StateCode;
import org.serai.mission.terms.Vulnerability;

/**
 * Who asks for help, who is next and why, what seats are left over, and what looks alike. Offers of
 * flights that are gone are only counted.
 */
public record HelpBoard(
    int requests,
    int waiting,
    int people,
    Table table,
    List<Row> queue,
    List<Pair> alike,
    int alikeTotal,
    int alikeCrowded,
    List<Offered> offers,
    int offersTotal,
    int offersGone,
    List<Seats> seats,
    List<StateTally> states) {
  /** What a desk works through in a shift; the rest is counted. */
  private static final int MOST_ROWS = 200;

  private static final int MOST_PAIRS = 50;

  /** Seats that leave later are still the mission's own to plan. */
  private static final Duration AHEAD = Duration.ofDays(7);

  /** The day after a flight its offers are still worked on: who stayed behind waits again. */
  private static final Duration AFTER_FLIGHT = Duration.ofDays(1);

  public HelpBoard {
    queue = List.copyOf(queue);
    alike = List.copyOf(alike);
    offers = List.copyOf(offers);
    seats = List.copyOf(seats);
    states = List.copyOf(states);
  }

  /** The priority table in force. */
  public record Table(int version, List<PriorityTable.Reason> conditions) {
    public Table {
      conditions = List.copyOf(conditions);
    }
  }

  /** One person of a request, by what is declared. */
  public record Who(
      PersonId person,
      StateCode nationality,
      String country,
      String age,
      boolean documents,
      List<Vulnerability> declares) {
    public Who {
      declares = List.copyOf(declares);
    }

    static Who of(Applicant a) {
      String age = Told.word(a.age());
      String country = Countries.name(a.nationality());
      return new Who(a.person(), a.nationality(), country, age, a.documents(), a.vulnerabilities());
    }
  }

  /** An exception and whom it displaced; {@code more} are not listed. */
  public record Exceptional(
      String reason, String first, String second, List<RequestId> displaced, int more) {
    public Exceptional {
      displaced = List.copyOf(displaced);
    }
  }

  /** A request in the queue; {@code offer} says what was offered, and is blank for nothing. */
  public record Row(
      RequestId request,
      int rank,
      int points,
      List<PriorityTable.Reason> reasons,
      PlaceId at,
      String asker,
      Instant since,
      boolean consent,
      boolean alone,
      String offer,
      List<Exceptional> exception,
      List<Who> people) {
    public Row {
      reasons = List.copyOf(reasons);
      exception = List.copyOf(exception);
      people = List.copyOf(people);
    }
  }

  /** Two requests side by side, and what is alike between them. */
  public record Pair(Row one, Row other, List<Likeness.Kind> alike) {
    public Pair {
      alike = List.copyOf(alike);
    }
  }

  /** Seats that were offered; {@code gone} where the flight came in more than a day ago. */
  public record Offered(
      OfferId offer,
      RequestId request,
      FlightId flight,
      PlaceId from,
      PlaceId to,
      Instant until,
      String state,
      int heads,
      boolean gone) {}

  /** Seats left over on a flight that leaves where somebody waits. */
  public record Seats(FlightId flight, PlaceId from, PlaceId to, Instant departs, int left) {}

  /** Heads of one nationality: all who ask, those who still wait, those who were handed over. */
  public record StateTally(
      StateCode state, String country, int people, int waiting, int handedOver) {}

  public static HelpBoard of(AsOf asOf) {
    Assistance assistance = asOf.mission().assistance();
    Queue queue = Queue.at(assistance, asOf.moment());
    Duplicates duplicates = new Duplicates(assistance);
    SortedSet<Duplicates.Pair> alike = duplicates.open();
    List<Offered> every = offers(asOf);
    List<Offered> offers = every.stream().filter(offered -> !offered.gone()).toList();
    return new HelpBoard(
        assistance.byId().size(),
        queue.order().size(),
        queue.order().stream().mapToInt(Request::heads).sum(),
        table(assistance.table()),
        queue.order().stream().limit(MOST_ROWS).map(r -> row(asOf, queue, r)).toList(),
        alike.stream().limit(MOST_PAIRS).map(pair -> pair(asOf, queue, pair)).toList(),
        alike.size(),
        duplicates.crowded(),
        offers.stream().limit(MOST_ROWS).toList(),
        offers.size(),
        every.size() - offers.size(),
        seats(asOf, queue),
        NationalsBoard.tallies(asOf));
  }

  /** Everybody who waits, the first one first. */
  public static List<Row> queue(AsOf asOf) {
    Queue queue = Queue.at(asOf.mission().assistance(), asOf.moment());
    return queue.order().stream().map(r -> row(asOf, queue, r)).toList();
  }

  /** Every pair that waits for a person to compare it. */
  public static Page<Pair> alike(AsOf asOf, Paging paging) {
    Assistance assistance = asOf.mission().assistance();
    Queue queue = Queue.at(assistance, asOf.moment());
    return paging.of(
        List.copyOf(new Duplicates(assistance).open()),
        pair -> pair.one() + "~" + pair.other(),
        pair -> pair(asOf, queue, pair));
  }

  private static Table table(PriorityTable table) {
    return new Table(
        table.version(),
        table.conditions().stream()
            .map(c -> new PriorityTable.Reason(c.criterion().words(), c.weight()))
            .toList());
  }

  private static String asker(Asker asker) {
    return switch (asker) {
      case Asker.Ministry ministry -> "the ministry of " + Countries.name(ministry.state());
      case Asker.Themselves _, Asker.Relative _ -> asker.toString();
    };
  }

  static Row row(AsOf asOf, Queue queue, Request request) {
    Assistance assistance = asOf.mission().assistance();
    PriorityTable table = assistance.table();
    return new Row(
        request.id(),
        queue.findRank(request.id()).orElse(0),
        table.points(request, asOf.moment()),
        table.reasons(request, asOf.moment()),
        request.at(),
        asker(request.asker()),
        request.since(),
        request.consent(),
        request.minorsAlone(),
        assistance.offersTo(request).stream()
            .reduce((_, last) -> last)
            .map(offer -> offer.flight() + ", " + words(offer, asOf.moment()))
            .orElse(""),
        findException(asOf, queue, request.id()).stream().toList(),
        request.applicants().stream().map(Who::of).toList());
  }

  private static Optional<Exceptional> findException(AsOf asOf, Queue queue, RequestId request) {
    Assistance assistance = asOf.mission().assistance();
    Optional<Preferred> last =
        assistance.exceptions().stream()
            .filter(exception -> exception.request().equals(request))
            .reduce((_, next) -> next);
    Optional<Integer> rank = queue.findRank(request);
    if (last.isEmpty() || rank.isEmpty()) {
      return Optional.empty();
    }
    Queue plain = Queue.without(assistance, asOf.moment(), request);
    int then = plain.findRank(request).orElse(rank.get());
    List<RequestId> displaced = plain.between(rank.get(), then);
    List<RequestId> shown = displaced.stream().limit(MOST_PAIRS).toList();
    return Optional.of(
        new Exceptional(
            last.get().reason(),
            last.get().first().toString(),
            last.get().second().toString(),
            shown,
            displaced.size() - shown.size()));
  }

  private static Pair pair(AsOf asOf, Queue queue, Duplicates.Pair pair) {
    Assistance assistance = asOf.mission().assistance();
    return new Pair(
        row(asOf, queue, assistance.request(pair.one())),
        row(asOf, queue, assistance.request(pair.other())),
        pair.alike().stream().sorted().toList());
  }

  /** Every offer that was made, the one that ends last first. */
  public static List<Offered> offers(AsOf asOf) {
    Assistance assistance = asOf.mission().assistance();
    List<Offered> offers = new ArrayList<>();
    for (Offer offer : assistance.offers().all()) {
      offers.add(
          new Offered(
              offer.id(),
              offer.request(),
              offer.flight(),
              offer.from(),
              offer.to(),
              offer.until(),
              words(offer, asOf.moment()),
              assistance.request(offer.request()).heads(),
              gone(asOf, offer)));
    }
    offers.sort(Comparator.comparing(Offered::until).reversed().thenComparing(Offered::offer));
    return offers;
  }

  private static boolean gone(AsOf asOf, Offer offer) {
    Instant arrives = asOf.mission().flights().flight(offer.flight()).arrives();
    return arrives.plus(AFTER_FLIGHT).isBefore(asOf.moment());
  }

  static String words(Offer offer, Instant moment) {
    return switch (offer.state()) {
      case OPEN -> offer.openAt(moment) ? "waits for an answer" : "no answer";
      case ACCEPTED -> "accepted";
      case DECLINED -> "declined";
      case WITHDRAWN -> "taken back";
    };
  }

  private static List<Seats> seats(AsOf asOf, Queue queue) {
    TreeSet<PlaceId> places = new TreeSet<>();
    queue.order().forEach(request -> places.add(request.at()));
    List<Seats> seats = new ArrayList<>();
    for (Flight flight : asOf.mission().flights().flights()) {
      Instant departs = flight.departs();
      boolean soon = departs.isAfter(asOf.moment()) && departs.isBefore(asOf.moment().plus(AHEAD));
      if (soon) {
        PlaceId to = flight.legs().getLast().to();
        places.forEach(from -> seats(asOf, flight, from, to).forEach(seats::add));
      }
    }
    seats.sort(Comparator.comparing(Seats::departs).thenComparing(Seats::flight));
    return seats.stream().limit(MOST_PAIRS).toList();
  }

  private static List<Seats> seats(AsOf asOf, Flight flight, PlaceId from, PlaceId to) {
    int left = new SeatsLeft(asOf.picture(), asOf.moment()).on(flight, from, to);
    return left == 0 || from.equals(to)
        ? Collections.emptyList()
        : List.of(new Seats(flight.id(), from, to, flight.departs(), left));
  }
}
