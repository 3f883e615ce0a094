package org.serai.desk.boards;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.serai.mission.rules.Muster;
import org.serai.mission.rules.Muster.Asked;
import org.serai.mission.rules.Muster.State;
import org.serai.mission.terms.Category;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.Policy;
import org.serai.mission.terms.RollCallId;
import org.serai.mission.wardens.Answer;
import org.serai.mission.wardens.Closing;
import org.serai.mission.wardens.RollCall;

/**
 * Who has not answered? Three numbers, then those who need somebody first. {@code over} is blank
 * while people are asked; {@code silent} counts {@code overdue} and {@code lost} too.
 */
public record RollCallBoard(
    RollCallId rollCall,
    List<PlaceId> areas,
    String reason,
    Instant since,
    String over,
    int asked,
    int safe,
    int help,
    int silent,
    int overdue,
    int lost,
    int lookedInto,
    long silenceMinutes,
    long escalationMinutes,
    List<Share> shares,
    List<Row> items,
    int total,
    String next)
    implements Excerpt {
  private static final Comparator<Row> WHO_NEEDS_SOMEBODY_FIRST =
      Comparator.comparing(Row::state).thenComparing(Row::account).thenComparing(Row::person);

  public RollCallBoard {
    areas = List.copyOf(areas);
    shares = List.copyOf(shares);
    items = List.copyOf(items);
  }

  /** How the people of one list stand at one place: who calls whom, and how many are left. */
  public record Share(
      List<PersonId> wardens, String account, int asked, int safe, int help, int silent) {}

  /**
   * One person; {@code words} and {@code where} are as they were answered, {@code outcome} is what
   * came of looking into it. What is not known is blank.
   */
  public record Row(
      PersonId person,
      Category category,
      State state,
      String account,
      Instant accountSince,
      Instant asked,
      List<PersonId> wardens,
      String where,
      String words,
      String by,
      String answered,
      String outcome) {}

  /** Which rows: a group of states, a warden ("none" for nobody's list), an account. */
  public record Wanted(String show, String warden, String account) {
    boolean holds(Row row) {
      return shows(row.state())
          && (account.isEmpty() || row.account().equals(account))
          && (warden.isEmpty() || hasWarden(row));
    }

    private boolean hasWarden(Row row) {
      return warden.equals("none")
          ? row.wardens().isEmpty()
          : row.wardens().contains(new PersonId(warden));
    }

    private boolean shows(State state) {
      return switch (show) {
        case "all" -> true;
        case "safe" -> state == State.SAFE;
        case "help" -> state == State.NEEDS_HELP;
        case "silent" -> isSilent(state);
        case "looked-into" -> state == State.LOOKED_INTO;
        default -> isSilent(state) || state == State.NEEDS_HELP;
      };
    }
  }

  static boolean isSilent(State state) {
    return state == State.ASKED || state == State.SILENT || state == State.LOST_TOUCH;
  }

  public static Optional<RollCallBoard> find(
      AsOf asOf, RollCallId id, Wanted wanted, Paging paging) {
    return asOf.mission().wardens().findRollCall(id).map(call -> of(asOf, call, wanted, paging));
  }

  private static RollCallBoard of(AsOf asOf, RollCall call, Wanted wanted, Paging paging) {
    Muster muster = Muster.of(asOf.picture(), call, asOf.now());
    List<Row> all = muster.people().stream().map(asked -> row(asOf, asked)).toList();
    List<Row> rows = all.stream().filter(wanted::holds).sorted(WHO_NEEDS_SOMEBODY_FIRST).toList();
    Page<Row> page = paging.of(rows, row -> "" + row.person());
    return new RollCallBoard(
        call.id(),
        call.areas(),
        call.reason(),
        call.since(),
        call.ended().map(Closing::words).orElse(""),
        muster.people().size(),
        muster.count(State.SAFE),
        muster.count(State.NEEDS_HELP),
        muster.silent(),
        muster.count(State.SILENT),
        muster.count(State.LOST_TOUCH),
        muster.count(State.LOOKED_INTO),
        asOf.mission().places().policy(Policy.SILENCE_MINUTES),
        asOf.mission().places().policy(Policy.ESCALATION_MINUTES),
        shares(all),
        page.items(),
        page.total(),
        page.next());
  }

  /** All rows of a roll-call, for a file: nothing is left out. */
  public static Optional<List<Row>> findRows(AsOf asOf, RollCallId id) {
    return asOf.mission()
        .wardens()
        .findRollCall(id)
        .map(call -> Muster.of(asOf.picture(), call, asOf.now()))
        .map(
            muster ->
                muster.people().stream()
                    .map(asked -> row(asOf, asked))
                    .sorted(WHO_NEEDS_SOMEBODY_FIRST)
                    .toList());
  }

  private static Row row(AsOf asOf, Asked asked) {
    Optional<Answer> answer = asked.answer();
    return new Row(
        asked.person(),
        asOf.mission().people().person(asked.person()).profile().category(),
        asked.state(),
        asked.account().toString(),
        asked.since(),
        asked.from(),
        Muster.wardensOf(asOf.picture(), asked),
        answer.map(Answer::where).orElse(""),
        answer.map(Answer::words).orElse(""),
        answer.map(a -> a.by().toString()).orElse(""),
        answer.map(a -> a.happened().toString()).orElse(""),
        asked.closing().map(Closing::words).orElse(""));
  }

  /** The lists with most silence first. */
  private static List<Share> shares(List<Row> rows) {
    Map<List<Object>, Share> shares = new LinkedHashMap<>();
    for (Row row : rows) {
      int safe = row.state() == State.SAFE ? 1 : 0;
      int help = row.state() == State.NEEDS_HELP ? 1 : 0;
      int silent = isSilent(row.state()) ? 1 : 0;
      shares.merge(
          List.of(row.wardens(), row.account()),
          new Share(row.wardens(), row.account(), 1, safe, help, silent),
          RollCallBoard::sum);
    }
    List<Share> sorted = new ArrayList<>(shares.values());
    sorted.sort(
        Comparator.comparingInt((Share s) -> s.silent() + s.help())
            .reversed()
            .thenComparing(Share::account));
    return sorted;
  }

  private static Share sum(Share one, Share other) {
    return new Share(
        one.wardens(),
        one.account(),
        one.asked() + other.asked(),
        one.safe() + other.safe(),
        one.help() + other.help(),
        one.silent() + other.silent());
  }
}
