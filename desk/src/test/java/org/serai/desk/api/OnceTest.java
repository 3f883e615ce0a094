package org.serai.desk.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is costly is worked out once for each question, and no question waits for another. */
@Timeout(60) // A test that waits for itself ends, and says so.
class OnceTest {
  private final Once<String, Integer> once = new Once<>();
  private final AtomicInteger worked = new AtomicInteger();

  @Test
  void anotherQuestionIsAnsweredWhileOneIsWorkedOut() throws InterruptedException {
    var begun = new CountDownLatch(1);
    var mayEnd = new CountDownLatch(1);
    var slow = asked("slow", begun, mayEnd);
    begun.await();
    assertThat(once.get("quick", () -> 2)).isEqualTo(2);
    assertThat(slow).isNotDone();
    mayEnd.countDown();
    assertThat(slow.join()).isEqualTo(1);
  }

  @Test
  void whoAsksTheSameWaitsForTheOneAnswer() throws InterruptedException {
    var begun = new CountDownLatch(1);
    var mayEnd = new CountDownLatch(1);
    var first = asked("same", begun, mayEnd);
    begun.await();
    var second = asked("same", new CountDownLatch(1), mayEnd);
    mayEnd.countDown();
    assertThat(first.join()).isEqualTo(second.join()).isEqualTo(1);
    assertThat(once.get("same", () -> 7)).isEqualTo(1);
  }

  @Test
  void whoFailsFailsAloneAndTheNextTries() throws InterruptedException, ExecutionException {
    var begun = new CountDownLatch(1);
    var mayEnd = new CountDownLatch(1);
    var fails =
        CompletableFuture.supplyAsync(
            () ->
                once.get(
                    "same",
                    () -> {
                      begun.countDown();
                      await(mayEnd);
                      throw new IllegalStateException("the asker went away");
                    }),
            command -> Thread.ofPlatform().start(command));
    begun.await();
    var next = asked("same", new CountDownLatch(1), mayEnd);
    mayEnd.countDown();
    assertThat(next.get()).isEqualTo(1);
    // It fails a moment after the next one was let in, which may answer before it.
    assertThatExceptionOfType(ExecutionException.class)
        .isThrownBy(fails::get)
        .withMessageContaining("the asker went away");
    assertThat(once.get("same", () -> 7)).isEqualTo(1);
  }

  @Test
  void whatFailedIsNotKept() {
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                once.get(
                    "one",
                    () -> {
                      throw new IllegalStateException();
                    }));
    assertThat(once.get("one", () -> 3)).isEqualTo(3);
  }

  /** Asks on a thread of its own; answers with how often it was worked out. */
  private CompletableFuture<Integer> asked(
      String question, CountDownLatch begun, CountDownLatch mayEnd) {
    return CompletableFuture.supplyAsync(
        () ->
            once.get(
                question,
                () -> {
                  begun.countDown();
                  await(mayEnd);
                  return worked.incrementAndGet();
                }),
        command -> Thread.ofPlatform().start(command));
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException("interrupted while waiting", e);
    }
  }
}
