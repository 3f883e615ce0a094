package org.serai.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import org.serai.desk.api.OpenPlanning;
import org.serai.desk.boards.Draft;
import org.serai.desk.boards.ProofBoard;
import org.serai.desk.boards.Reasoned;
import org.serai.desk.planning.Advising;
import org.serai.desk.planning.Certified;
import org.serai.desk.planning.Certifying;
import org.serai.desk.planning.Objection;
import org.serai.desk.planning.PlanValue;
import org.serai.desk.planning.Proposal;
import org.serai.desk.planning.Reasons;
import org.serai.desk.planning.Replans;
import org.serai.mission.terms.Malformed;

/** What pages ask of the planner: why, how sure, and what if. Keeps the last answers. */
final class PlanningDesk {
  private static final int BOTTLENECKS = 3;

  private final Supplier<Optional<Planned>> base;
  private final Drafter drafter;
  private final WhatIfs whatIfs = new WhatIfs();
  private final Rehearsals rehearsals = new Rehearsals();
  private Optional<Asked> last = Optional.empty();

  /** The answers about one plan; worked out when they are asked for the first time. */
  private static final class Asked {
    private final Planned planned;
    private Optional<Advising> advising = Optional.empty();
    private Optional<ProofBoard> proof = Optional.empty();

    Asked(Planned planned) {
      this.planned = planned;
    }

    Advising advising() {
      Advising known = advising.orElseGet(planned::advising);
      advising = Optional.of(known);
      return known;
    }
  }

  /**
   * @param base the plan that waits, else the one in force
   */
  PlanningDesk(Supplier<Optional<Planned>> base, Drafter drafter) {
    this.base = base;
    this.drafter = drafter;
  }

  /**
   * What becomes the draft that waits.
   *
   * @param take takes a proposal that was made already
   * @param plan makes one, and takes it
   */
  record Drafter(Consumer<Proposal> take, Function<OpenPlanning.DraftAsked, Draft> plan) {}

  /** Whatever is still searched or played ends. */
  void stop() {
    whatIfs.stop();
    rehearsals.stop();
  }

  OpenPlanning open() {
    return new OpenPlanning(
        this::reasons,
        this::proof,
        asked -> whatIfs.ask(asked.id(), asked.events(), asked.mode(), orRefuse()),
        whatIfs::shown,
        whatIfs::findBeside,
        id -> {
          Optional<Proposal> proposal = whatIfs.findProposal(id);
          proposal.ifPresent(drafter.take());
          return proposal.isPresent();
        },
        whatIfs::discard,
        drafter.plan(),
        new OpenPlanning.OpenRehearsals(
            asked -> rehearsals.ask(asked.id(), asked.futures(), asked.seed(), orRefuse()),
            rehearsals::shown,
            rehearsals::findFuture,
            rehearsals::discard));
  }

  private Planned orRefuse() {
    return base.get()
        .orElseThrow(() -> new Malformed("plan", "none", "a plan in force, or a draft, to change"));
  }

  /** Until another plan or another entry comes, the same answers hold. */
  private synchronized Optional<Asked> asked() {
    Optional<Planned> now = base.get();
    if (now.isEmpty()) {
      return Optional.empty();
    }
    boolean same =
        last.isPresent()
            && last.get().planned.mission().lastEntry() == now.get().mission().lastEntry()
            && last.get().planned.proof().equals(now.get().proof());
    if (!same) {
      last = Optional.of(new Asked(now.get()));
    }
    return last;
  }

  private synchronized Optional<Reasoned> reasons(OpenPlanning.Why why) {
    return asked()
        .map(Asked::advising)
        .map(
            advising ->
                why.where().isBlank()
                    ? advising.why(why.person(), why.moment())
                    : advising.whyNot(why.person(), why.moment(), why.where()))
        .map(PlanningDesk::reasoned);
  }

  private static Reasoned reasoned(Reasons reasons) {
    return new Reasoned(
        reasons.planned(),
        reasons.headline(),
        reasons.because(),
        reasons.needed(),
        reasons.changes());
  }

  private synchronized ProofBoard proof() {
    Optional<Asked> asked = asked();
    if (asked.isEmpty()) {
      return ProofBoard.nothing();
    }
    ProofBoard board = asked.get().proof.orElseGet(() -> proof(asked.get()));
    asked.get().proof = Optional.of(board);
    return board;
  }

  private static ProofBoard proof(Asked asked) {
    Planned planned = asked.planned;
    List<ProofBoard.Counted> inForce =
        Replans.inForce(
                planned.mission(), Replans.fromTomorrow(planned.mission(), planned.request()))
            .map(PlanningDesk::counted)
            .orElse(List.of());
    Optional<Certified> checked =
        planned
            .proof()
            .map(proof -> Certifying.check(planned.mission(), proof, planned.request().now()));
    return new ProofBoard(
        checked.map(PlanningDesk::bounded).orElse(List.of()),
        checked.map(PlanningDesk::standing).orElse(""),
        checked.map(PlanningDesk::words).orElse(""),
        asked.advising().stranded(),
        asked.advising().worth(BOTTLENECKS),
        asked.advising().weeks().legend(),
        inForce);
  }

  /** A draft bears its own events and promises: what does not agree was told since, or is wrong. */
  private static String unconfirmed(Objection first) {
    String found = (first.part() + " " + first.field()).strip().toLowerCase(Locale.ROOT);
    return "Reckoned anew, the checker does not confirm this draft: %s %s, wanted %s."
        .formatted(found, first.value(), first.wanted());
  }

  private static List<ProofBoard.Counted> counted(PlanValue value) {
    List<ProofBoard.Counted> lines = new ArrayList<>();
    for (PlanValue.Level level : value.levels()) {
      lines.add(
          new ProofBoard.Counted(
              level.name(), level.counted(), level.points(), value.worth(level)));
    }
    return lines;
  }

  private static List<ProofBoard.Bounded> bounded(Certified checked) {
    return switch (checked) {
      case Certified.Proven proven -> bounded(proven);
      case Certified.Refused _ -> List.of();
    };
  }

  private static String standing(Certified checked) {
    return switch (checked) {
      case Certified.Proven proven -> proven.together().gap().standing();
      case Certified.Refused _ -> "";
    };
  }

  private static String words(Certified checked) {
    return switch (checked) {
      case Certified.Proven proven -> words(proven);
      case Certified.Refused no -> unconfirmed(no.objections().getFirst());
    };
  }

  private static List<ProofBoard.Bounded> bounded(Certified.Proven proven) {
    List<ProofBoard.Bounded> lines = new ArrayList<>();
    for (int i = 0; i < proven.levels().size(); i++) {
      lines.add(bounded(proven.levels().get(i), proven.worth(i)));
    }
    lines.add(bounded(proven.together(), proven.weeks()::weeks));
    return lines;
  }

  private static ProofBoard.Bounded bounded(Certified.Line line, LongFunction<String> worth) {
    return new ProofBoard.Bounded(
        line.name(),
        line.value(),
        line.bound(),
        worth.apply(line.value()),
        line.atBest(worth),
        line.gap().words());
  }

  private static String words(Certified.Proven proven) {
    return "An independent checker went through every rule again, for "
        + String.format(Locale.ROOT, "%,d people in %s. ", proven.people(), proven.span())
        + (proven.safetyProven()
            ? "No plan is safer."
            : "A safer plan may exist: the bound of safety is not reached.");
  }
}
