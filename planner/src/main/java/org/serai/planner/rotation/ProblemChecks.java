package org.serai.planner.rotation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks of a problem's parts against each other. */
final class ProblemChecks {

  private ProblemChecks() {}

  static void network(int slots, Network network) {
    Require.slots(network.hubCap(), slots, "hub cap");
    for (int k = 0; k < network.legs().size(); k++) {
      Require.slots(network.legs().get(k).seats(), slots, "leg " + k);
    }
    int stations = network.stations().size();
    for (int s = 0; s < stations; s++) {
      station(slots, network, s);
    }
    Set<List<Integer>> seen = new HashSet<>();
    for (AgencyShare share : network.shares()) {
      Require.in(share.station(), 0, stations - 1, "station of an agency's share");
      Require.slots(share.ceiling(), slots, "ceiling of agency " + share.agency());
      once(seen, List.of(share.agency(), share.station()), "share of agency and station");
    }
    for (Transfer x : network.transfers()) {
      Require.in(x.from(), 0, stations - 1, "station that a transfer leaves");
      Require.in(x.to(), 0, stations - 1, "station that a transfer reaches");
      legs(network, x.legs(), "transfer from station " + x.from());
      once(seen, List.of(-1, x.from(), x.to()), "transfer between stations");
    }
    oneContinuation(network);
  }

  private static void once(Set<List<Integer>> seen, List<Integer> key, String what) {
    if (!seen.add(key)) {
      throw new IllegalArgumentException("The %s %s is given twice.".formatted(what, key));
    }
  }

  private static void station(int slots, Network network, int s) {
    Station station = network.stations().get(s);
    Require.slots(station.ceiling(), slots, "ceiling of station " + s);
    Require.slots(station.admitted(), slots, "criticality admitted at station " + s);
    Require.slots(station.exposure(), slots, "exposure at station " + s);
    legs(network, station.wayIn(), "way in of station " + s);
    legs(network, station.wayOut(), "way out of station " + s);
  }

  private static void legs(Network network, List<Integer> legs, String what) {
    for (int k : legs) {
      Require.in(k, 0, network.legs().size() - 1, "leg on the " + what);
    }
    if (new HashSet<>(legs).size() != legs.size()) {
      throw new IllegalArgumentException("The " + what + " uses a leg twice: " + legs + ".");
    }
  }

  /** Ways out that share a leg must go on alike: so the safest way out is a flow in a network. */
  private static void oneContinuation(Network network) {
    Map<Integer, Integer> next = new HashMap<>();
    for (int s = 0; s < network.stations().size(); s++) {
      List<Integer> way = network.stations().get(s).wayOut();
      for (int i = 0; i < way.size(); i++) {
        int after = i + 1 < way.size() ? way.get(i + 1) : -1;
        Integer known = next.putIfAbsent(way.get(i), after);
        if (known != null && known != after) {
          throw new IllegalArgumentException(
              "Leg %d goes on to leg %d, but on the way out of station %d to leg %d (-1: the hub)."
                  .formatted(way.get(i), known, s, after));
        }
      }
    }
  }

  static void posts(List<Post> posts, Network network) {
    for (int q = 0; q < posts.size(); q++) {
      Require.in(posts.get(q).station(), 0, network.stations().size() - 1, "station of post " + q);
    }
  }

  static void stayRules(List<List<StayRule>> rows, Network network) {
    Require.in(rows.size(), 1, Limits.AGENCIES, "number of rows of stay rules");
    for (int r = 0; r < rows.size(); r++) {
      int stations = network.stations().size();
      Require.in(rows.get(r).size(), stations, stations, "stations in row " + r + " of stay rules");
    }
  }

  static void groups(List<Group> groups, List<Person> people, List<Post> posts) {
    Set<Integer> taken = new HashSet<>();
    for (Group group : groups) {
      int leader = group.members().getFirst();
      for (int p : group.members()) {
        Require.in(p, 0, people.size() - 1, "member of a group");
        if (!taken.add(p)) {
          throw new IllegalArgumentException("Person " + p + " is named in two places in groups.");
        }
        sameStart(people, leader, p, posts);
        startsAtFirstPost(people.get(p), p, posts);
      }
    }
  }

  private static int place(int state, List<Post> posts) {
    return State.isIn(state) ? posts.get(state).station() : state;
  }

  private static void sameStart(List<Person> people, int leader, int p, List<Post> posts) {
    Start first = people.get(leader).start();
    Start other = people.get(p).start();
    boolean samePlace = place(first.state(), posts) == place(other.state(), posts);
    if (!samePlace || first.served() != other.served() || first.restOwed() != other.restOwed()) {
      throw new IllegalArgumentException(
          "Persons %d and %d travel together but begin differently: %s and %s."
              .formatted(leader, p, first, other));
    }
    if (people.get(leader).stayRules() != people.get(p).stayRules()) {
      throw new IllegalArgumentException(
          "Persons %d and %d travel together but have other stay rules.".formatted(leader, p));
    }
  }

  private static void startsAtFirstPost(Person person, int p, List<Post> posts) {
    int state = person.start().state();
    if (!State.isIn(state)) {
      return;
    }
    int station = posts.get(state).station();
    int first =
        person.posts().stream()
            .filter(q -> posts.get(q).station() == station)
            .findFirst()
            .orElse(-1);
    if (first != state) {
      throw new IllegalArgumentException(
          "Person %d of a group begins at post %d, but lists post %d first at station %d."
              .formatted(p, state, first, station));
    }
  }
}
