package org.serai.desk.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.serai.desk.journal.Stopped;
import org.serai.desk.papers.OccasionFiles;
import org.serai.desk.papers.PlanTable;
import org.serai.desk.papers.ProofFiles;
import org.serai.desk.papers.ProofReader;
import org.serai.desk.planning.Certified;
import org.serai.desk.planning.Certifying;
import org.serai.desk.planning.Folded;
import org.serai.desk.planning.Objection;
import org.serai.desk.planning.PlanProof;
import org.serai.desk.planning.Planning;
import org.serai.desk.scenario.Scenario;
import org.serai.desk.scenario.ScenarioRead;
import org.serai.desk.scenario.ScenarioReader;
import org.serai.mission.Mission;

/** Checks that a plan is one of its scenario, and prints what does not hold. */
final class PlanCheck {
  private final PrintWriter terminal;
  private final Path plan;

  PlanCheck(PrintWriter terminal, Path plan) {
    this.terminal = terminal;
    this.plan = plan;
  }

  /** The plan; where something of it or of the scenario does not hold, that is printed instead. */
  Optional<CheckedPlan> find(Path scenario) {
    Optional<CheckedPlan> found =
        switch (ScenarioReader.read(scenario)) {
          case ScenarioRead.Good(Scenario good) -> find(good);
          case ScenarioRead.Faulty faulty -> {
            FaultLines.print(terminal, faulty);
            yield Optional.empty();
          }
        };
    terminal.flush();
    return found;
  }

  private Optional<CheckedPlan> find(Scenario good) {
    Folded folded =
        Folded.of(Mission.empty(good.opening().mission()), good.reports(), good.opening().starts());
    if (!folded.refused().isEmpty()) {
      folded.refused().forEach(terminal::println);
      terminal.printf("%,d rows were refused; no plan was checked.%n", folded.refused().size());
      return Optional.empty();
    }
    return switch (read(plan)) {
      case ProofReader.Read.Faulty faulty -> refused(faulty.objections());
      case ProofReader.Read.Good(var proof) ->
          switch (certified(good, folded.mission(), proof)) {
            case Certified.Refused no -> refused(no.objections());
            case Certified.Proven proven -> compared(good, folded.mission(), proof, proven);
          };
    };
  }

  static ProofReader.Read read(Path plan) {
    try {
      return ProofReader.read(plan);
    } catch (IOException e) {
      throw new Stopped("The plan in " + plan + " could not be read.", e);
    }
  }

  /** What a replan was made after cannot be counted again: it has to be what was written. */
  private Certified certified(Scenario good, Mission mission, PlanProof proof) {
    try {
      List<Objection> changed = OccasionFiles.objections(plan);
      return changed.isEmpty()
          ? Certifying.check(mission, proof, good.opening().starts())
          : new Certified.Refused(changed);
    } catch (IOException e) {
      throw new Stopped("The events in " + plan + " could not be read.", e);
    }
  }

  /** What is proven is worth nothing to whoever goes by another table. */
  private Optional<CheckedPlan> compared(
      Scenario good, Mission mission, PlanProof proof, Certified.Proven proven) {
    boolean tabled = PlanTable.expected(plan);
    List<Objection> different = tabled ? differences(good, mission, proof) : List.of();
    return different.isEmpty()
        ? Optional.of(new CheckedPlan(good, mission, proof, proven, tabled))
        : refused(different);
  }

  private List<Objection> differences(Scenario good, Mission mission, PlanProof proof) {
    try {
      return PlanTable.objections(
          plan, Planning.certified(mission, proof, good.opening().starts()));
    } catch (IOException e) {
      throw new Stopped("The table of the plan in " + plan + " could not be read.", e);
    }
  }

  private Optional<CheckedPlan> refused(List<Objection> objections) {
    objections.forEach(objection -> terminal.println(ProofFiles.told(objection)));
    terminal.println(
        "Refused. Plan, certificate and scenario do not belong together, or were changed.");
    return Optional.empty();
  }
}
