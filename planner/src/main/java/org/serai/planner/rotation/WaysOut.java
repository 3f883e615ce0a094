package org.serai.planner.rotation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * When each party leaves the field on the ways that a flow found. The flow moves one person at a
 * time and may seat half a family: such a party gives its seats back, and then seats are exchanged
 * at its station while that saves a safety unit. No exchange takes a seat that is not there.
 */
final class WaysOut {

  private final SafetyNetwork network;
  private final int slots;

  /** Slot in which the person leaves, {@code slots} for never, per person. */
  private final int[] leaves;

  WaysOut(SafetyNetwork network, int slots, Party[] parties) {
    this.network = network;
    this.slots = slots;
    leaves = new int[Arrays.stream(parties).mapToInt(party -> party.size).sum()];
    Arrays.setAll(leaves, network::leaves);
    Map<Integer, List<Party>> byStation =
        Arrays.stream(parties)
            .filter(party -> network.isIn(party.members[0]))
            .collect(
                Collectors.groupingBy(
                    party -> network.home(party.members[0]), TreeMap::new, Collectors.toList()));
    byStation.forEach(this::together);
  }

  /** Slot in which the party leaves, {@code slots} for never. */
  int leaves(Party party) {
    return leaves[party.members[0]];
  }

  private void together(int station, List<Party> there) {
    long least = units(there);
    there.stream().filter(party -> !isTogether(party)).forEach(party -> giveBack(station, party));
    if (units(there) > least) {
      exchange(station, there, least);
    }
  }

  private boolean isTogether(Party party) {
    return Arrays.stream(party.members).allMatch(p -> leaves[p] == leaves(party));
  }

  private void giveBack(int station, Party party) {
    for (int p : party.members) {
      network.takeSeats(station, leaves[p], -1);
      leaves[p] = slots;
    }
  }

  private long units(List<Party> there) {
    return there.stream()
        .flatMapToInt(party -> Arrays.stream(party.members))
        .mapToLong(p -> network.waited(p, leaves[p]))
        .sum();
  }

  private void exchange(int station, List<Party> there, long least) {
    int[] size = there.stream().mapToInt(party -> party.size).toArray();
    long[][] units = there.stream().map(this::bySlot).toArray(long[][]::new);
    int[] before = there.stream().mapToInt(this::leaves).toArray();
    int[] free = IntStream.rangeClosed(0, slots).map(t -> network.free(station, t)).toArray();
    Exits exits = new Exits(size, units, before.clone(), free);
    exits.improve(least);
    for (int i = 0; i < before.length; i++) {
      int slot = exits.leaves(i);
      network.takeSeats(station, before[i], -size[i]);
      network.takeSeats(station, slot, size[i]);
      Arrays.stream(there.get(i).members).forEach(p -> leaves[p] = slot);
    }
  }

  private long[] bySlot(Party party) {
    return IntStream.rangeClosed(0, slots)
        .mapToLong(t -> Arrays.stream(party.members).mapToLong(p -> network.waited(p, t)).sum())
        .toArray();
  }
}
