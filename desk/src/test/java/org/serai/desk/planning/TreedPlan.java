package org.serai.desk.planning;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.serai.desk.papers.Names;
import org.serai.desk.papers.PlanFiles;
import org.serai.desk.scenario.GeneratorOrder;
import org.serai.desk.scenario.ScenarioGenerator;
import org.serai.desk.scenario.ScenarioRead;
import org.serai.desk.scenario.ScenarioReader;
import org.serai.mission.Mission;
import org.serai.mission.terms.PlanId;
import org.serai.planner.rotation.Branching;
import org.serai.planner.rotation.Certificate;
import org.serai.planner.rotation.Method;
import org.serai.planner.rotation.Part;
import org.serai.planner.rotation.PartProof;
import org.serai.planner.rotation.PerSlot;
import org.serai.planner.rotation.RotationAnswer;
import org.serai.planner.rotation.RotationPlanner;
import org.serai.planner.rotation.RotationProblem;
import org.serai.planner.rotation.State;
import org.serai.planner.search.Budget;
import org.serai.planner.search.Deadline;
import org.serai.planner.search.Progress;
import org.serai.planner.search.Stop;

/**
 * A plan of the planner with two trees made by hand, written into a folder. Every leaf has the
 * prices that the whole mission has, so that the bound stays what it was; but for one, which has
 * dearer cover and holds where somebody is at a post that is not for him or her.
 */
record TreedPlan(
    Mission mission, Demand demand, RotationAnswer answer, List<Part> parts, Path folder) {

  Path scenario() {
    return folder.resolve("scenario");
  }

  Path plan() {
    return folder.resolve("plan");
  }

  static TreedPlan in(Path folder) throws IOException {
    Path scenario = folder.resolve("scenario");
    ScenarioGenerator.write(new GeneratorOrder(40, 3, 8, 1, 0), scenario);
    var good = ((ScenarioRead.Good) ScenarioReader.read(scenario)).scenario();
    var opening = good.opening();
    Mission mission =
        Folded.of(Mission.empty(opening.mission()), good.reports(), opening.starts()).mission();
    Planning.Request request =
        new Planning.Request(new PlanId("treed"), opening.plans().first(), 8, opening.starts());
    SlotCalendar calendar = SlotCalendar.of(mission, request);
    Demand demand = new Drafting(mission, calendar).demand();
    RotationAnswer plain =
        RotationPlanner.solve(
            demand.problem(),
            new Deadline(Budget.rounds(20_000, 1), new Stop()),
            Progress.silent(),
            Set.of(Method.CASES));
    List<Part> parts = parts(demand.problem());
    TreedPlan treed = new TreedPlan(mission, demand, treed(demand, plain, parts), parts, folder);
    PlanFiles.writeAll(
        treed.plan(), Planning.proposal(demand, treed.answer(), request), Names.NONE);
    return treed;
  }

  /** Two parts in which somebody moves alone. */
  private static List<Part> parts(RotationProblem problem) {
    return IntStream.range(0, problem.posts().size())
        .mapToObj(post -> Part.with(problem, post))
        .distinct()
        .filter(part -> !alone(problem, part).isEmpty())
        .limit(2)
        .toList();
  }

  static List<Integer> alone(RotationProblem problem, Part part) {
    Set<Integer> grouped = new HashSet<>();
    problem.groups().forEach(group -> grouped.addAll(group.members()));
    return part.people().stream().filter(p -> !grouped.contains(p)).toList();
  }

  private static RotationAnswer treed(Demand demand, RotationAnswer plain, List<Part> parts) {
    Certificate proof = plain.certificate();
    List<PartProof> proofs =
        parts.stream()
            .map(part -> new PartProof(part.posts().getFirst(), tree(demand, proof, part)))
            .toList();
    Certificate more =
        new Certificate(
            proof.safety(),
            proof.work(),
            proofs,
            proof.safetyUnits(),
            proof.safetyBound(),
            proof.bound());
    return new RotationAnswer(
        plain.plan(), plain.bound(), plain.safetyBound(), more, plain.rounds(), plain.elapsed());
  }

  /** One question after the other, each on the side that leaves more open: 13 cases. */
  private static Branching tree(Demand demand, Certificate proof, Part part) {
    RotationProblem problem = demand.problem();
    List<Integer> alone = alone(problem, part);
    List<Integer> posts = problem.people().get(alone.getFirst()).posts();
    int never =
        IntStream.range(0, problem.posts().size())
            .filter(q -> !posts.contains(q))
            .findFirst()
            .orElseThrow();
    List<Integer> states =
        List.of(
            posts.getFirst(),
            State.AWAY,
            State.HUB,
            State.remote(posts.getFirst()),
            demand.books().presence(0));
    Branching.Leaf usual = part.of(proof.work(), problem.slots());
    Branching tree = usual;
    for (int n = 0; n < states.size(); n++) {
      int person = alone.get(n % alone.size());
      tree = new Branching.Fork(person, states.get(n), 2 * n + 1, usual, tree);
    }
    return new Branching.Fork(alone.getFirst(), never, 3, dearer(usual), tree);
  }

  private static Branching.Leaf dearer(Branching.Leaf leaf) {
    PerSlot cover =
        PerSlot.generate(leaf.cover().length(), at -> leaf.cover().at(at) + 100_000 * (at % 3));
    return new Branching.Leaf(cover, leaf.handover(), leaf.exposure());
  }
}
