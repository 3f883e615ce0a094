package org.serai.planner.advice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.serai.planner.rotation.AgencyShare;
import org.serai.planner.rotation.Person;
import org.serai.planner.rotation.Post;
import org.serai.planner.rotation.RotationProblem;
import org.serai.planner.rotation.Span;
import org.serai.planner.rotation.State;

/**
 * The steps that one party (a person, or a group that moves as one) could take: at each place, what
 * obstacles a step meets while everybody else stays as planned. Places: option i, or below 0 away
 * (-1) and the hub (-2).
 */
final class Steps {
  static final int AWAY = -1;
  static final int HUB = -2;

  final RotationProblem problem;
  final List<Integer> party;
  final Others others;

  /** Posts of the members at each option; all of one option are at one station. */
  final List<int[]> options = new ArrayList<>();

  private final Map<Obstacle, Integer> numbers = new HashMap<>();
  final List<Obstacle> obstacles = new ArrayList<>();

  /** Posts that may be covered from the hub, and one that is asked for; in a group the first. */
  final List<Integer> remotePosts = new ArrayList<>();

  private final int[][][] insides;
  private final int[][][][] ways;
  private final boolean[][] joins;

  Steps(RotationProblem problem, List<Integer> party, Others others, int wished) {
    this.problem = problem;
    this.party = party;
    this.others = others;
    if (party.size() == 1) {
      person().posts().forEach(q -> options.add(new int[] {q}));
    } else {
      IntStream.range(0, problem.stationCount()).forEach(this::groupOption);
    }
    if (State.isIn(wished) && option(wished) < 0) {
      int[] all = new int[party.size()];
      Arrays.fill(all, wished);
      options.add(all);
    }
    if (party.size() == 1) {
      person().posts().stream()
          .filter(q -> problem.posts().get(q).coverableFromHub())
          .forEach(remotePosts::add);
      if (State.isRemote(wished) && !remotePosts.contains(State.remotePost(wished))) {
        remotePosts.add(State.remotePost(wished));
      }
    }
    int places = options.size() + 2;
    insides = new int[places][problem.slots()][];
    ways = new int[places][places][problem.slots()][];
    joins = new boolean[places][places];
    for (int from = HUB; from < options.size(); from++) {
      for (int to = HUB; to < options.size(); to++) {
        joins[from + 2][to + 2] = join(station(from), station(to));
      }
    }
  }

  private void groupOption(int station) {
    int[] firsts =
        party.stream()
            .flatMap(
                p ->
                    problem.people().get(p).posts().stream()
                        .filter(q -> problem.posts().get(q).station() == station)
                        .limit(1))
            .mapToInt(Integer::intValue)
            .toArray();
    if (firsts.length == party.size()) {
      options.add(firsts);
    }
  }

  Person person() {
    return problem.people().get(party.getFirst());
  }

  /** The option of a post, or for a group that of its station; -1 where there is none. */
  int option(int post) {
    for (int i = 0; i < options.size(); i++) {
      boolean same =
          party.size() == 1
              ? options.get(i)[0] == post
              : station(i) == problem.posts().get(post).station();
      if (same) {
        return i;
      }
    }
    return -1;
  }

  int station(int option) {
    return option < 0 ? -1 : problem.posts().get(options.get(option)[0]).station();
  }

  /** The number of an obstacle, from 0 in the order in which they are met. */
  int number(Obstacle obstacle) {
    return numbers.computeIfAbsent(
        obstacle,
        o -> {
          obstacles.add(o);
          return obstacles.size() - 1;
        });
  }

  /** What stands against being at the place in the slot. */
  int[] at(int place, int t) {
    int[][] known = insides[place + 2];
    if (known[t] == null) {
      List<Integer> met = new ArrayList<>();
      if (place == HUB) {
        hub(t, met);
      } else if (place != AWAY) {
        station(place, t, met);
      }
      known[t] = met.stream().mapToInt(Integer::intValue).toArray();
    }
    return known[t];
  }

  private void hub(int t, List<Integer> met) {
    if (others.hub[t] + party.size() > problem.network().hubCap().at(t)) {
      met.add(number(new Obstacle.Bed(t)));
    }
    party.forEach(p -> absence(p, t, true, met));
  }

  private void absence(int p, int t, boolean atHub, List<Integer> met) {
    for (Span span : problem.people().get(p).absences()) {
      if (span.holds(t)) {
        met.add(number(new Obstacle.Absence(p, span, atHub, t)));
      }
    }
  }

  private void station(int option, int t, List<Integer> met) {
    int s = station(option);
    if (others.inAt[s][t] + party.size() > problem.station(s).ceiling().at(t)) {
      met.add(number(new Obstacle.Ceiling(s, t)));
    }
    shares(s, t, met);
    for (int m = 0; m < party.size(); m++) {
      int p = party.get(m);
      int post = options.get(option)[m];
      if (!problem.admits(post, t)) {
        met.add(number(new Obstacle.Level(post, t)));
      }
      if (!problem.people().get(p).posts().contains(post)) {
        met.add(number(new Obstacle.Qualification(p, post)));
      }
      boolean papers =
          problem.people().get(p).papers().stream()
              .allMatch(x -> x.station() != s || x.valid().holds(t));
      if (!papers) {
        met.add(number(new Obstacle.Papers(p, s, t)));
      }
      absence(p, t, false, met);
    }
  }

  private void shares(int station, int t, List<Integer> met) {
    List<AgencyShare> all = problem.network().shares();
    for (int a = 0; a < all.size(); a++) {
      AgencyShare share = all.get(a);
      long mine =
          party.stream().filter(p -> problem.people().get(p).agency() == share.agency()).count();
      boolean full = others.shares[a][t] + mine > share.ceiling().at(t);
      if (mine > 0 && share.station() == station && full) {
        met.add(number(new Obstacle.Share(a, t)));
      }
    }
  }

  /** Seats that are missing on the way from one place to another in the slot. */
  int[] way(int from, int to, int t) {
    int[][] known = ways[from + 2][to + 2];
    if (known[t] == null) {
      known[t] = missing(from, to, t);
    }
    return known[t];
  }

  private int[] missing(int from, int to, int t) {
    return Others.legs(problem, station(from), station(to)).stream()
        .filter(
            leg ->
                others.seats[leg][t] + party.size()
                    > problem.network().legs().get(leg).seats().at(t))
        .mapToInt(leg -> number(new Obstacle.Seat(leg, t)))
        .toArray();
  }

  /** Whether a step between two places exists at all. */
  boolean joined(int from, int to) {
    return joins[from + 2][to + 2];
  }

  private boolean join(int left, int reached) {
    return left < 0
        || reached < 0
        || left == reached
        || problem.network().transfers().stream()
            .anyMatch(x -> x.from() == left && x.to() == reached);
  }

  /** What stands against covering the post from the hub. */
  int[] remote(int post) {
    Post q = problem.posts().get(post);
    List<Integer> met = new ArrayList<>();
    if (!q.coverableFromHub()) {
      met.add(number(new Obstacle.NotFromHub(post)));
    }
    for (int p : party) {
      if (!problem.people().get(p).posts().contains(post)) {
        met.add(number(new Obstacle.Qualification(p, post)));
      }
    }
    return met.stream().mapToInt(Integer::intValue).toArray();
  }
}
