package org.serai.planner.rotation;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Random instances with every feature of the model, small enough to be searched completely. */
final class Tiny {

  static final int SLOTS = 6;
  private static final int STATIONS = 3;
  private final SplittableRandom random;
  private final List<Post> posts = new ArrayList<>();

  private Tiny(long seed) {
    random = new SplittableRandom(seed);
  }

  /** Three stations, six slots. */
  static RotationProblem of(long seed, int people) {
    return new Tiny(seed).problem(people);
  }

  private RotationProblem problem(int people) {
    for (int q = 0; q < 4; q++) {
      int wanted = random.nextInt(3);
      int minimum = random.nextInt(wanted + 1);
      int station = q < STATIONS ? q : random.nextInt(STATIONS);
      posts.add(new Post(station, 1 + random.nextInt(4), minimum, wanted, random.nextBoolean()));
    }
    List<Person> persons = new ArrayList<>();
    for (int p = 0; p < people; p++) {
      persons.add(person());
    }
    List<Group> groups = new ArrayList<>();
    if (random.nextInt(3) == 0) {
      Person twin = persons.getFirst().withWishes().withBurden(burden());
      persons.set(1, twin.withAbsences());
      Start start = twin.start();
      if (!State.isIn(start.state()) || isFirst(twin, start.state())) {
        groups.add(new Group(List.of(0, 1)));
      }
    }
    List<StayRule> rules = new ArrayList<>();
    for (int s = 0; s < STATIONS; s++) {
      int maximum = 2 + random.nextInt(4);
      rules.add(new StayRule(maximum, random.nextInt(3), random.nextInt(3)));
    }
    return new RotationProblem(
        SLOTS, network(), posts, List.of(rules), persons, groups, RotationPolicy.usual());
  }

  private boolean isFirst(Person person, int post) {
    int station = posts.get(post).station();
    return person.posts().stream().filter(q -> posts.get(q).station() == station).findFirst().get()
        == post;
  }

  private Person person() {
    int first = random.nextInt(posts.size());
    int second = random.nextInt(posts.size());
    List<Integer> able = first == second ? List.of(first) : List.of(first, second);
    Start start =
        switch (random.nextInt(4)) {
          case 0 -> Start.hub();
          case 1 -> Start.resting(random.nextInt(3));
          default -> Start.in(first, 1 + random.nextInt(4));
        };
    List<Span> absences = random.nextInt(4) == 0 ? List.of(span()) : List.of();
    List<Papers> papers =
        random.nextInt(4) == 0
            ? List.of(new Papers(posts.get(first).station(), new Span(0, random.nextInt(8))))
            : List.of();
    List<Wish> wishes =
        random.nextInt(3) == 0
            ? List.of(new Wish(random.nextInt(5) - 2, span(), random.nextInt(60)))
            : List.of();
    PerSlot announced =
        random.nextInt(3) == 0
            ? PerSlot.generate(SLOTS, t -> random.nextBoolean() ? State.AWAY : first)
            : PerSlot.none();
    return new Person(
        random.nextInt(2), able, 0, start, absences, papers, wishes, announced, burden());
  }

  private Burden burden() {
    return new Burden(random.nextInt(20), 10 + random.nextInt(20));
  }

  private Span span() {
    int first = random.nextInt(SLOTS);
    return new Span(first, Math.min(SLOTS - 1, first + random.nextInt(2)));
  }

  private Network network() {
    List<Leg> legs = new ArrayList<>();
    for (int k = 0; k < 6; k++) {
      legs.add(new Leg(PerSlot.generate(SLOTS, t -> random.nextInt(3))));
    }
    List<Station> stations = new ArrayList<>();
    for (int s = 0; s < STATIONS; s++) {
      List<Integer> in = s == 2 ? List.of(0, 4) : List.of(s == 0 ? 0 : 2);
      List<Integer> out = s == 2 ? List.of(5, 1) : List.of(s == 0 ? 1 : 3);
      stations.add(
          new Station(
              PerSlot.generate(SLOTS, t -> random.nextInt(4)),
              PerSlot.generate(SLOTS, t -> Math.min(4, 1 + random.nextInt(6))),
              PerSlot.generate(SLOTS, t -> 1 + random.nextInt(5)),
              in,
              out));
    }
    List<Transfer> transfers =
        random.nextBoolean() ? List.of(new Transfer(0, 2, List.of(4))) : List.of();
    List<AgencyShare> shares =
        List.of(new AgencyShare(1, 0, PerSlot.generate(SLOTS, t -> random.nextInt(3))));
    PerSlot hub = PerSlot.generate(SLOTS, t -> random.nextInt(4));
    return new Network(stations, legs, transfers, shares, hub);
  }
}
