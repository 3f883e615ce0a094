package org.serai.planner.rotation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Who leaves one station in which slot, on seats that are counted: parties exchange seats, and
 * those who have to make room go where they have fewest safety units (an ejection chain of two:
 * Glover 1996).
 */
final class Exits {

  /** Most looks at everybody while fewer units are possible. */
  private static final int PASSES = 20;

  private final int slots;

  /** Seats of each party. */
  private final int[] size;

  /** Units of party i when it leaves in slot t, {@code slots} for never. */
  private final long[][] units;

  /** Slot in which each party leaves. */
  private final int[] leaves;

  /** Seats that are left per slot; whoever never leaves needs none. */
  private final int[] free;

  private final List<List<Integer>> leaving;

  /** A party and the slot in which it left before it was moved. */
  private record Move(int party, int from) {}

  Exits(int[] size, long[][] units, int[] leaves, int[] free) {
    this.size = size;
    this.units = units;
    this.leaves = leaves;
    this.free = free;
    slots = free.length - 1;
    leaving =
        Stream.generate(() -> (List<Integer>) new ArrayList<Integer>()).limit(free.length).toList();
    IntStream.range(0, leaves.length).forEach(i -> leaving.get(leaves[i]).add(i));
  }

  int leaves(int party) {
    return leaves[party];
  }

  /** Exchanges until there are no more units than said, or no more is gained. */
  void improve(long least) {
    long now = IntStream.range(0, leaves.length).mapToLong(i -> units[i][leaves[i]]).sum();
    for (int pass = 0; now > least && pass < PASSES; pass++) {
      for (int i = 0; i < leaves.length; i++) {
        // In every second pass exchanges that save nothing open the way to others that do.
        now -= exchange(i, 1 - pass % 2);
      }
    }
  }

  /** Moves the party, and those who have to make room for it; the units that this saves. */
  private long exchange(int party, int wanted) {
    int from = leaves[party];
    for (int slot = 0; slot <= slots; slot++) {
      long saved = slot == from ? -1 : leave(party, slot, wanted);
      if (saved >= 0) {
        return saved;
      }
    }
    return 0;
  }

  /** Units saved by leaving in the slot; -1 where these are too few, and all is as it was. */
  private long leave(int party, int slot, int wanted) {
    List<Move> moves = new ArrayList<>();
    long saved = move(party, slot, moves);
    while (free[slot] < 0) {
      saved += makeRoom(slot, party, moves);
    }
    if (saved >= wanted) {
      return saved;
    }
    for (Move move : moves.reversed()) {
      move(move.party(), move.from(), new ArrayList<>());
    }
    return -1;
  }

  private long move(int party, int slot, List<Move> moves) {
    int from = leaves[party];
    moves.add(new Move(party, from));
    leaving.get(from).remove(Integer.valueOf(party));
    leaving.get(slot).add(party);
    leaves[party] = slot;
    free[from] += from < slots ? size[party] : 0;
    free[slot] -= slot < slots ? size[party] : 0;
    return units[party][from] - units[party][slot];
  }

  /**
   * Whoever loses least for a seat goes to the best slot that has room; what that saves. Where
   * nobody else is there the party itself goes: others have the seats.
   */
  private long makeRoom(int slot, int but, List<Move> moves) {
    int best = but;
    int to = slots;
    double least = Double.POSITIVE_INFINITY;
    for (int party : leaving.get(slot)) {
      int other = party == but ? slots : elsewhere(party, slot);
      double lost = (double) units[party][other] - units[party][slot];
      double loss = lost / Math.min(-free[slot], size[party]);
      if (party != but && loss < least) {
        least = loss;
        best = party;
        to = other;
      }
    }
    return move(best, to, moves);
  }

  /** The slot with room in which the party has fewest units. */
  private int elsewhere(int party, int but) {
    int best = slots;
    for (int slot = 0; slot < slots; slot++) {
      boolean less = units[party][slot] < units[party][best];
      if (less && slot != but && free[slot] >= size[party]) {
        best = slot;
      }
    }
    return best;
  }
}
