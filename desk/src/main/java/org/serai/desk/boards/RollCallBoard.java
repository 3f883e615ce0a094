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

  /** Everybody who is asked, counted at a moment; boards of it show some of the rows. */
  public record Counted(AsOf asOf, RollCall call, Muster muster, List<Row> rows) {
    public Counted {
      rows = List.copyOf(rows);
    }

    /** The board with a page of the wanted rows, who needs somebody first. */
    public RollCallBoard board(Wanted wanted, Paging paging) {
      List<Row> shown =
          rows.stream().filter(wanted::holds).sorted(WHO_NEEDS_SOMEBODY_FIRST).toList();
      return of(this, paging.of(shown, row -> "" + row.person()));
    }
  }

  /** The count of a roll-call; empty where there is none of this name. */
  public static Optional<Counted> findCount(AsOf asOf, RollCallId id) {
    return asOf.mission().wardens().findRollCall(id).map(call -> counted(asOf, call));
  }

  private static Counted counted(AsOf asOf, RollCall call) {
    Muster muster = Muster.of(asOf.picture(), call, asOf.now());
    List<Row> rows = muster.people().stream().map(asked -> row(asOf, asked)).toList();
    return new Counted(asOf, call, muster, rows);
  }

  private static RollCallBoard of(Counted counted, Page<Row> page) {
    RollCall call = counted.call();
    Muster muster = counted.muster();
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
        counted.asOf().mission().places().policy(Policy.SILENCE_MINUTES),
        counted.asOf().mission().places().policy(Policy.ESCALATION_MINUTES),
        shares(counted.rows()),
        page.items(),
        page.total(),
        page.next());
  }

  /** All rows of a roll-call, for a file: nothing is left out. */
  public static Optional<List<Row>> findRows(AsOf asOf, RollCallId id) {
    return findCount(asOf, id)
        .map(count -> count.rows().stream().sorted(WHO_NEEDS_SOMEBODY_FIRST).toList());
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
