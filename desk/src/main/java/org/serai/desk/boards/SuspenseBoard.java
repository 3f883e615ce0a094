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
public record SuspenseBoard(List<Pair> items, int total, String next, int all) implements Excerpt {
  public SuspenseBoard {
    items = List.copyOf(items);
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
  public static List<Long> numbers(AsOf asOf, String person, Paging paging) {
    return gaps(asOf, person, paging).items().stream()
        .flatMap(gap -> Stream.concat(findBefore(asOf, gap).stream(), Stream.of(gap.report())))
        .flatMap(report -> asOf.mission().findNumber(report).stream())
        .distinct()
        .toList();
  }

  public static SuspenseBoard of(AsOf asOf, String person, Paging paging, List<Entry> entries) {
    Map<FactId, Told> told = new HashMap<>();
    FactWords words = FactWords.of(asOf);
    entries.forEach(entry -> told.put(entry.report().id(), Told.of(words, entry)));
    Page<Gap> gaps = gaps(asOf, person, paging);
    return new SuspenseBoard(
        gaps.items().stream().map(gap -> pair(asOf, gap, told)).toList(),
        gaps.total(),
        gaps.next(),
        asOf.mission().ledger().openGaps().size());
  }

  private static Page<Gap> gaps(AsOf asOf, String person, Paging paging) {
    List<Gap> gaps =
        asOf.mission().ledger().openGaps().stream()
            .filter(gap -> person.isEmpty() || gap.person().toString().equals(person))
            .toList();
    return paging.of(gaps, gap -> gap.person() + "~" + gap.report());
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
