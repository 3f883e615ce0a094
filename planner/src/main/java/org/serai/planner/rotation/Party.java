package org.serai.planner.rotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * One path of the problem: a person alone, or a group that moves as one. All that lies inside the
 * path (stay rules, papers, absences, promises, wishes) is worked out here once, as flat arrays.
 *
 * <p>Local states: {@code i >= 0} in at assignment i, -1 away, -2 hub, -3-j hub with remote option
 * j.
 */
final class Party {

  final int[] members;
  final int size;

  /** Station of assignment i. */
  final int[] station;

  /** Post of assignment i per member. */
  final int[][] posts;

  /** Posts covered under remote option j, one per member, -1 where a member covers none. */
  final int[][] remote;

  final int[] maximum;
  final int[] minimum;
  final int[] rest;

  /** Lengths of stay are counted up to here: one beyond the longest maximum. */
  final int stayCap;

  /** Most slots of rest that can be owed. */
  final int restCap;

  final int startState;
  final int startServed;
  final int startOwed;

  /** Own cost of being in at i in t (promises, wishes), at i * slots + t. */
  final int[] ownIn;

  final int[] ownHub;
  final int[] ownAway;

  /** Safety units of being in at i in t that are the party's own, at i * slots + t. */
  final short[] unsafe;

  /** Slots in which the party must be away. */
  final boolean[] absent;

  /** Changes of assignment within one slot: from, to, index of the transfer or -1. */
  final int[] changeFrom;

  final int[] changeTo;
  final int[] changeTransfer;

  /** Assignments that no change reaches or leaves, and the others. */
  final int[] alone;

  final int[] joined;
  final boolean[] isJoined;
  final Lengths lengths;

  /** Whether being in at i ever costs something of its own, or is unsafe of its own. */
  final boolean[] hasOwn;

  final boolean[] hasUnsafe;

  /** Rows of agencies' shares that assignment i loads, one per member that has one. */
  final int[][] shares;

  Party(RotationProblem problem, List<Integer> people) {
    members = people.stream().mapToInt(Integer::intValue).toArray();
    size = members.length;
    posts = assignments(problem);
    int count = posts.length;
    station = Arrays.stream(posts).mapToInt(q -> problem.posts().get(q[0]).station()).toArray();
    List<StayRule> rules = Arrays.stream(station).mapToObj(s -> rule(problem, s)).toList();
    maximum = rules.stream().mapToInt(StayRule::maximum).toArray();
    minimum = rules.stream().mapToInt(StayRule::minimumUseful).toArray();
    rest = rules.stream().mapToInt(StayRule::rest).toArray();
    shares = Arrays.stream(station).mapToObj(s -> shareRows(problem, s)).toArray(int[][]::new);
    remote = remoteOptions(problem);
    Start start = problem.people().get(members[0]).start();
    startState = localStart(start.state());
    stayCap = max(maximum) + 1;
    startServed = Math.min(start.served(), stayCap);
    startOwed = start.restOwed();
    restCap = Math.max(max(rest), startOwed);
    PartyCosts costs = new PartyCosts(problem, this);
    ownIn = costs.ownIn();
    ownHub = costs.ownOut(State.HUB);
    ownAway = costs.ownOut(State.AWAY);
    unsafe = costs.unsafe();
    absent = costs.absent();
    List<int[]> changes = changes(problem);
    changeFrom = changes.stream().mapToInt(c -> c[0]).toArray();
    changeTo = changes.stream().mapToInt(c -> c[1]).toArray();
    changeTransfer = changes.stream().mapToInt(c -> c[2]).toArray();
    isJoined = any(count, i -> changes.stream().anyMatch(c -> c[0] == i || c[1] == i));
    alone = IntStream.range(0, count).filter(i -> !isJoined[i]).toArray();
    joined = IntStream.range(0, count).filter(i -> isJoined[i]).toArray();
    lengths = joined.length == 0 ? Lengths.NONE : new Lengths(problem.policy().stay(), this);
    int slots = problem.slots();
    hasOwn = any(count, i -> IntStream.range(0, slots).anyMatch(t -> ownIn[i * slots + t] != 0));
    hasUnsafe =
        any(count, i -> IntStream.range(0, slots).anyMatch(t -> unsafe[i * slots + t] != 0));
  }

  private StayRule rule(RotationProblem problem, int s) {
    return problem.stayRule(members[0], s);
  }

  private static boolean[] any(int count, IntPredicate test) {
    boolean[] found = new boolean[count];
    for (int i = 0; i < count; i++) {
      found[i] = test.test(i);
    }
    return found;
  }

  /**
   * What lengths of stay cost a party, at i * (stayCap + 1) + length: slots beyond the maximum, and
   * these or the slots below the minimum when leaving.
   */
  static final class Lengths {

    static final Lengths NONE = new Lengths(0);

    final double[] beyond;
    final double[] atLeave;

    private Lengths(int size) {
      beyond = new double[size];
      atLeave = new double[size];
    }

    private Lengths(RotationPolicy.Stay policy, Party party) {
      this(party.assignments() * (party.stayCap + 1));
      int width = party.stayCap + 1;
      for (int row = 0; row < beyond.length; row++) {
        int i = row / width;
        double slots = (double) party.size * Math.max(0, row % width - party.maximum[i]);
        double early = (double) party.size * Math.max(0, party.minimum[i] - row % width);
        beyond[row] = slots * policy.beyondMaximum();
        atLeave[row] = beyond[row] + early * policy.belowMinimum();
      }
    }
  }

  int assignments() {
    return station.length;
  }

  /** The plan's code of a local state, for one member. */
  int state(int local, int member) {
    if (local >= 0) {
      return posts[local][member];
    }
    int post = local <= -3 ? remote[-3 - local][member] : -1;
    return local == -1 ? State.AWAY : post < 0 ? State.HUB : State.remote(post);
  }

  private static int max(int[] values) {
    int most = 0;
    for (int value : values) {
      most = Math.max(most, value);
    }
    return most;
  }

  private int localStart(int state) {
    if (!State.isIn(state)) {
      return State.isAway(state) ? -1 : -2;
    }
    for (int i = 0; i < posts.length; i++) {
      if (posts[i][0] == state) {
        return i;
      }
    }
    throw new IllegalArgumentException(
        "Person %d begins at post %d, but the group cannot be at that station as a unit."
            .formatted(members[0], state));
  }

  private int[][] assignments(RotationProblem problem) {
    List<int[]> found = new ArrayList<>();
    if (size == 1) {
      problem.people().get(members[0]).posts().forEach(q -> found.add(new int[] {q}));
      return found.toArray(int[][]::new);
    }
    for (int s = 0; s < problem.stationCount(); s++) {
      int[] firsts = firstPosts(problem, s);
      if (firsts.length == size) {
        found.add(firsts);
      }
    }
    return found.toArray(int[][]::new);
  }

  private int[] firstPosts(RotationProblem problem, int s) {
    List<Integer> firsts = new ArrayList<>();
    for (int p : members) {
      problem.people().get(p).posts().stream()
          .filter(q -> problem.posts().get(q).station() == s)
          .findFirst()
          .ifPresent(firsts::add);
    }
    return firsts.stream().mapToInt(Integer::intValue).toArray();
  }

  private int[][] remoteOptions(RotationProblem problem) {
    if (size == 1) {
      return problem.people().get(members[0]).posts().stream()
          .filter(q -> problem.posts().get(q).coverableFromHub())
          .map(q -> new int[] {q})
          .toArray(int[][]::new);
    }
    int[] option = new int[size];
    boolean any = false;
    for (int m = 0; m < size; m++) {
      option[m] =
          problem.people().get(members[m]).posts().stream()
              .filter(q -> problem.posts().get(q).coverableFromHub())
              .findFirst()
              .orElse(-1);
      any |= option[m] >= 0;
    }
    return any ? new int[][] {option} : new int[0][];
  }

  private int[] shareRows(RotationProblem problem, int s) {
    List<Integer> rows = new ArrayList<>();
    for (int p : members) {
      int agency = problem.people().get(p).agency();
      List<AgencyShare> all = problem.network().shares();
      for (int a = 0; a < all.size(); a++) {
        if (all.get(a).agency() == agency && all.get(a).station() == s) {
          rows.add(a);
        }
      }
    }
    return rows.stream().mapToInt(Integer::intValue).toArray();
  }

  private List<int[]> changes(RotationProblem problem) {
    List<Transfer> transfers = problem.network().transfers();
    List<int[]> found = new ArrayList<>();
    for (int i = 0; i < station.length; i++) {
      for (int j = 0; j < station.length; j++) {
        if (i != j && station[i] == station[j]) {
          found.add(new int[] {i, j, -1});
        }
        for (int x = 0; i != j && x < transfers.size(); x++) {
          if (transfers.get(x).from() == station[i] && transfers.get(x).to() == station[j]) {
            found.add(new int[] {i, j, x});
          }
        }
      }
    }
    return found;
  }
}
