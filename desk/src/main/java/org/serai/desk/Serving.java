package org.serai.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.serai.desk.api.OpenDesk;
import org.serai.desk.api.OpenPlanning;
import org.serai.desk.boards.AsOf;
import org.serai.desk.boards.ContributionsBoard;
import org.serai.desk.boards.Draft;
import org.serai.desk.papers.ContributionsCsv;
import org.serai.desk.papers.ContributionsPdf;
import org.serai.desk.papers.PersonName;
import org.serai.desk.planning.Planning;
import org.serai.desk.planning.Proposal;
import org.serai.desk.planning.Replans;
import org.serai.mission.Mission;
import org.serai.mission.terms.Days;
import org.serai.mission.terms.PlanId;
import org.serai.planner.search.Budget;
import org.serai.planner.search.Progress;
import org.serai.planner.search.Stop;

/** A desk whose pages are served: what they see, and the draft plan that waits. */
public final class Serving implements AutoCloseable {
  private static final int DAYS_IN_WEEK = 7;

  /** Whoever asks waits for it at the page; a what-if searches on from there. */
  private static final Duration DRAFTED_IN = Duration.ofSeconds(5);

  private final Desk desk;
  private volatile Optional<Draft> draft = Optional.empty();
  private volatile Optional<Planned> planned = Optional.empty();
  private volatile Optional<PlanningDesk> asked = Optional.empty();
  private Optional<OpenPlanning.DraftAsked> answered = Optional.empty();
  private final Stop stop = new Stop();

  public Serving(Desk desk) {
    this.desk = desk;
  }

  /** What the pages need of this desk. */
  public OpenDesk open() {
    return new OpenDesk(
        () -> AsOf.now(desk.mission(), desk.now()),
        desk::record,
        person -> desk.names().findName(person).map(PersonName::name),
        desk::entries,
        desk::touched,
        this::draft,
        new OpenDesk.Changes(desk::listen, desk::findAfter),
        new OpenDesk.Statement(Serving::table, Serving::letter),
        desk.links(),
        new OpenDesk.Seals(desk::seal, desk::likenesses),
        FlightPapers.of(desk::mission, desk::names));
  }

  private static byte[] table(ContributionsBoard board) {
    var out = new ByteArrayOutputStream();
    try {
      ContributionsCsv.write(out, board);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] letter(ContributionsBoard board) {
    var out = new ByteArrayOutputStream();
    ContributionsPdf.write(out, board);
    return out.toByteArray();
  }

  /** What the pages ask of the planner. */
  public OpenPlanning planning() {
    PlanningDesk opened =
        new PlanningDesk(this::base, new PlanningDesk.Drafter(this::propose, this::draft));
    asked = Optional.of(opened);
    return opened.open();
  }

  /** The draft that waits, with the mission it was made of; else the plan in force. */
  private Optional<Planned> base() {
    return draft().flatMap(_ -> planned).or(this::inForce);
  }

  private Optional<Planned> inForce() {
    Mission mission = desk.mission();
    return mission
        .plans()
        .findCurrent()
        .map(
            plan -> {
              int weeks = (int) Math.max(1, plan.covers().count() / DAYS_IN_WEEK);
              Planning.Request request =
                  new Planning.Request(plan.id(), plan.covers().first(), weeks, desk.now());
              return new Planned(mission, Replans.fromTomorrow(mission, request), Optional.empty());
            });
  }

  /** Takes a proposal as the draft that waits, beside the value of the plan in force. */
  private void propose(Proposal proposal) {
    Mission mission = desk.mission();
    int weeks = (int) Math.max(1, proposal.covers().count() / DAYS_IN_WEEK);
    Planning.Request request =
        new Planning.Request(proposal.plan(), proposal.covers().first(), weeks, desk.now());
    planned = Optional.of(new Planned(mission, request, Optional.of(proposal.proof())));
    draft = Optional.of(Drafts.of(mission, proposal, Replans.inForce(mission, request)));
  }

  /** The draft that waits; none once it is in force. */
  private Optional<Draft> draft() {
    return draft.filter(d -> !desk.mission().plans().published().containsKey(d.plan()));
  }

  /** Plans anew for the weeks that are asked for; the answer waits as the draft. */
  private synchronized Draft draft(OpenPlanning.DraftAsked wanted) {
    Optional<Draft> known = draft().filter(_ -> answered.filter(wanted::equals).isPresent());
    if (known.isPresent()) {
      return known.get();
    }
    Mission mission = desk.mission();
    Planning.refuseUnready(mission);
    Planning.Request request =
        new Planning.Request(
            unpublished(mission, wanted.first()), wanted.first(), wanted.weeks(), desk.now());
    propose(Planning.propose(mission, request, Budget.of(DRAFTED_IN, 1), Progress.silent(), stop));
    answered = Optional.of(wanted);
    return draft.orElseThrow();
  }

  /** A plan is called by its first day, and by a count where that was published before. */
  private static PlanId unpublished(Mission mission, LocalDate first) {
    return Stream.iterate(1, n -> n + 1)
        .map(n -> new PlanId("R-" + first + (n == 1 ? "" : "-" + n)))
        .filter(plan -> !mission.plans().published().containsKey(plan))
        .findFirst()
        .orElseThrow();
  }

  /** Makes a draft for the days, unless a plan is in force or nobody is there to be planned. */
  public void makeDraft(Days covers, Duration budget) {
    Mission mission = desk.mission();
    if (mission.plans().findCurrent().isPresent() || mission.people().people().isEmpty()) {
      return;
    }
    LocalDate first = covers.first();
    int weeks = (int) Math.max(1, covers.count() / DAYS_IN_WEEK);
    Planning.Request request =
        new Planning.Request(new PlanId("R-" + first), first, weeks, desk.now());
    Proposal proposal =
        Planning.propose(mission, request, Budget.of(budget, 1), Progress.silent(), stop);
    planned = Optional.of(new Planned(mission, request, Optional.of(proposal.proof())));
    draft = Optional.of(Drafts.of(mission, proposal));
  }

  @Override
  public void close() {
    stop.raise();
    asked.ifPresent(PlanningDesk::stop);
    desk.close();
  }
}
