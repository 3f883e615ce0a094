package org.serai.desk.api;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.serai.desk.boards.AsOf;
import org.serai.desk.boards.Draft;
import org.serai.desk.boards.Drafted;
import org.serai.desk.boards.Findings;
import org.serai.desk.door.Outcome;
import org.serai.desk.door.Seen;
import org.serai.mission.facts.Report;
import org.serai.mission.terms.PlanId;

/**
 * The window through which all pages look at one desk. Until the desk is open it says so; what is
 * costly to see is looked at once for each entry and moment.
 */
@Singleton
public class DeskWindow {
  private volatile Optional<OpenDesk> desk = Optional.empty();
  private volatile Once<Sight, Findings> findings = new Once<>();
  private volatile Once<DraftSight, Drafted> drafted = new Once<>();

  /** What a page shows depends on nothing else. */
  record Sight(long entry, boolean draft, Instant now, Instant moment) {}

  private record DraftSight(long entry, PlanId plan, int reports) {}

  /** Opens the window on a desk; from here on the pages answer. */
  public void open(OpenDesk opened) {
    // Another desk may have the same number of entries, and says something else by them.
    findings = new Once<>();
    drafted = new Once<>();
    desk = Optional.of(opened);
  }

  OpenDesk desk() {
    return desk.orElseThrow(NotYetOpen::new);
  }

  Optional<OpenDesk> findDesk() {
    return desk;
  }

  /** The present to the second, for what is written. */
  AsOf present() {
    return desk().present().get();
  }

  /** Records all reports or none, unless what the caller had seen has changed since. */
  Outcome record(List<Report> reports, Seen seen) {
    return desk().door().apply(reports, seen);
  }

  /** The running minute counts to its end, so that all who look within it see the same. */
  private AsOf running() {
    AsOf present = desk().present().get();
    return AsOf.now(present.mission(), minute(present));
  }

  private static Instant minute(AsOf present) {
    return present.now().truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES);
  }

  /** What every board depends on, beside its address and the newest entry. */
  record Ground(OpenDesk desk, Instant minute, int draft) {}

  static Ground ground(OpenDesk desk, AsOf present) {
    return new Ground(desk, minute(present), Tag.of(desk.draft().get()));
  }

  /** The present as all see it within the minute, for somebody who still waits for it. */
  AsOf running(Asked asked) {
    asked.stillThere();
    return running();
  }

  /** Says on an answer that was made before what it was made from. */
  void madeFrom(Asked asked, AsOf before) {
    asked.tag(Tag.of(before, desk().draft().get()));
  }

  /** The mission as somebody asked to see it. */
  AsOf asOf(Asked asked) {
    asked.stillThere();
    AsOf asOf = asked.once(() -> look(asked));
    asked.tag(Tag.of(asOf, desk().draft().get()));
    return asOf;
  }

  private AsOf look(Asked asked) {
    AsOf present = running();
    AsOf moment = asked.findMoment().map(present::at).orElse(present);
    return asked.draft()
        ? findDrafted(present).map(d -> moment.in(d.after().mission())).orElse(moment)
        : moment;
  }

  /** The draft that waits, folded through the rules onto what is known by then. */
  Optional<Drafted> findDrafted(AsOf present) {
    return desk().draft().get().map(draft -> folded(present, draft));
  }

  private Drafted folded(AsOf present, Draft draft) {
    var sight = new DraftSight(present.mission().lastEntry(), draft.plan(), draft.reports().size());
    return drafted.get(sight, () -> Drafted.of(present, draft));
  }

  Findings findings(Asked asked) {
    AsOf asOf = asOf(asked);
    return findings.get(sight(asked, asOf), () -> findings(asked, asOf));
  }

  /** By the time it is this asker's turn there may be nobody to tell. */
  private static Findings findings(Asked asked, AsOf asOf) {
    asked.stillThere();
    return Findings.at(asOf);
  }

  static Sight sight(Asked asked, AsOf asOf) {
    return new Sight(asOf.mission().lastEntry(), asked.draft(), asOf.now(), asOf.moment());
  }

  /** The desk is still replaying its journal. */
  static final class NotYetOpen extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotYetOpen() {
      super("The desk is not open yet.");
    }
  }
}
