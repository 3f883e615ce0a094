package org.serai.desk.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.serai.mission.Mission;
import org.serai.mission.contingents.Deployment;
import org.serai.mission.ledger.Booking;
import org.serai.mission.ledger.Line;
import org.serai.mission.people.Calendar;
import org.serai.mission.people.Papers;
import org.serai.mission.people.Person;
import org.serai.mission.posts.Tour;
import org.serai.mission.rules.Outlook;
import org.serai.mission.security.StayRule;
import org.serai.mission.terms.Account;
import org.serai.mission.terms.Days;
import org.serai.mission.terms.DocumentKind;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.Policy;
import org.serai.mission.terms.PostId;
import org.serai.mission.terms.WishKind;
import org.serai.planner.rotation.Burden;
import org.serai.planner.rotation.Limits;
import org.serai.planner.rotation.PerSlot;
import org.serai.planner.rotation.Span;
import org.serai.planner.rotation.Start;
import org.serai.planner.rotation.State;
import org.serai.planner.rotation.Wish;

/** One person of the mission as the planner sees him or her. */
final class PersonDraft {
  private final Mission mission;
  private final SlotCalendar calendar;
  private final Demand.Books books;
  private final Units units;
  private final List<PlanEvent> events;

  PersonDraft(
      Mission mission,
      SlotCalendar calendar,
      Demand.Books books,
      Units units,
      List<PlanEvent> events) {
    this.events = events;
    this.mission = mission;
    this.calendar = calendar;
    this.books = books;
    this.units = units;
  }

  org.serai.planner.rotation.Person person(Person person, long fairShare) {
    return units
        .findTurn(person.id())
        .map(turn -> unitMember(person, turn))
        .orElseGet(() -> staff(person, fairShare));
  }

  /** Who serves in a unit holds its post and no other, and bears no share of the staff's burden. */
  private org.serai.planner.rotation.Person unitMember(Person person, Deployment turn) {
    Set<Integer> posts = new LinkedHashSet<>(List.of(books.postIds().number(turn.post())));
    Start start = unitStart(person, turn);
    if (State.isIn(start.state())) {
      posts.add(start.state());
    }
    List<Span> absences = new ArrayList<>(absences(person));
    if (!State.isIn(start.state())) {
      absences.addAll(units.notYet(turn));
    }
    return new org.serai.planner.rotation.Person(
        books.agencies().number(person.profile().agency()),
        List.copyOf(posts),
        1,
        start,
        absences,
        papers(person, posts),
        List.of(),
        announced(person),
        Burden.unlimited());
  }

  /** At its station a unit holds its post, whatever tours say; on its way it owes no rest. */
  private Start unitStart(Person person, Deployment turn) {
    Start start = start(person);
    boolean there =
        new Account.At(turn.station()).equals(mission.ledger().line(person.id()).account());
    if (there && State.isIn(start.state())) {
      return Start.in(books.postIds().number(turn.post()), start.served());
    }
    return State.isAway(start.state()) ? Start.away() : start;
  }

  private org.serai.planner.rotation.Person staff(Person person, long fairShare) {
    Set<Integer> posts = new LinkedHashSet<>();
    Start start = start(person);
    if (State.isIn(start.state())) {
      posts.add(start.state());
    }
    for (PostId post : mission.posts().postsOpenTo(person.id())) {
      if (posts.size() < Limits.POSTS_PER_PERSON) {
        books.postIds().find(post).ifPresent(posts::add);
      }
    }
    return new org.serai.planner.rotation.Person(
        books.agencies().number(person.profile().agency()),
        List.copyOf(posts),
        0,
        start,
        absences(person),
        papers(person, posts),
        wishes(person),
        announced(person),
        new Burden((int) Math.min(person.burden(), Limits.BURDEN), (int) fairShare));
  }

  private Start start(Person person) {
    Line line = mission.ledger().line(person.id());
    return switch (destination(line)) {
      case Account.At at when at.place().equals(mission.places().hub()) -> Start.hub();
      case Account.At at when books.stations().holds(at.place()) ->
          Start.in(postAt(person, at.place()), served(person, line, at));
      case Account.At _ -> Start.away();
      case Account.Away _ -> resting(person, line);
      case Account.Aboard _, Account.Suspense _, Account.Separated _ -> Start.away();
    };
  }

  /** Who is in the air when the plan begins starts from where he or she will land. */
  private Account destination(Line line) {
    if (line.account() instanceof Account.Aboard) {
      List<Outlook.Step> ahead = new Outlook(mission.picture()).ahead(line);
      return ahead.isEmpty() ? line.account() : ahead.getFirst().account();
    }
    return line.account();
  }

  private int postAt(Person person, PlaceId station) {
    Optional<PostId> held =
        mission
            .posts()
            .findTour(person.id(), calendar.firstDay(0))
            .filter(tour -> !tour.fromHub())
            .map(Tour::post);
    return held.filter(post -> stationOf(post, station))
        .or(
            () ->
                mission.posts().postsOpenTo(person.id()).stream()
                    .filter(post -> stationOf(post, station))
                    .findFirst())
        .map(books.postIds()::number)
        .orElseGet(() -> books.presence(books.stations().number(station)));
  }

  private boolean stationOf(PostId post, PlaceId station) {
    return books.postIds().holds(post) && mission.posts().post(post).station().equals(station);
  }

  private int served(Person person, Line line, Account.At at) {
    boolean sinceOpening = line.movements().size() == 1 && person.profile().opening().equals(at);
    LocalDate since = sinceOpening ? person.profile().since() : day(line.lastMovement().happened());
    return Math.clamp(calendar.slotsCovering(calendar.daysBefore(since)), 1, Limits.STAY);
  }

  private Start resting(Person person, Line line) {
    boolean sinceOpening = line.movements().size() == 1;
    LocalDate since = sinceOpening ? person.profile().since() : day(line.lastMovement().happened());
    int owed =
        mission.posts().postsOpenTo(person.id()).stream()
            .findFirst()
            .flatMap(mission.posts()::findPost)
            .flatMap(post -> mission.security().findStayRule(post.station()))
            .map(StayRule::restDays)
            .orElse(0);
    long left = Math.max(0, owed - calendar.daysBefore(since));
    return Start.resting(Math.min(Limits.REST, calendar.slotsCovering(left)));
  }

  private List<Span> absences(Person person) {
    List<Span> spans = new ArrayList<>();
    for (Calendar.Absence absence : person.calendar().absences()) {
      span(absence.days()).ifPresent(spans::add);
    }
    return spans;
  }

  private List<Wish> wishes(Person person) {
    List<Wish> wishes = new ArrayList<>();
    int points = Math.toIntExact(mission.places().policy(Policy.WISH));
    for (Calendar.Wish wish : person.calendar().wishes()) {
      span(wish.days())
          .ifPresent(span -> wishes.add(wish(person, wish, span, points * wish.weight())));
    }
    return wishes.subList(0, Math.min(wishes.size(), Limits.WISHES));
  }

  private Wish wish(Person person, Calendar.Wish wish, Span span, int points) {
    int station =
        mission.posts().postsOpenTo(person.id()).stream()
            .filter(books.postIds()::holds)
            .map(post -> books.stations().number(mission.posts().post(post).station()))
            .findFirst()
            .orElse(Wish.AWAY);
    return new Wish(wish.kind() == WishKind.BE_IN ? station : Wish.AWAY, span, points);
  }

  private Optional<Span> span(Days days) {
    List<Integer> ends = calendar.touched(days);
    return ends.isEmpty() ? Optional.empty() : Optional.of(new Span(ends.get(0), ends.get(1)));
  }

  private List<org.serai.planner.rotation.Papers> papers(Person person, Set<Integer> posts) {
    List<org.serai.planner.rotation.Papers> papers = new ArrayList<>();
    posts.stream()
        .filter(post -> post < books.posts().size())
        .map(post -> books.posts().get(post).station())
        .distinct()
        .forEach(station -> papersAt(person, station).ifPresent(papers::add));
    return papers;
  }

  /** The slots in which all required documents are valid; nothing where nothing is required. */
  private Optional<org.serai.planner.rotation.Papers> papersAt(Person person, PlaceId station) {
    Set<DocumentKind> required = mission.security().documentsRequiredAt(station);
    if (required.isEmpty()) {
      return Optional.empty();
    }
    int first = 0;
    int last = calendar.count() - 1;
    for (DocumentKind kind : required) {
      Span valid = valid(person, kind);
      first = Math.max(first, valid.first());
      last = Math.min(last, valid.last());
    }
    int number = books.stations().number(station);
    // Without a common slot the window lies behind the calendar: the station is closed to them.
    Span window = first <= last ? new Span(first, last) : NEVER;
    return Optional.of(new org.serai.planner.rotation.Papers(number, window));
  }

  private static final Span NEVER = new Span(Limits.SLOTS, Limits.SLOTS);

  private Span valid(Person person, DocumentKind kind) {
    Papers papers = person.papers();
    List<Days> days =
        kind == DocumentKind.VISA
            ? papers.visas().stream().map(Papers.Visa::valid).toList()
            : papers.documents().stream()
                .filter(d -> d.kind() == kind)
                .map(Papers.Document::valid)
                .toList();
    Optional<LocalDate> from = days.stream().map(Days::first).min(Comparator.naturalOrder());
    Optional<LocalDate> to =
        Stream.concat(
                days.stream().map(Days::last).max(Comparator.naturalOrder()).stream(),
                expiries(person, kind))
            .min(Comparator.naturalOrder());
    if (from.isEmpty() || to.isEmpty() || to.get().isBefore(calendar.firstDay(0))) {
      return NEVER;
    }
    return to.get().isBefore(from.get()) ? NEVER : wholeSlots(new Days(from.get(), to.get()));
  }

  private Stream<LocalDate> expiries(Person person, DocumentKind kind) {
    return events.stream()
        .filter(PlanEvent.DocumentExpired.class::isInstance)
        .map(PlanEvent.DocumentExpired.class::cast)
        .filter(e -> e.person().equals(person.id()) && e.kind() == kind)
        .map(PlanEvent.DocumentExpired::last);
  }

  /** A document that begins or ends inside a slot does not serve the whole of it. */
  private Span wholeSlots(Days days) {
    int first = 0;
    while (first < calendar.count() && calendar.firstDay(first).isBefore(days.first())) {
      first++;
    }
    int last = calendar.count() - 1;
    while (last >= 0 && calendar.lastDay(last).isAfter(days.last())) {
      last--;
    }
    return first <= last ? new Span(first, last) : NEVER;
  }

  /** Where a plan in force has the person in each slot; nothing before the first plan. */
  private PerSlot announced(Person person) {
    if (mission.plans().findCurrent().isEmpty()) {
      return PerSlot.none();
    }
    Line line = mission.ledger().line(person.id());
    boolean moves = line.bookings().stream().map(Booking::state).anyMatch(s -> s.ahead());
    boolean toured = !mission.posts().toursOf(person.id()).isEmpty();
    if (!moves && !toured) {
      return PerSlot.none();
    }
    return PerSlot.generate(calendar.count(), slot -> announced(person, slot));
  }

  private int announced(Person person, int slot) {
    Slot window = calendar.slots().get(slot);
    Instant middle = window.until().minusSeconds(60);
    Outlook outlook = new Outlook(mission.picture());
    LocalDate day = calendar.lastDay(slot);
    Optional<Tour> tour = mission.posts().findTour(person.id(), day);
    return switch (outlook
        .findAccountAt(person.id(), calendar.slots().getFirst().from(), middle)
        .orElse(Account.AWAY)) {
      case Account.At at when at.place().equals(mission.places().hub()) ->
          tour.filter(Tour::fromHub)
              .map(t -> State.remote(books.postIds().number(t.post())))
              .orElse(State.HUB);
      case Account.At at when books.stations().holds(at.place()) ->
          tour.map(Tour::post)
              .filter(post -> stationOf(post, at.place()))
              .map(books.postIds()::number)
              .orElseGet(() -> books.presence(books.stations().number(at.place())));
      case Account.At _,
          Account.Away _,
          Account.Aboard _,
          Account.Suspense _,
          Account.Separated _ ->
          State.AWAY;
    };
  }

  private LocalDate day(Instant moment) {
    return moment.atZone(calendar.zone()).toLocalDate();
  }
}
