package org.serai.desk.planning;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.serai.mission.Mission;
import org.serai.mission.terms.Malformed;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;
import org.serai.planner.advice.Advice;
import org.serai.planner.advice.Obstacle;
import org.serai.planner.advice.Question;
import org.serai.planner.advice.Why;
import org.serai.planner.advice.WhyNot;
import org.serai.planner.advice.Worth;
import org.serai.planner.rotation.Certificate;
import org.serai.planner.rotation.Replanning;
import org.serai.planner.rotation.RotationAnswer;
import org.serai.planner.rotation.RotationPlan;
import org.serai.planner.rotation.RotationPlanner;
import org.serai.planner.rotation.State;
import org.serai.planner.search.Budget;
import org.serai.planner.search.Progress;
import org.serai.planner.search.Stop;

/** Why a plan moves somebody, why not otherwise, and what one more place is worth, in words. */
public final class Advising {
  /** The words for two posts of the same function at one station are the same. */
  static final String ANOTHER_POST = " at another post";

  private final Demand demand;
  private final RotationPlan plan;
  private final Certificate certificate;
  private final PlanWords words;
  private final ObstacleWords obstacles;

  private Advising(Demand demand, RotationPlan plan, Certificate certificate) {
    this.demand = demand;
    this.plan = plan;
    this.certificate = certificate;
    words = new PlanWords(demand);
    obstacles = new ObstacleWords(demand);
  }

  /**
   * Drafts the problem of the plan anew; the mission must be the one that was planned.
   *
   * @param now the moment at which it was planned
   */
  public static Advising of(Mission mission, PlanProof proof, Instant now) {
    Demand demand = OccasionReading.demand(mission, proof, now);
    ProofReading reading = new ProofReading(demand, proof);
    // Read first, so that a plan beside prices of another mission is refused as well.
    Certificate certificate = reading.certificate();
    return new Advising(demand, reading.plan(), certificate);
  }

  /** The plan in force from a day on, as far as it can still be carried out. */
  public static Advising inForce(Mission mission, Planning.Request request) {
    SlotCalendar calendar = SlotCalendar.of(mission, request);
    Demand demand = new Drafting(mission, calendar).demand();
    RotationAnswer answer =
        RotationPlanner.replan(
            demand.problem(),
            Replanning.REPAIR,
            Budget.rounds(0, 1),
            Progress.silent(),
            new Stop());
    return new Advising(demand, answer.plan(), answer.certificate());
  }

  /**
   * Why the person is where the plan has him or her at the moment; for somebody whom the plan does
   * not move, or on another day than it covers, a sentence that says so.
   */
  public Reasons why(PersonId person, Instant moment) {
    return findSilence(person, moment).orElseGet(() -> why(number(person), slot(moment)));
  }

  private Reasons why(int p, int slot) {
    PersonId person = demand.books().people().thing(p);
    String planned =
        "%s is planned %s, %s."
            .formatted(person, words.where(plan.state(p, slot)), words.slot(slot));
    return switch (new Advice(demand.problem(), plan).why(p, slot)) {
      case Why.NoOtherWay _ ->
          new Reasons(planned, List.of("There is no other place to be by then."), List.of());
      case Why.Better better -> {
        List<String> because = new ArrayList<>();
        because.add("The best other place would be " + words.where(better.elsewhere()) + ".");
        because.addAll(new Differences(demand).of(better.planned(), better.instead()));
        better.broken().stream().map(obstacles::stands).forEach(because::add);
        yield new Reasons(planned, because, List.of());
      }
    };
  }

  /**
   * Every stay of the person, in order of time, and why it begins where it does; for somebody whom
   * the plan does not move, the sentence that says so.
   */
  public List<Reasons> stays(PersonId person) {
    Optional<Reasons> silence = findSilence(person, demand.calendar().slots().getFirst().from());
    return silence.map(List::of).orElseGet(() -> stays(number(person)));
  }

  private List<Reasons> stays(int p) {
    List<Reasons> stays = new ArrayList<>();
    String before = "";
    int first = 0;
    for (int slot = 1; slot <= demand.calendar().count(); slot++) {
      if (slot == demand.calendar().count() || plan.state(p, slot) != plan.state(p, first)) {
        String where = words.where(plan.state(p, first));
        String told = ObstacleWords.upper(where) + (where.equals(before) ? ANOTHER_POST : "");
        String stay = "%s, %s.".formatted(told, words.slots(first, slot - 1));
        stays.add(new Reasons(stay, why(p, first).because(), List.of()));
        before = where;
        first = slot;
      }
    }
    return stays;
  }

  /** Why the person is not there at the moment: "away", "hub", a place or a post. */
  public Reasons whyNot(PersonId person, Instant moment, String where) {
    return findSilence(person, moment).orElseGet(() -> whyNot(number(person), slot(moment), where));
  }

  private Reasons whyNot(int p, int slot, String where) {
    PersonId person = demand.books().people().thing(p);
    int state = state(p, where);
    String there = "%s %s, %s".formatted(person, words.where(state), words.slot(slot));
    if (same(plan.state(p, slot), state)) {
      return new Reasons(there + ": so it is planned.", List.of(), List.of());
    }
    return switch (new Advice(demand.problem(), plan).whyNot(new Question(p, slot, state))) {
      case WhyNot.OutOfReach _ ->
          new Reasons(
              there + ": cannot be; there is no way to come so far by then.", List.of(), List.of());
      case WhyNot.Possible possible -> {
        List<String> because = new Differences(demand).of(plan.objective(), possible.instead());
        yield new Reasons(
            there + ": possible, as the others are planned. It is planned otherwise because:",
            because.isEmpty() ? List.of("Both are worth the same.") : because,
            List.of());
      }
      case WhyNot.Forbidden no ->
          new Reasons(
              there
                  + (no.conflict().size() == 1
                      ? ": one thing forbids it, as the others are planned."
                      : ": %d things together forbid it, as the others are planned; without any"
                              .formatted(no.conflict().size())
                          + " one of them it would be possible as far as these go."),
              no.conflict().stream().map(obstacles::stands).toList(),
              no.changes().stream().map(this::change).toList());
    };
  }

  /** The change, and what the whole plan would gain by it where its certificate has a price. */
  private String change(Obstacle obstacle) {
    String gain =
        Worth.of(demand.problem(), certificate.work()).stream()
            .filter(worth -> worth.lifts(obstacle))
            .findFirst()
            .map(worth -> demand.weeks().worth(worth.points()))
            .map("; to the whole plan it is worth %s at most"::formatted)
            .orElse("");
    return ObstacleWords.upper(obstacles.change(obstacle)) + gain + ".";
  }

  private static boolean same(int one, int other) {
    return one == other || (other == State.HUB && State.isAtHub(one));
  }

  /** Why the plan has nothing to say; empty where it has. Nobody of that id is an error. */
  private Optional<Reasons> findSilence(PersonId person, Instant moment) {
    boolean known = demand.mission().people().findPerson(person).isPresent();
    Malformed.unless(known, "person", person, "somebody of this mission");
    if (demand.books().people().find(person).isEmpty()) {
      return Optional.of(
          Reasons.unplanned(
              "The plan moves those who rotate; it says nothing of %s.".formatted(person)));
    }
    int slot = slot(moment);
    return slot >= 0 && slot < demand.calendar().count()
        ? Optional.empty()
        : Optional.of(
            Reasons.unplanned(
                "The plan says nothing of this day: it covers %s."
                    .formatted(words.slots(0, demand.calendar().count() - 1))));
  }

  private int number(PersonId person) {
    return demand.books().people().number(person);
  }

  private int slot(Instant moment) {
    return demand.calendar().slotOf(moment);
  }

  private int state(int p, String where) {
    if (where.equals("away")) {
      return State.AWAY;
    }
    if (where.equals("hub") || called(demand.mission().places().hub(), where)) {
      return State.HUB;
    }
    List<Integer> able = demand.problem().people().get(p).posts();
    Optional<Integer> post = postsOf(where).stream().filter(able::contains).findFirst();
    Optional<Integer> found = post.or(() -> postsOf(where).stream().findFirst());
    Malformed.unless(found.isPresent(), "where", where, "away, hub, a duty station or a post");
    return found.orElseThrow();
  }

  /** The post, or all posts of the station, the person's own first post there first. */
  private List<Integer> postsOf(String where) {
    List<Integer> posts = new ArrayList<>();
    Demand.Books books = demand.books();
    for (int q = 0; q < books.posts().size(); q++) {
      if (books.posts().get(q).id().value().equals(where)
          || called(books.posts().get(q).station(), where)) {
        posts.add(q);
      }
    }
    return posts;
  }

  /** By its id, or by the name in which the answer speaks of it. */
  private boolean called(PlaceId place, String where) {
    return place.value().equals(where) || words.place(place).equalsIgnoreCase(where);
  }

  /** Who is left unsafe, and what would change it, in words; empty where nobody is. */
  public List<String> stranded() {
    return StrandedWords.of(demand, plan);
  }

  /** The same of one person. */
  public List<String> stranded(PersonId person) {
    return StrandedWords.of(demand, plan, p -> demand.books().people().thing(p).equals(person));
  }

  /** What points tell a reader. */
  public PostWeeks weeks() {
    return demand.weeks();
  }

  /** What one more place is worth, the dearest first; one line per place, in its dearest slot. */
  public List<String> worth(int most) {
    List<String> lines = new ArrayList<>();
    List<String> seen = new ArrayList<>();
    for (Worth worth : Worth.of(demand.problem(), certificate.work())) {
      String row = worth.kind() + " " + worth.row();
      if (!seen.contains(row) && lines.size() < most) {
        seen.add(row);
        lines.add(line(worth));
      }
    }
    return lines;
  }

  private String line(Worth worth) {
    String what =
        switch (worth.kind()) {
          case SEAT -> "One more seat from " + words.leg(worth.row());
          case BED -> "One more place at " + words.hub();
          case CEILING -> "One more place under the ceiling of " + words.station(worth.row());
          case SHARE -> "One more slot for " + shared(worth.row());
        };
    return "%s, %s, is worth %s."
        .formatted(what, words.slot(worth.slot()), demand.weeks().worth(worth.points()));
  }

  private String shared(int row) {
    var share = demand.problem().network().shares().get(row);
    return demand.books().agencies().thing(share.agency())
        + " at "
        + words.station(share.station());
  }
}
