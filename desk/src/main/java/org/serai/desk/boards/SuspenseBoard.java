package org.serai.desk.boards;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.serai.mission.facts.Entry;
import org.serai.mission.ledger.Gap;
import org.serai.mission.ledger.Line;
import org.serai.mission.ledger.Movement;
import org.serai.mission.terms.Account;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.PersonId;

/** Reports that do not join up, both sides of each, until a person explains them. */
public record SuspenseBoard(List<Pair> pairs, int total) {
  /** So many at once are a fault of a scanner, which is looked into as one. */
  private static final int MOST = 100;

  public SuspenseBoard {
    pairs = List.copyOf(pairs);
  }

  /**
   * One gap: known in one account by {@code before}, found elsewhere by {@code found}; each is told
   * once, or not at all where the journal does not hold it. {@code nowhere} while nobody can say
   * where the person is.
   */
  public record Pair(
      PersonId person,
      FactId report,
      Instant happened,
      Account known,
      Account reported,
      Account now,
      boolean nowhere,
      List<Told> before,
      List<Told> found) {}

  /** Which entries the board tells: those of one person, or all where {@code person} is blank. */
  public static List<Long> numbers(AsOf asOf, String person) {
    return gaps(asOf, person).stream()
        .flatMap(gap -> Stream.concat(findBefore(asOf, gap).stream(), Stream.of(gap.report())))
        .flatMap(report -> asOf.mission().findNumber(report).stream())
        .distinct()
        .toList();
  }

  public static SuspenseBoard of(AsOf asOf, String person, List<Entry> entries) {
    Map<FactId, Told> told = new HashMap<>();
    entries.forEach(entry -> told.put(entry.report().id(), Told.of(entry)));
    List<Gap> gaps = gaps(asOf, person);
    return new SuspenseBoard(gaps.stream().map(gap -> pair(asOf, gap, told)).toList(), total(asOf));
  }

  private static int total(AsOf asOf) {
    return asOf.mission().ledger().openGaps().size();
  }

  private static List<Gap> gaps(AsOf asOf, String person) {
    return asOf.mission().ledger().openGaps().stream()
        .filter(gap -> person.isEmpty() || gap.person().toString().equals(person))
        .limit(MOST)
        .toList();
  }

  private static Pair pair(AsOf asOf, Gap gap, Map<FactId, Told> told) {
    Account now = asOf.mission().ledger().line(gap.person()).account();
    return new Pair(
        gap.person(),
        gap.report(),
        gap.happened(),
        gap.known(),
        gap.reported(),
        now,
        now.equals(Account.SUSPENSE),
        findBefore(asOf, gap).flatMap(id -> Optional.ofNullable(told.get(id))).stream().toList(),
        Optional.ofNullable(told.get(gap.report())).stream().toList());
  }

  /** The report by which the person was known where he or she was not found. */
  private static Optional<FactId> findBefore(AsOf asOf, Gap gap) {
    Line line = asOf.mission().ledger().line(gap.person());
    Optional<FactId> before = Optional.empty();
    for (Movement movement : line.movements()) {
      if (movement.cause().equals(gap.report())) {
        return before;
      }
      before = Optional.of(movement.cause());
    }
    return before;
  }
}
