package org.serai.bench;

import com.google.ortools.Loader;
import com.google.ortools.constraintsolver.Assignment;
import com.google.ortools.constraintsolver.FirstSolutionStrategy;
import com.google.ortools.constraintsolver.LocalSearchMetaheuristic;
import com.google.ortools.constraintsolver.RoutingDimension;
import com.google.ortools.constraintsolver.RoutingIndexManager;
import com.google.ortools.constraintsolver.RoutingModel;
import com.google.ortools.constraintsolver.RoutingSearchParameters;
import com.google.ortools.constraintsolver.Solver;
import com.google.ortools.constraintsolver.main;
import com.google.protobuf.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.serai.planner.search.Deadline;

/**
 * The routing library of OR-Tools: parallel insertion, then guided local search. It reckons in
 * whole numbers, so times are given in ten-thousandths and rounded up. It has one thread and no
 * seed.
 */
final class OrToolsRoutes {

  private static final double SCALE = 10_000;

  /** Above any route's length, so that the number of vehicles counts first. */
  private static final long VEHICLE = 1_000_000_000;

  /** Leaving somebody behind for a while, which lets it begin where insertion alone fails. */
  private static final long LEFT_BEHIND = 100_000_000_000L;

  private final PublicInstance instance;
  private final RoutingIndexManager numbers;
  private final RoutingModel model;

  private OrToolsRoutes(PublicInstance instance) {
    this.instance = instance;
    numbers = new RoutingIndexManager(instance.nodes().size(), instance.head().vehicles(), 0);
    model = new RoutingModel(numbers);
  }

  static Optional<List<List<Integer>>> findRoutes(PublicInstance instance, Deadline deadline) {
    Loader.loadNativeLibraries();
    OrToolsRoutes peer = new OrToolsRoutes(instance);
    peer.build();
    return peer.findRoutes(deadline);
  }

  private static long whole(double units) {
    // A hair less than up, so that a whole number stays what it is.
    return (long) Math.ceil(units * SCALE - 1e-4);
  }

  private long[][] matrix(boolean service) {
    int count = instance.nodes().size();
    long[][] matrix = new long[count][count];
    for (int from = 0; from < count; from++) {
      double stop = service ? instance.nodes().get(from).hours().service() : 0;
      for (int to = 0; to < count; to++) {
        matrix[from][to] = from == to ? 0 : whole(instance.travel(from, to) + stop);
      }
    }
    return matrix;
  }

  private void build() {
    model.setArcCostEvaluatorOfAllVehicles(model.registerTransitMatrix(matrix(false)));
    if (instance.countsVehicles()) {
      model.setFixedCostOfAllVehicles(VEHICLE);
    }
    long[] loads = instance.nodes().stream().mapToLong(PublicInstance.Node::load).toArray();
    int load = model.registerUnaryTransitVector(loads);
    model.addDimension(load, 0, instance.head().capacity(), true, "load");
    long end = (long) (instance.nodes().getFirst().hours().latest() * SCALE);
    model.addDimension(model.registerTransitMatrix(matrix(true)), end, end, false, "time");
    RoutingDimension time = model.getMutableDimension("time");
    for (int node = 1; node < instance.nodes().size(); node++) {
      window(time, node);
      model.addDisjunction(new long[] {numbers.nodeToIndex(node)}, LEFT_BEHIND);
      if (instance.nodes().get(node).drop() > 0) {
        pair(time, node, instance.nodes().get(node).drop());
      }
    }
    for (int v = 0; v < instance.head().vehicles(); v++) {
      if (Double.isFinite(instance.head().longestRoute())) {
        time.setSpanUpperBoundForVehicle((long) (instance.head().longestRoute() * SCALE), v);
      }
      model.addVariableMinimizedByFinalizer(time.cumulVar(model.start(v)));
    }
  }

  private void window(RoutingDimension time, int node) {
    PublicInstance.Hours hours = instance.nodes().get(node).hours();
    long latest = (long) (Math.min(hours.latest(), 1e9) * SCALE);
    time.cumulVar(numbers.nodeToIndex(node)).setRange(whole(hours.earliest()), latest);
  }

  private void pair(RoutingDimension time, int pickUp, int drop) {
    Solver solver = model.solver();
    long from = numbers.nodeToIndex(pickUp);
    long to = numbers.nodeToIndex(drop);
    model.addPickupAndDelivery(from, to);
    solver.addConstraint(solver.makeEquality(model.vehicleVar(from), model.vehicleVar(to)));
    solver.addConstraint(solver.makeLessOrEqual(time.cumulVar(from), time.cumulVar(to)));
    if (Double.isFinite(instance.head().longestRide())) {
      double service = instance.nodes().get(pickUp).hours().service();
      long longest = (long) ((instance.head().longestRide() + service) * SCALE);
      var ride = solver.makeDifference(time.cumulVar(to), time.cumulVar(from));
      solver.addConstraint(solver.makeLessOrEqual(ride, longest));
    }
  }

  private Optional<List<List<Integer>>> findRoutes(Deadline deadline) {
    // Wall time is a stop of last resort; the watch goes by processor time.
    long wall = 8 * deadline.budget().wall().toSeconds();
    RoutingSearchParameters how =
        main.defaultRoutingSearchParameters().toBuilder()
            .setFirstSolutionStrategy(FirstSolutionStrategy.Value.PARALLEL_CHEAPEST_INSERTION)
            .setLocalSearchMetaheuristic(LocalSearchMetaheuristic.Value.GUIDED_LOCAL_SEARCH)
            .setTimeLimit(Duration.newBuilder().setSeconds(wall).build())
            .build();
    Assignment found;
    try (CpuWatch _ = new CpuWatch(deadline, model::CancelSearch)) {
      found = model.solveWithParameters(how);
    }
    int served = instance.nodes().size() - 1;
    return Optional.ofNullable(found)
        .map(this::routes)
        .filter(routes -> routes.stream().mapToInt(List::size).sum() == served);
  }

  private List<List<Integer>> routes(Assignment found) {
    List<List<Integer>> routes = new ArrayList<>();
    for (int v = 0; v < instance.head().vehicles(); v++) {
      List<Integer> route = new ArrayList<>();
      long at = found.value(model.nextVar(model.start(v)));
      while (!model.isEnd(at)) {
        route.add(instance.nodes().get(numbers.indexToNode(at)).id());
        at = found.value(model.nextVar(at));
      }
      if (!route.isEmpty()) {
        routes.add(route);
      }
    }
    return routes;
  }
}
