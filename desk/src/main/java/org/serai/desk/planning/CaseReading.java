package org.serai.desk.planning;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.serai.planner.rotation.Branching;
import org.serai.planner.rotation.Group;
import org.serai.planner.rotation.Part;
import org.serai.planner.rotation.PartProof;
import org.serai.planner.rotation.PerSlot;
import org.serai.planner.rotation.PriceList;

/** Reads trees of cases back, each case under its fork; what fits nowhere is an objection. */
final class CaseReading {
  /** Forks one under the other: far beyond any search, and no checker runs out of stack. */
  private static final int DEEPEST = 400;

  private final Demand demand;
  private final ProofRows rows;
  private final ProofTrees trees;
  private final ProofFaults faults;

  /** Row of each case by its number. */
  private final Map<Integer, Integer> rowOf = new HashMap<>();

  /** Rows of the cases under a case, by its number. */
  private final Map<Integer, Map<ProofTrees.Side, Integer>> under = new HashMap<>();

  /** Rows of the prices of a case, by its number. */
  private final Map<Integer, List<Integer>> priced = new HashMap<>();

  CaseReading(Demand demand, ProofRows rows, ProofTrees trees, ProofFaults faults) {
    this.demand = demand;
    this.rows = rows;
    this.trees = trees;
    this.faults = faults;
  }

  /** The trees; only those are left out that an objection speaks of. */
  List<PartProof> proofs() {
    if (!number()) {
      // What stands under a number that two cases have can stand under either.
      return List.of();
    }
    for (int row = 0; row < trees.cases().size(); row++) {
      if (trees.cases().get(row).stands() instanceof ProofTrees.Under(int above, var side)) {
        hang(row, above, side);
      }
    }
    for (int row = 0; row < trees.prices().size(); row++) {
      price(row, trees.prices().get(row).number());
    }
    circles();
    return roots();
  }

  private boolean number() {
    for (int row = 0; row < trees.cases().size(); row++) {
      int number = trees.cases().get(row).number();
      if (rowOf.putIfAbsent(number, row) != null) {
        object(row, "case", number, "a number that no other case has");
      }
    }
    return rowOf.size() == trees.cases().size();
  }

  private void object(int row, String field, Object value, String wanted) {
    faults.add(Objection.Part.CASES, row, field, "" + value, wanted);
  }

  private Optional<ProofTrees.Case> find(int number) {
    return Optional.ofNullable(rowOf.get(number)).map(trees.cases()::get);
  }

  private void hang(int row, int above, ProofTrees.Side side) {
    Optional<ProofTrees.Case> fork = find(above);
    if (fork.isEmpty()) {
      object(row, "under", above, "the number of a case");
    } else if (fork.get().asks().isEmpty()) {
      object(row, "under", above, "a case that asks where a person is; this one asks nothing");
    } else if (sides(above).putIfAbsent(side, row) != null) {
      object(row, "side", side.word(), "a side of case " + above + " on which no other case is");
    }
  }

  private Map<ProofTrees.Side, Integer> sides(int number) {
    return under.computeIfAbsent(number, _ -> new EnumMap<>(ProofTrees.Side.class));
  }

  private void price(int row, int number) {
    Optional<ProofTrees.Case> leaf = find(number);
    if (leaf.isPresent() && leaf.get().asks().isEmpty()) {
      priced.computeIfAbsent(number, _ -> new ArrayList<>()).add(row);
      return;
    }
    String wanted = leaf.isEmpty() ? "the number of a case" : "a case that asks nothing";
    faults.add(Objection.Part.CASE_PRICES, row, "case", "" + number, wanted);
  }

  /** Cases that stand under themselves hang on no root, and would be read by nobody. */
  private void circles() {
    Set<Integer> seen = new HashSet<>();
    for (ProofTrees.Case each : trees.cases()) {
      Set<Integer> way = new LinkedHashSet<>();
      Optional<ProofTrees.Case> at = Optional.of(each);
      while (at.isPresent() && !seen.contains(at.get().number())) {
        if (!way.add(at.get().number())) {
          circle(at.get());
          break;
        }
        at = above(at.get());
      }
      seen.addAll(way);
    }
  }

  private Optional<ProofTrees.Case> above(ProofTrees.Case each) {
    return switch (each.stands()) {
      case ProofTrees.Root _ -> Optional.empty();
      case ProofTrees.Under(int number, var _) -> find(number);
    };
  }

  private void circle(ProofTrees.Case each) {
    if (each.stands() instanceof ProofTrees.Under(int above, var _)) {
      String wanted = "a case that does not itself stand under case " + each.number();
      object(rowOf.getOrDefault(each.number(), -1), "under", above, wanted);
    }
  }

  private List<PartProof> roots() {
    List<PartProof> proofs = new ArrayList<>();
    Set<Part> seen = new HashSet<>();
    for (int row = 0; row < trees.cases().size(); row++) {
      if (trees.cases().get(row).stands() instanceof ProofTrees.Root(String name)) {
        root(row, name, seen).ifPresent(proofs::add);
      }
    }
    return proofs;
  }

  private Optional<PartProof> root(int row, String name, Set<Part> seen) {
    Optional<Integer> post = rows.findPart(name);
    if (post.isEmpty()) {
      object(row, "part", name, "a post of the scenario, or a station and no-post");
      return Optional.empty();
    }
    Part part = Part.with(demand.problem(), post.get());
    if (!seen.add(part)) {
      object(row, "part", name, "a part of the mission that no other tree is about");
    }
    return new Tree(part, name).read(row, 0).map(tree -> new PartProof(post.get(), tree));
  }

  /** Reads one tree from its root downwards. */
  private final class Tree {
    private final Part part;
    private final String name;
    private final PriceReading reading = new PriceReading(rows, faults, Objection.Part.CASE_PRICES);

    Tree(Part part, String name) {
      this.part = part;
      this.name = name;
    }

    Optional<Branching> read(int row, int depth) {
      ProofTrees.Case each = trees.cases().get(row);
      if (each.asks().isEmpty()) {
        return Optional.of(leaf(each.number()));
      }
      if (depth >= DEEPEST) {
        object(row, "case", each.number(), "at most " + DEEPEST + " questions on a way");
        return Optional.empty();
      }
      return fork(row, each.asks().get(), depth);
    }

    private Optional<Branching> fork(int row, ProofTrees.Question asks, int depth) {
      Optional<Integer> person = person(row, asks);
      Optional<Integer> state = new ProofPlaces(demand.books()).find(asks.place());
      if (state.isEmpty()) {
        object(row, "of", asks.place().of(), "a post or station of the scenario");
      }
      boolean inTime = faults.slot(Objection.Part.CASES, row, "slot", asks.slot());
      Optional<Branching> there = side(row, ProofTrees.Side.THERE, depth);
      Optional<Branching> elsewhere = side(row, ProofTrees.Side.ELSEWHERE, depth);
      return person.isPresent()
              && state.isPresent()
              && inTime
              && there.isPresent()
              && elsewhere.isPresent()
          ? Optional.of(
              new Branching.Fork(
                  person.get(), state.get(), asks.slot(), there.get(), elsewhere.get()))
          : Optional.empty();
    }

    private Optional<Integer> person(int row, ProofTrees.Question asks) {
      Optional<Integer> person = demand.books().people().find(asks.person());
      if (person.isEmpty() || !part.people().contains(person.get())) {
        object(row, "person", asks.person(), "somebody of the part of " + name);
        return Optional.empty();
      }
      for (Group group : demand.problem().groups()) {
        if (group.members().contains(person.get())) {
          object(row, "person", asks.person(), "somebody who moves without others");
          return Optional.empty();
        }
      }
      return person;
    }

    private Optional<Branching> side(int row, ProofTrees.Side side, int depth) {
      int number = trees.cases().get(row).number();
      Optional<Integer> below = Optional.ofNullable(sides(number).get(side));
      if (below.isEmpty()) {
        object(row, "case", number, "a case under it on the side " + side.word());
      }
      return below.flatMap(at -> read(at, depth + 1));
    }

    private Branching.Leaf leaf(int number) {
      Map<PlanProof.Row, int[]> prices = reading.empty();
      for (int row : priced.getOrDefault(number, List.of())) {
        PlanProof.Price price = trees.prices().get(row).price();
        Optional<Integer> of = reading.number(row, price).filter(found -> own(row, price, found));
        of.ifPresent(found -> reading.put(row, price, found, prices));
      }
      return part.of(work(prices), demand.calendar().count());
    }

    private boolean own(int row, PlanProof.Price price, int number) {
      boolean exposure = price.row() == PlanProof.Row.EXPOSURE;
      boolean own = (exposure ? part.people() : part.posts()).contains(number);
      if (!own) {
        String wanted = (exposure ? "somebody" : "a post") + " of the part of " + name;
        String value = PriceReading.named(price);
        faults.add(Objection.Part.CASE_PRICES, row, "of", value, wanted);
      }
      return own;
    }
  }

  /** The rows that a part has for itself, as a list from which it can take its own. */
  private static PriceList work(Map<PlanProof.Row, int[]> prices) {
    PerSlot none = PerSlot.none();
    return new PriceList(
        1,
        PerSlot.of(prices.getOrDefault(PlanProof.Row.COVER, new int[0])),
        none,
        none,
        none,
        none,
        PerSlot.of(prices.getOrDefault(PlanProof.Row.HANDOVER, new int[0])),
        PerSlot.of(prices.getOrDefault(PlanProof.Row.EXPOSURE, new int[0])),
        0);
  }
}
