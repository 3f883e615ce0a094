package org.serai.desk.boards;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.serai.mission.people.Person;
import org.serai.mission.posts.Post;
import org.serai.mission.posts.Tour;
import org.serai.mission.rules.FreeSeats;
import org.serai.mission.rules.Named;
import org.serai.mission.rules.WaysOut;
import org.serai.mission.security.Level;
import org.serai.mission.terms.AgencyId;
import org.serai.mission.terms.Category;
import org.serai.mission.terms.Criticality;
import org.serai.mission.terms.Measure;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.Policy;
import org.serai.mission.terms.SecurityLevel;

/**
 * What a measure would mean for one area: who would move, why, and on which seat; who has none; who
 * stays. It moves nobody: it waits until the Designated Official signs it, as a whole or in part.
 * {@code booked} counts those who leave in time as it is, {@code above} those beyond what the place
 * they go to may hold: out of danger everybody goes all the same, into it nobody does.
 */
public record MeasureDraft(
    Measure measure,
    PlaceId area,
    int level,
    List<Move> moves,
    List<Move> unseated,
    int booked,
    int staying,
    int nationals,
    int above,
    String sentence) {
  private static final String NO_SEAT = "no seat";

  /** Who is to leave does not wait longer; what flies later is a matter for the plan. */
  private static final Duration AHEAD = Duration.ofDays(14);

  /** One more than the number of the least critical posts. */
  private static final int LEAST_NEEDED = Criticality.values().length + 1;

  /** In this order those without a post here get seats out: families before who came to work. */
  private static final List<Category> FIRST_OUT =
      List.of(
          Category.DEPENDANT,
          Category.THIRD_COUNTRY_NATIONAL,
          Category.HOST_NATIONAL,
          Category.CONTRACTOR,
          Category.UN_VOLUNTEER,
          Category.INTERNATIONAL_STAFF,
          Category.CONTINGENT_MEMBER,
          Category.NATIONAL_STAFF);

  public MeasureDraft {
    moves = List.copyOf(moves);
    unseated = List.copyOf(unseated);
  }

  /**
   * One person's way; {@code flight} is blank for a way of one's own, {@code hindrance} is what
   * stands in it, or blank.
   */
  public record Move(
      PersonId person,
      AgencyId agency,
      Category category,
      String why,
      String flight,
      PlaceId from,
      PlaceId to,
      Instant departs,
      String hindrance) {
    Move on(FreeSeats.Seat seat) {
      String on = seat.flight().toString();
      return new Move(person, agency, category, why, on, from, to, seat.departs(), "");
    }

    Move hinderedBy(String what) {
      return new Move(person, agency, category, why, "", from, to, departs, what);
    }
  }

  /** Drafts the measure; {@code to} is where a relocation leads. */
  public static MeasureDraft of(AsOf asOf, Measure measure, PlaceId area, PlaceId to) {
    return switch (measure) {
      case ALTERNATE_WORK_MODALITY -> Drafting.of(asOf, measure, area).atHome();
      case RELOCATION -> Drafting.of(asOf, measure, area).byOwnWay(to);
      case EVACUATION -> Drafting.of(asOf, measure, area).byAir(asOf.hub());
      case RETURN -> Drafting.of(asOf, measure, area).back();
      case ROTATION -> Drafting.of(asOf, measure, area).atHome();
    };
  }

  /** Gathers who is meant and what becomes of them. */
  private record Drafting(
      AsOf asOf, Measure measure, PlaceId area, List<Person> here, List<Move> moves) {

    static Drafting of(AsOf asOf, Measure measure, PlaceId area) {
      List<Person> here =
          Heads.at(asOf).at(area).stream().sorted(Comparator.comparing(Person::id)).toList();
      return new Drafting(asOf, measure, area, here, new ArrayList<>());
    }

    private Optional<SecurityLevel> level() {
      PlaceId of = asOf.mission().places().place(area).area();
      return asOf.mission().security().findLevel(of, asOf.moment()).map(Level::level);
    }

    private int nationals() {
      return (int)
          here.stream().filter(p -> !p.profile().category().countsAgainstCeiling()).count();
    }

    MeasureDraft atHome() {
      return drafted(
          List.of(),
          List.of(),
          0,
          0,
          Named.count(here.size(), "person works", "people work")
              + " from home or elsewhere; nobody moves.");
    }

    /** Everybody whom the level does not admit, national staff too, inside the country. */
    MeasureDraft byOwnWay(PlaceId to) {
      for (Person person : here) {
        why(person).ifPresent(why -> moves.add(move(person, why, area, to)));
      }
      PlacesLeft left = PlacesLeft.of(asOf, to);
      moves.forEach(left::take);
      return drafted(
          moves,
          List.of(),
          0,
          left.above(),
          "%s to %s by road; %s.%s"
              .formatted(
                  Named.count(moves.size(), "person goes", "people go"),
                  name(to),
                  Named.count(here.size() - moves.size(), "stays", "stay"),
                  left.warning()));
    }

    /** Whom the level does not admit, out of the country; national staff only by exception. */
    MeasureDraft byAir(PlaceId hub) {
      int booked = 0;
      for (Person person : here.stream().sorted(firstOut()).toList()) {
        boolean leaves = person.profile().category().countsAgainstCeiling();
        Optional<String> why = leaves ? why(person) : Optional.empty();
        if (why.isPresent() && leavesInTime(person)) {
          booked++;
        } else if (why.isPresent()) {
          moves.add(move(person, why.get() + later(person), area, hub));
        }
      }
      return seated(booked, area, hub, true);
    }

    /** Whoever has no post here, families first; then those of the least critical posts. */
    private Comparator<Person> firstOut() {
      return Comparator.comparingInt(this::needed)
          .thenComparingInt(person -> FIRST_OUT.indexOf(person.profile().category()))
          .thenComparing(Person::id);
    }

    /** How much the person is needed here: 0 without a post, 1 at a PC4 post, 4 at a PC1 post. */
    private int needed(Person person) {
      return findPost(person).map(post -> LEAST_NEEDED - post.criticality().number()).orElse(0);
    }

    /** Whoever holds a post here that the level admits, and is at the hub. */
    MeasureDraft back() {
      PlaceId hub = asOf.hub();
      for (Person person : Heads.at(asOf).at(hub)) {
        findTour(person)
            .flatMap(tour -> asOf.mission().posts().findPost(tour.post()))
            .filter(post -> post.station().equals(area) && admits(post))
            .ifPresent(post -> moves.add(move(person, post.criticality() + " post", hub, area)));
      }
      moves.sort(Comparator.comparing(Move::why).thenComparing(Move::person));
      return seated(0, hub, area, false);
    }

    /** Seats in the order of the moves; above what the place may hold only where lives ask it. */
    private MeasureDraft seated(int booked, PlaceId from, PlaceId to, boolean away) {
      FreeSeats seats = new FreeSeats(asOf.mission().picture(), _ -> true);
      Instant until = until();
      PlacesLeft left = PlacesLeft.of(asOf, to);
      List<Move> seated = new ArrayList<>();
      List<Move> unseated = new ArrayList<>();
      for (Move move : moves) {
        List<AgencyId> one = List.of(move.agency());
        Optional<FreeSeats.Seat> seat = seats.findNext(from, to, asOf.now(), until, one);
        if (seat.isEmpty()) {
          unseated.add(move.hinderedBy(NO_SEAT));
          continue;
        }
        Optional<String> full = left.take(move.on(seat.get())).filter(_ -> !away);
        full.ifPresentOrElse(
            why -> unseated.add(move.hinderedBy(why)),
            () -> {
              seats.give(seat.get(), one);
              seated.add(move.on(seat.get()));
            });
      }
      return drafted(
          seated,
          unseated,
          booked,
          left.above(),
          words(seated.size() + booked, unseated, until, name(from) + " to " + name(to))
              + left.warning());
    }

    private String words(int have, List<Move> without, Instant until, String way) {
      long seatless = without.stream().filter(m -> m.hindrance().equals(NO_SEAT)).count();
      return seatless == 0
          ? "%s a seat from %s.".formatted(Named.count(have, "person has", "people have"), way)
          : "%s no seat from %s by %s; %s one."
              .formatted(
                  Named.count(seatless, "person has", "people have"),
                  way,
                  until.atZone(asOf.zone()).toLocalDate(),
                  Named.count(have, "has", "have"));
    }

    private String name(PlaceId place) {
      return asOf.mission().places().place(place).name();
    }

    private MeasureDraft drafted(
        List<Move> seated, List<Move> unseated, int booked, int above, String sentence) {
      int number = level().map(SecurityLevel::number).orElse(0);
      int leaving = measure == Measure.RETURN ? 0 : seated.size() + unseated.size() + booked;
      return new MeasureDraft(
          measure,
          area,
          number,
          seated,
          unseated,
          booked,
          here.size() - leaving,
          nationals(),
          above,
          sentence);
    }

    private Move move(Person person, String why, PlaceId from, PlaceId to) {
      return new Move(
          person.id(),
          person.profile().agency(),
          person.profile().category(),
          why,
          "",
          from,
          to,
          asOf.now(),
          "");
    }

    /** Why the person is not to stay; empty when the post admits the level. */
    private Optional<String> why(Person person) {
      Optional<Post> post = findPost(person);
      if (post.isPresent()) {
        return post.filter(p -> !admits(p))
            .map(p -> "%s post, not admitted at level %d".formatted(p.criticality(), number()));
      }
      boolean national = !person.profile().category().countsAgainstCeiling();
      return national ? Optional.empty() : Optional.of(words(person) + " without a post here");
    }

    /** The post here that the person holds. */
    private Optional<Post> findPost(Person person) {
      return findTour(person)
          .flatMap(tour -> asOf.mission().posts().findPost(tour.post()))
          .filter(post -> post.station().equals(area));
    }

    private int number() {
      return level().map(SecurityLevel::number).orElse(0);
    }

    private static String words(Person person) {
      return person.profile().category().words();
    }

    private boolean admits(Post post) {
      return level()
          .map(level -> asOf.mission().places().policy(Policy.admittedAt(level)))
          .map(lowest -> post.criticality().number() <= lowest)
          .orElse(true);
    }

    private Optional<Tour> findTour(Person person) {
      return asOf.mission().posts().findTour(person.id(), asOf.day());
    }

    /** Whoever leaves too late gets a seat that is sooner. */
    private boolean leavesInTime(Person person) {
      return waysOut().leavesBy(person.id(), area, until());
    }

    /** What is booked too late, in words: the sooner seat is not a second one by mistake. */
    private String later(Person person) {
      return waysOut()
          .findFirst(person.id(), area)
          .map(way -> "; booked out only %s, %s".formatted(way.by(), time(way.at())))
          .orElse("");
    }

    private WaysOut waysOut() {
      return new WaysOut(asOf.mission().picture(), asOf.now());
    }

    private String time(Instant at) {
      return new Named(asOf.mission().picture()).time(at, area);
    }

    private Instant until() {
      return asOf.now().plus(AHEAD);
    }
  }
}
