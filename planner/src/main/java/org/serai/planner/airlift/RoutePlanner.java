package org.serai.planner.airlift;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.serai.planner.search.Budget;

/**
 * Solves a {@link RoutingProblem}: each thread is one start of the same search. At the end of each
 * watch they compare plans; first they share only fleets, from the gathering on whole plans, and
 * those that the routes of all of them make.
 */
public final class RoutePlanner {
  /** When the threads compare plans, as shares of the budget. */
  private static final double[] WATCHES = {
    0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, RouteSearch.GATHER, 0.8, 0.9, 0.97, 1.0
  };

  /** The first of several threads soon turns to distance, unless vehicles go on being saved. */
  private static final RouteSearch.Habit FIRST = new RouteSearch.Habit(0.05, 2, 0.6);

  /** The others look for vehicles for at least this share where there are few requests. */
  private static final double LONGER = 0.35;

  /** Up to so many requests are few. */
  private static final double FEW = 100;

  /** However many there are, what is left of the budget belongs to distance. */
  private static final double LONGEST = 0.85;

  private final RoutingProblem problem;
  private final Budget budget;
  private final Consumer<Standing> listener;
  private final List<RouteSearch> searches = new ArrayList<>();

  private RoutePlanner(
      RoutingProblem problem, Budget budget, LongSupplier nanos, Consumer<Standing> listener) {
    this.problem = problem;
    this.budget = budget;
    this.listener = listener;
    Neighbours neighbours = new Neighbours(problem);
    SplittableRandom seeds = new SplittableRandom(budget.seed());
    long begin = nanos.getAsLong();
    for (int thread = 0; thread < budget.threads(); thread++) {
      Watch watch = new Watch(nanos, begin, budget);
      RouteBook book = new RouteBook(problem, problem.newRule(), seeds.split());
      boolean first = thread == 0 && budget.threads() > 1;
      searches.add(new RouteSearch(book, neighbours, watch, first ? FIRST : others()));
    }
  }

  /** The more requests there are, the longer it takes until another vehicle is saved. */
  private RouteSearch.Habit others() {
    double least = Math.clamp(LONGER * problem.requests / FEW, LONGER, LONGEST);
    return new RouteSearch.Habit(least, 4, LONGEST);
  }

  /** Returns the best plan found; progress is told at the end of each watch. */
  public static RoutePlan solve(
      RoutingProblem problem, Budget budget, LongSupplier nanos, Consumer<Standing> listener) {
    return planOf(problem, draft(problem, budget, nanos, listener));
  }

  static Draft draft(
      RoutingProblem problem, Budget budget, LongSupplier nanos, Consumer<Standing> listener) {
    return new RoutePlanner(problem.tightened(), budget, nanos, listener).run();
  }

  private Draft run() {
    double from = 0;
    for (double until : WATCHES) {
      double start = from;
      inParallel(thread -> keepWatch(thread, start, until));
      exchange(until);
      from = until;
    }
    return bestSearch().best();
  }

  private void keepWatch(int thread, double from, double until) {
    RouteSearch search = searches.get(thread);
    if (from == 0) {
      search.begin();
    }
    if (problem.aim == RoutingProblem.Aim.FEWEST_VEHICLES) {
      search.reduceFleet(until);
    }
    search.shorten(until);
  }

  /** The best plan is taken over by all from the gathering on, and a better fleet at once. */
  private void exchange(double now) {
    RouteSearch best = bestSearch();
    boolean gathered = now >= RouteSearch.GATHER;
    Draft plan = gathered ? best.putTogether(searches) : best.best();
    for (RouteSearch search : searches) {
      search.adopt(plan, gathered);
      if (now == RouteSearch.GATHER) {
        search.warmUp();
      }
    }
    listener.accept(new Standing(best.spent(), plan.used, plan.banked, plan.cost));
  }

  private RouteSearch bestSearch() {
    RouteSearch best = searches.get(0);
    for (RouteSearch search : searches) {
      best = search.best().betterThan(best.best(), problem.aim) ? search : best;
    }
    return best;
  }

  private interface Work {
    void on(int thread);
  }

  private void inParallel(Work work) {
    if (budget.threads() == 1) {
      work.on(0);
      return;
    }
    try (ExecutorService pool = Executors.newFixedThreadPool(budget.threads())) {
      List<Future<?>> running = new ArrayList<>();
      for (int thread = 0; thread < budget.threads(); thread++) {
        int mine = thread;
        running.add(pool.submit(() -> work.on(mine)));
      }
      for (Future<?> future : running) {
        future.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The search was interrupted.", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("A thread of the search failed.", e);
    }
  }

  private static RoutePlan planOf(RoutingProblem problem, Draft draft) {
    List<List<Integer>> routes = new ArrayList<>();
    boolean[] served = new boolean[problem.requests];
    for (int[] stops : draft.stops) {
      List<Integer> labels = new ArrayList<>();
      for (int node : stops) {
        labels.add(problem.stops.label[node]);
        served[problem.requestAt(node)] = true;
      }
      if (!labels.isEmpty()) {
        routes.add(labels);
      }
    }
    List<Integer> bank = new ArrayList<>();
    for (int request = 0; request < problem.requests; request++) {
      if (!served[request]) {
        bank.add(problem.stops.label[request]);
      }
    }
    double weight = draft.banked == 0 ? 0 : Craft.MUST_SERVE * draft.banked;
    return new RoutePlan(routes, bank, draft.cost - weight);
  }
}
