package org.serai.desk.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.serai.planner.rotation.Branching;
import org.serai.planner.rotation.Part;
import org.serai.planner.rotation.PartProof;
import org.serai.planner.rotation.PerSlot;

/** Writes trees of cases in the ids of the mission, numbered from 1 on, each below its fork. */
final class CaseMaker {
  private final Demand demand;
  private final ProofRows rows;
  private final ProofPlaces places;
  private final List<ProofTrees.Case> cases = new ArrayList<>();
  private final List<ProofTrees.CasePrice> prices = new ArrayList<>();

  private CaseMaker(Demand demand, ProofRows rows) {
    this.demand = demand;
    this.rows = rows;
    this.places = new ProofPlaces(demand.books());
  }

  static ProofTrees of(Demand demand, ProofRows rows, List<PartProof> proofs) {
    CaseMaker maker = new CaseMaker(demand, rows);
    for (PartProof proof : proofs) {
      Part part = Part.with(demand.problem(), proof.post());
      maker.tell(part, new ProofTrees.Root(rows.part(proof.post())), proof.tree());
    }
    return new ProofTrees(maker.cases, maker.prices);
  }

  private void tell(Part part, ProofTrees.Stands stands, Branching tree) {
    int number = cases.size() + 1;
    switch (tree) {
      case Branching.Leaf leaf -> {
        cases.add(new ProofTrees.Case(number, stands, Optional.empty()));
        price(number, PlanProof.Row.COVER, part.posts(), leaf.cover());
        price(number, PlanProof.Row.HANDOVER, part.posts(), leaf.handover());
        price(number, PlanProof.Row.EXPOSURE, part.people(), leaf.exposure());
      }
      case Branching.Fork fork -> {
        cases.add(new ProofTrees.Case(number, stands, Optional.of(question(fork))));
        tell(part, new ProofTrees.Under(number, ProofTrees.Side.THERE), fork.there());
        tell(part, new ProofTrees.Under(number, ProofTrees.Side.ELSEWHERE), fork.elsewhere());
      }
    }
  }

  private ProofTrees.Question question(Branching.Fork fork) {
    return new ProofTrees.Question(
        demand.books().people().thing(fork.person()), places.of(fork.state()), fork.slot());
  }

  private void price(int number, PlanProof.Row row, List<Integer> own, PerSlot list) {
    for (int k = 0; k < own.size(); k++) {
      int from = k * rows.slots(row);
      rows.runs(PlanProof.Proves.WORK, row, own.get(k), list, from).stream()
          .map(price -> new ProofTrees.CasePrice(number, price))
          .forEach(prices::add);
    }
  }
}
