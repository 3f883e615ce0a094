package org.serai.desk.api;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.serai.desk.door.Outcome;
import org.serai.desk.door.Seen;
import org.serai.mission.facts.Report;

/**
 * Takes answers of many people at once: a bounded queue, and one thread that carries whatever waits
 * through the door together. What finds no room is told so at once, and has cost next to nothing.
 */
@Singleton
class Answers {
  /** Nearly twice the peak of 130,000 people in ten minutes; half of the machine stays free. */
  static final int MOST_PER_SECOND = 1_000;

  /** What waits longer than a second is better told to come again. */
  private static final int MOST_WAITING = MOST_PER_SECOND;

  private static final int BATCH = 500;
  private static final long GLANCE_MILLIS = 200;

  private final DeskWindow window;
  private final BlockingQueue<Waiting> queue = new ArrayBlockingQueue<>(MOST_WAITING);
  private final Allowance allowance = new Allowance(MOST_PER_SECOND);
  private final Thread thread;
  private volatile boolean closing;

  Answers(DeskWindow window) {
    this.window = window;
    this.thread = Thread.ofPlatform().daemon().name("answers").start(this::run);
  }

  /** An answer that waits for the door. */
  private record Waiting(Report report, CompletableFuture<Outcome> outcome) {}

  /** What becomes of the answer; empty when too many come at once: send it again later. */
  Optional<CompletionStage<Outcome>> take(Report report) {
    Waiting waiting = new Waiting(report, new CompletableFuture<>());
    boolean taken = allowance.take(System.nanoTime()) && queue.offer(waiting);
    return taken ? Optional.of(waiting.outcome()) : Optional.empty();
  }

  private void run() {
    List<Waiting> batch = new ArrayList<>(BATCH);
    while (!closing) {
      try {
        Waiting first = queue.poll(GLANCE_MILLIS, TimeUnit.MILLISECONDS);
        if (first != null) {
          batch.add(first);
          queue.drainTo(batch, BATCH - 1);
          carry(batch);
        }
      } catch (InterruptedException e) {
        // Somebody wants this thread to end: the close below says so as well.
        closing = true;
      }
      batch.clear();
    }
  }

  /** All at once; when a rule says no to one of them, each by itself, so that the rest counts. */
  private void carry(List<Waiting> batch) {
    try {
      List<Report> reports = batch.stream().map(Waiting::report).toList();
      Outcome outcome = window.record(reports, Seen.NOTHING);
      if (batch.size() > 1 && outcome instanceof Outcome.Refused) {
        batch.forEach(this::carry);
      } else {
        batch.forEach(waiting -> waiting.outcome().complete(outcome));
      }
    } catch (RuntimeException e) {
      batch.forEach(waiting -> waiting.outcome().completeExceptionally(e));
    }
  }

  private void carry(Waiting one) {
    try {
      one.outcome().complete(window.record(List.of(one.report()), Seen.NOTHING));
    } catch (RuntimeException e) {
      one.outcome().completeExceptionally(e);
    }
  }

  @PreDestroy
  void close() {
    closing = true;
    thread.interrupt();
  }
}
