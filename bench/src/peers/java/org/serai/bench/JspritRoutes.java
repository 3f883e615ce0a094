package org.serai.bench;

import com.graphhopper.jsprit.core.algorithm.VehicleRoutingAlgorithm;
import com.graphhopper.jsprit.core.algorithm.box.Jsprit;
import com.graphhopper.jsprit.core.problem.Location;
import com.graphhopper.jsprit.core.problem.VehicleRoutingProblem;
import com.graphhopper.jsprit.core.problem.job.Shipment;
import com.graphhopper.jsprit.core.problem.solution.VehicleRoutingProblemSolution;
import com.graphhopper.jsprit.core.problem.solution.route.VehicleRoute;
import com.graphhopper.jsprit.core.problem.solution.route.activity.TimeWindow;
import com.graphhopper.jsprit.core.problem.vehicle.VehicleImpl;
import com.graphhopper.jsprit.core.problem.vehicle.VehicleTypeImpl;
import com.graphhopper.jsprit.core.util.Coordinate;
import com.graphhopper.jsprit.core.util.Solutions;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.serai.planner.search.Deadline;

/** jsprit as its own builder sets it up: ruin and recreate, vehicles at a high fixed cost. */
final class JspritRoutes {

  /** Above any route's length, so that the number of vehicles counts first. */
  private static final double VEHICLE = 100_000;

  private JspritRoutes() {}

  /** Routes that serve everybody; empty where somebody is left behind. */
  static Optional<List<List<Integer>>> findRoutes(PublicInstance instance, Deadline deadline) {
    VehicleRoutingAlgorithm algorithm =
        Jsprit.Builder.newInstance(problem(instance))
            .setRandom(new Random(deadline.budget().seed()))
            .setProperty(Jsprit.Parameter.THREADS, "1")
            .buildAlgorithm();
    algorithm.setMaxIterations(Integer.MAX_VALUE);
    algorithm.setPrematureAlgorithmTermination(_ -> deadline.over(0));
    VehicleRoutingProblemSolution best = Solutions.bestOf(algorithm.searchSolutions());
    if (!best.getUnassignedJobs().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(best.getRoutes().stream().map(JspritRoutes::route).toList());
  }

  private static List<Integer> route(VehicleRoute route) {
    return route.getActivities().stream()
        .map(stop -> Integer.valueOf(stop.getLocation().getId()))
        .toList();
  }

  private static VehicleRoutingProblem problem(PublicInstance instance) {
    VehicleTypeImpl type =
        VehicleTypeImpl.Builder.newInstance("vehicle")
            .addCapacityDimension(0, instance.head().capacity())
            .setFixedCost(VEHICLE)
            .setCostPerDistance(1)
            .build();
    VehicleRoutingProblem.Builder builder =
        VehicleRoutingProblem.Builder.newInstance()
            .setFleetSize(VehicleRoutingProblem.FleetSize.FINITE);
    PublicInstance.Node depot = instance.nodes().getFirst();
    for (int v = 0; v < instance.head().vehicles(); v++) {
      builder.addVehicle(
          VehicleImpl.Builder.newInstance("vehicle " + v)
              .setType(type)
              .setStartLocation(place(depot))
              .setEarliestStart(depot.hours().earliest())
              .setLatestArrival(depot.hours().latest())
              .build());
    }
    for (PublicInstance.Node node : instance.nodes()) {
      if (node.drop() > 0) {
        builder.addJob(shipment(node, instance.nodes().get(node.drop())));
      }
    }
    return builder.build();
  }

  private static Shipment shipment(PublicInstance.Node pickUp, PublicInstance.Node drop) {
    return Shipment.Builder.newInstance("request " + pickUp.id())
        .addSizeDimension(0, pickUp.load())
        .setPickupLocation(place(pickUp))
        .setPickupServiceTime(pickUp.hours().service())
        .setPickupTimeWindow(window(pickUp))
        .setDeliveryLocation(place(drop))
        .setDeliveryServiceTime(drop.hours().service())
        .setDeliveryTimeWindow(window(drop))
        .build();
  }

  private static TimeWindow window(PublicInstance.Node node) {
    return TimeWindow.newInstance(node.hours().earliest(), node.hours().latest());
  }

  private static Location place(PublicInstance.Node node) {
    return Location.Builder.newInstance()
        .setId(Integer.toString(node.id()))
        .setCoordinate(Coordinate.newInstance(node.x(), node.y()))
        .build();
  }
}
