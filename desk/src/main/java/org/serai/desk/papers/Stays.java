package org.serai.desk.papers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.serai.desk.planning.PlannedMove;
import org.serai.desk.planning.Proposal;
import org.serai.desk.planning.Slot;
import org.serai.desk.planning.Standpoint;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.PersonId;

/** Reads a proposal person by person, so that no paper needs all stays at once. */
final class Stays {
  private final Proposal proposal;
  private final Map<PersonId, List<PlannedMove>> moves = new HashMap<>();

  Stays(Proposal proposal) {
    this.proposal = proposal;
    for (PlannedMove move : proposal.moves()) {
      moves.computeIfAbsent(move.person(), _ -> new ArrayList<>()).add(move);
    }
  }

  /** Everybody the plan speaks of, by id. */
  List<PersonId> people() {
    return proposal.standpoints().keySet().stream().sorted().toList();
  }

  /** The stays of a person, in order of time. */
  List<Stay> of(PersonId person) {
    List<Standpoint> where = proposal.standpoints().getOrDefault(person, List.of());
    List<Stay> stays = new ArrayList<>();
    int first = 0;
    for (int slot = 1; slot <= where.size(); slot++) {
      if (slot == where.size() || !where.get(slot).equals(where.get(first))) {
        stays.add(stay(person, where, first, slot - 1));
        first = slot;
      }
    }
    return stays;
  }

  private Stay stay(PersonId person, List<Standpoint> where, int first, int last) {
    Optional<PlannedMove> in = findMove(person, where.get(first), first);
    Optional<PlannedMove> out =
        last + 1 < where.size()
            ? findMove(person, where.get(last + 1), last + 1)
            : Optional.empty();
    Instant from = in.map(PlannedMove::arrives).orElse(slot(first).from());
    Instant until = out.map(PlannedMove::departs).orElse(slot(last).until());
    return new Stay(person, where.get(first), first, last, from, until, flights(in), flights(out));
  }

  private Slot slot(int number) {
    return proposal.slots().get(number);
  }

  private static List<FlightId> flights(Optional<PlannedMove> move) {
    return move.map(PlannedMove::flights).orElse(List.of());
  }

  /** The move of a person that leads to the standpoint and leaves in the slot. */
  private Optional<PlannedMove> findMove(PersonId person, Standpoint to, int number) {
    Slot slot = slot(number);
    return moves.getOrDefault(person, List.of()).stream()
        .filter(move -> move.to().equals(to))
        .filter(move -> !move.departs().isBefore(slot.from()))
        .filter(move -> move.departs().isBefore(slot.until()))
        .findFirst();
  }
}
