package org.serai.planner.airlift;

import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * What seating each rider is worth where everybody rides in one of the given routes and only so
 * many may be taken: multipliers of the Lagrangian dual of set partitioning, by subgradient steps
 * (Held, Wolfe and Crowder 1974). Any choice that seats everybody once costs at least the bound,
 * and what the prices of its routes are above zero on top.
 */
final class SeatPrices {
  private static final int STEPS = 300;

  /** Steps without a better bound until they are halved. */
  private static final int PATIENCE = 15;

  final int requests;
  final int vehicles;

  /** What a choice must cost less than to be of use. */
  final double known;

  /** A choice costs at least this. */
  double bound = Double.NEGATIVE_INFINITY;

  /** For each route its cost without what its riders' seats are worth. */
  double[] reduced;

  private final int[][] riders;
  private final double[] cost;

  // The step at hand.
  private final double[] worth;
  private double vehiclePrice;
  private final double[] trial;
  private final int[] seats;
  private int used;

  private SeatPrices(List<RoutePool.Seen> routes, int requests, int vehicles, double known) {
    this.requests = requests;
    this.vehicles = vehicles;
    this.known = known;
    this.riders = routes.stream().map(r -> r.riders.stream().toArray()).toArray(int[][]::new);
    this.cost = routes.stream().mapToDouble(route -> route.cost).toArray();
    this.worth = new double[requests];
    this.trial = new double[cost.length];
    this.seats = new int[requests];
    this.reduced = trial;
  }

  /**
   * Prices for routes of which everybody rides in one at least; a plan of this cost is known. Any
   * prices bound what a choice costs, so those that stand when it is over are as true as the last.
   */
  static SeatPrices of(
      List<RoutePool.Seen> routes, int requests, int vehicles, double known, BooleanSupplier over) {
    SeatPrices prices = new SeatPrices(routes, requests, vehicles, known);
    prices.begin();
    prices.climb(over);
    return prices;
  }

  /** Each at first pays an even share of the route that is cheapest by such shares. */
  private void begin() {
    Arrays.fill(worth, Double.POSITIVE_INFINITY);
    for (int route = 0; route < cost.length; route++) {
      for (int rider : riders[route]) {
        worth[rider] = Math.min(worth[rider], cost[route] / riders[route].length);
      }
    }
  }

  private void climb(BooleanSupplier over) {
    double stride = 1;
    int idle = 0;
    for (int step = 0; step < STEPS && bound < known; step++) {
      double value = value();
      if (value > bound) {
        bound = value;
        reduced = trial.clone();
        idle = 0;
      } else if (++idle == PATIENCE) {
        stride /= 2;
        idle = 0;
      }
      double norm = norm();
      if (norm == 0 || over.getAsBoolean()) {
        return;
      }
      move(stride * (known - value) / norm);
    }
  }

  /** What the dual is worth at these prices: every route below zero is taken. */
  private double value() {
    Arrays.fill(seats, 0);
    used = 0;
    double value = Arrays.stream(worth).sum() - vehicles * vehiclePrice;
    for (int route = 0; route < cost.length; route++) {
      trial[route] = cost[route] + vehiclePrice;
      for (int rider : riders[route]) {
        trial[route] -= worth[rider];
      }
      if (trial[route] < 0) {
        value += trial[route];
        take(route);
      }
    }
    return value;
  }

  private void take(int route) {
    used++;
    for (int rider : riders[route]) {
      seats[rider]++;
    }
  }

  private double norm() {
    double norm = (double) (used - vehicles) * (used - vehicles);
    for (int seat : seats) {
      norm += (double) (seat - 1) * (seat - 1);
    }
    return norm;
  }

  private void move(double length) {
    for (int rider = 0; rider < requests; rider++) {
      worth[rider] += length * (1 - seats[rider]);
    }
    vehiclePrice = Math.max(0, vehiclePrice + length * (used - vehicles));
  }
}
