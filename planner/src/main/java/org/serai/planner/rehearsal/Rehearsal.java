package org.serai.planner.rehearsal;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.serai.planner.rotation.RotationPlan;
import org.serai.planner.rotation.RotationProblem;
import org.serai.planner.search.Stop;

/** Many futures of one plan, on all cores; each can be played again alone. */
public final class Rehearsal {
  /** Beyond this many the picture no longer changes; a wrong number must not run for days. */
  public static final int MOST_FUTURES = 10_000;

  /** More would only wait for each other. */
  private static final int MOST_THREADS = 64;

  private final RotationProblem problem;
  private final RotationPlan plan;
  private final Rates rates;
  private final long seed;
  private final Count planned;

  public Rehearsal(RotationProblem problem, RotationPlan plan, Rates rates, long seed) {
    this.problem = problem;
    this.plan = plan;
    this.rates = rates;
    this.seed = seed;
    planned = Play.planned(problem, plan);
  }

  /** One future by its number: the same whenever and wherever it is played. */
  public Outcome future(int number) {
    return Play.of(problem, plan, planned, number, Future.of(problem, plan, rates, seed, number));
  }

  /**
   * Futures 0 to count - 1, in order; where the stop is raised, those that were begun before.
   *
   * @param done hears of each that is over, from many threads
   */
  public List<Outcome> futures(int count, int threads, IntConsumer done, Stop stop) {
    if (count < 1 || count > MOST_FUTURES || threads < 1 || threads > MOST_THREADS) {
      throw new IllegalArgumentException(
          "%d futures on %d threads; give 1 to %d, and 1 to %d."
              .formatted(count, threads, MOST_FUTURES, MOST_THREADS));
    }
    try (ForkJoinPool pool = new ForkJoinPool(threads)) {
      return pool.submit(() -> played(count, done, stop)).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The rehearsal was interrupted.", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("A future could not be played.", e.getCause());
    }
  }

  private List<Outcome> played(int count, IntConsumer done, Stop stop) {
    return IntStream.range(0, count)
        .parallel()
        .filter(number -> number == 0 || !stop.isRaised())
        .mapToObj(
            number -> {
              Outcome outcome = future(number);
              done.accept(number);
              return outcome;
            })
        .toList();
  }
}
