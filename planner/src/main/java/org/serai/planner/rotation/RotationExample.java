package org.serai.planner.rotation;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Invented rotation problems of any size, the same for the same seed: shocks of the security level,
 * cancelled flights, leave, documents that end, wishes, families. For examples and measurements.
 */
public final class RotationExample {

  private final int people;
  private final int stations;
  private final int slots;
  private final SplittableRandom random;
  private final int gateways;
  private final int[][] levels;
  private final int[] size;
  private final List<Post> posts = new ArrayList<>();
  private final List<List<Integer>> postsOfFunction = new ArrayList<>();

  private RotationExample(int people, int stations, int slots, long seed) {
    this.people = people;
    this.stations = stations;
    this.slots = slots;
    this.random = new SplittableRandom(seed);
    this.gateways = Math.max(1, stations / 7);
    this.levels = new int[stations][];
    this.size = new int[stations];
  }

  /** A problem with so many people, stations and slots (two slots are about a week). */
  public static RotationProblem of(int people, int stations, int slots, long seed) {
    return new RotationExample(people, stations, slots, seed).problem();
  }

  private RotationProblem problem() {
    sizes();
    for (int s = 0; s < stations; s++) {
      levels[s] = levels();
    }
    posts();
    List<Person> persons = new ArrayList<>();
    int[] there = new int[stations];
    for (int p = 0; p < people; p++) {
      persons.add(person(there));
    }
    List<Group> groups = families(persons);
    return new RotationProblem(
        slots, network(), posts, List.of(stayRules()), persons, groups, RotationPolicy.usual());
  }

  /** About half of all people are in the field at a time; stations differ in size. */
  private void sizes() {
    double[] weight = new double[stations];
    double sum = 0;
    for (int s = 0; s < stations; s++) {
      weight[s] = 0.4 + random.nextDouble() * (s % gateways == 0 ? 3 : 1.2);
      sum += weight[s];
    }
    for (int s = 0; s < stations; s++) {
      size[s] = Math.max(2, (int) Math.round(people * 0.5 * weight[s] / sum));
    }
  }

  /** A base level, and shocks that jump up and ease again step by step. */
  private int[] levels() {
    int base = 2 + random.nextInt(3);
    int[] level = new int[slots];
    int present = base;
    for (int t = 0; t < slots; t++) {
      if (random.nextInt(40) == 0) {
        present = Math.min(6, present + 1 + random.nextInt(3));
      } else if (present > base && random.nextInt(4) == 0) {
        present--;
      }
      level[t] = present;
    }
    return level;
  }

  private void posts() {
    int functions = Math.max(3, Math.min(24, people / 12));
    for (int f = 0; f < functions; f++) {
      postsOfFunction.add(new ArrayList<>());
    }
    for (int s = 0; s < stations; s++) {
      int open = size[s];
      while (open > 0) {
        int wanted = Math.min(open, 1 + random.nextInt(Math.max(1, Math.min(12, size[s] / 4)) + 1));
        int function = random.nextInt(functions);
        int criticality = 1 + Math.min(3, random.nextInt(5));
        int minimum = criticality <= 2 ? (wanted + 1) / 2 : random.nextInt(wanted + 1) / 2;
        postsOfFunction.get(function).add(posts.size());
        posts.add(new Post(s, criticality, minimum, wanted, random.nextInt(3) == 0));
        open -= wanted;
      }
    }
  }

  private Person person(int[] there) {
    List<Integer> able = able();
    Start start = start(able, there);
    List<Span> absences = new ArrayList<>();
    if (random.nextInt(2) == 0) {
      int first = 2 + random.nextInt(Math.max(1, slots - 4));
      absences.add(new Span(first, Math.min(slots - 1, first + random.nextInt(4))));
    }
    List<Papers> papers = new ArrayList<>();
    for (int q : able) {
      int s = posts.get(q).station();
      if (random.nextInt(6) == 0 && papers.stream().noneMatch(x -> x.station() == s)) {
        papers.add(new Papers(s, new Span(0, 3 + random.nextInt(slots))));
      }
    }
    List<Wish> wishes = new ArrayList<>();
    if (random.nextInt(3) == 0) {
      int first = random.nextInt(slots);
      Span span = new Span(first, Math.min(slots - 1, first + 1 + random.nextInt(3)));
      wishes.add(new Wish(Wish.AWAY, span, 5 + random.nextInt(20)));
    }
    int share = slots * 3 / 2 + 20;
    Burden burden = new Burden(random.nextInt(share), share);
    return new Person(
        random.nextInt(5), able, 0, start, absences, papers, wishes, PerSlot.none(), burden);
  }

  /** One to three posts of the person's function. */
  private List<Integer> able() {
    List<Integer> all = List.of();
    while (all.isEmpty()) {
      all = postsOfFunction.get(random.nextInt(postsOfFunction.size()));
    }
    List<Integer> able = new ArrayList<>();
    int count = 1 + random.nextInt(Math.min(3, all.size()));
    for (int n = 0; n < 3 * count && able.size() < count; n++) {
      int q = all.get(random.nextInt(all.size()));
      if (!able.contains(q)) {
        able.add(q);
      }
    }
    return able;
  }

  private Start start(List<Integer> able, int[] there) {
    int q = able.getFirst();
    int s = posts.get(q).station();
    boolean admitted = posts.get(q).criticality() <= (levels[s][0] <= 3 ? 4 : 7 - levels[s][0]);
    // One in twenty starts where the level does not admit the post: a shock just happened.
    boolean fits = admitted || random.nextInt(20) == 0;
    if (fits && random.nextInt(100) < 65 && there[s] < size[s]) {
      there[s]++;
      return Start.in(q, 1 + random.nextInt(10));
    }
    return random.nextInt(4) == 0 ? Start.hub() : Start.resting(random.nextInt(3));
  }

  /** A few families of two: a staff member and a person with the same posts. */
  private List<Group> families(List<Person> persons) {
    List<Group> groups = new ArrayList<>();
    for (int p = 0; p + 1 < people; p += 40) {
      Person first = persons.get(p);
      if (!State.isIn(first.start().state())) {
        Person second = persons.get(p + 1);
        persons.set(
            p + 1,
            new Person(
                first.agency(),
                first.posts(),
                0,
                first.start(),
                second.absences(),
                List.of(),
                second.wishes(),
                PerSlot.none(),
                second.burden()));
        groups.add(new Group(List.of(p, p + 1)));
      }
    }
    return groups;
  }

  private List<StayRule> stayRules() {
    List<StayRule> rules = new ArrayList<>();
    for (int s = 0; s < stations; s++) {
      int maximum = 8 + 2 * random.nextInt(4);
      rules.add(new StayRule(maximum, 3, 2 + random.nextInt(2)));
    }
    return rules;
  }

  private Network network() {
    List<Leg> legs = new ArrayList<>();
    int[] behind = new int[gateways];
    for (int s = 0; s < stations; s++) {
      behind[s % gateways] += size[s];
    }
    for (int g = 0; g < gateways; g++) {
      legs.add(leg(behind[g], 30));
      legs.add(leg(behind[g], 30));
    }
    List<Station> all = new ArrayList<>();
    List<AgencyShare> shares = new ArrayList<>();
    for (int s = 0; s < stations; s++) {
      int g = s % gateways;
      List<Integer> in = new ArrayList<>(List.of(2 * g));
      List<Integer> out = new ArrayList<>();
      if (s >= gateways) {
        in.add(legs.size());
        legs.add(leg(size[s], 10));
        out.add(legs.size());
        legs.add(leg(size[s], 10));
      }
      out.add(2 * g + 1);
      all.add(station(s, in, out));
      int share = Math.max(1, size[s] / 3);
      shares.add(new AgencyShare(random.nextInt(5), s, PerSlot.always(share, slots)));
    }
    int hub = Math.max(2, people / 7);
    return new Network(all, legs, transfers(all), shares, PerSlot.always(hub, slots));
  }

  /** Seats for a turnover of about a sixth of the people per slot; one in so many is cancelled. */
  private Leg leg(int served, int oneIn) {
    int seats = Math.max(2, (served + 4) / 5);
    return new Leg(PerSlot.generate(slots, t -> random.nextInt(oneIn) == 0 ? 0 : seats));
  }

  private Station station(int s, List<Integer> in, List<Integer> out) {
    int full = size[s];
    int[] level = levels[s];
    PerSlot ceiling =
        PerSlot.generate(
            slots,
            t -> level[t] <= 3 ? full + 1 : level[t] == 4 ? full : full * (7 - level[t]) / 4);
    PerSlot admitted = PerSlot.generate(slots, t -> level[t] <= 3 ? 4 : 7 - level[t]);
    return new Station(ceiling, admitted, PerSlot.of(level), in, out);
  }

  /** A road or a hop between each station behind a gateway and the gateway itself. */
  private List<Transfer> transfers(List<Station> all) {
    List<Transfer> found = new ArrayList<>();
    for (int s = gateways; s < stations; s++) {
      int g = s % gateways;
      found.add(new Transfer(g, s, List.of(all.get(s).wayIn().getLast())));
      found.add(new Transfer(s, g, List.of(all.get(s).wayOut().getFirst())));
    }
    return found;
  }
}
