package org.serai.planner.rotation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.serai.planner.search.Budget;
import org.serai.planner.search.Progress;

/**
 * A tiny problem for the lessons: stations that are calm, open and reached by a daily flight, until
 * the lesson says otherwise. The plan is read as one letter per slot: {@code .} away, {@code h}
 * hub, {@code r} hub covering a post, and the post's number when in.
 */
final class Lesson {

  final int slots;
  private final List<Post> posts = new ArrayList<>();
  private final List<Person> people = new ArrayList<>();
  private final List<Group> groups = new ArrayList<>();
  private final List<Station> stations = new ArrayList<>();
  private final List<Leg> legs = new ArrayList<>();
  private int hubCap = 9;
  private StayRule rule;

  Lesson(int slots) {
    this.slots = slots;
    rule = new StayRule(slots, 0, 0);
  }

  /** A station with its own flight in and out; ceiling, criticality admitted and seats per slot. */
  Lesson station(PerSlot ceiling, PerSlot admitted, PerSlot seats) {
    int in = legs.size();
    legs.add(new Leg(seats));
    legs.add(new Leg(seats));
    PerSlot exposure = PerSlot.always(2, slots);
    stations.add(new Station(ceiling, admitted, exposure, List.of(in), List.of(in + 1)));
    return this;
  }

  Lesson station() {
    return station(PerSlot.always(9, slots), PerSlot.always(4, slots), PerSlot.always(9, slots));
  }

  Lesson stay(StayRule forAll) {
    rule = forAll;
    return this;
  }

  Lesson hubCap(int cap) {
    hubCap = cap;
    return this;
  }

  Lesson post(Post post) {
    posts.add(post);
    return this;
  }

  Lesson person(Person person) {
    people.add(person);
    return this;
  }

  Lesson group(Integer... members) {
    groups.add(new Group(List.of(members)));
    return this;
  }

  RotationProblem problem() {
    Network network =
        new Network(stations, legs, List.of(), List.of(), PerSlot.always(hubCap, slots));
    List<StayRule> rules = stations.stream().map(s -> rule).toList();
    return new RotationProblem(
        slots, network, posts, List.of(rules), people, groups, RotationPolicy.usual());
  }

  RotationAnswer solve() {
    return RotationPlanner.solve(problem(), Budget.rounds(1_000, 1), Progress.silent());
  }

  /** The plan as one line per person. */
  String plan() {
    RotationAnswer answer = solve();
    return answer.plan().states().stream().map(this::line).collect(Collectors.joining("\n"));
  }

  private String line(PerSlot states) {
    return IntStream.range(0, slots)
        .mapToObj(t -> letter(states.at(t)))
        .collect(Collectors.joining());
  }

  private static String letter(int state) {
    if (State.isIn(state)) {
      return String.valueOf(state);
    }
    return State.isAway(state) ? "." : State.isRemote(state) ? "r" : "h";
  }
}
