package org.serai.desk.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * Keeps the last few answers, so that a page that many look at is worked out once. Whoever asks the
 * same waits for the one answer; whoever asks something else does not wait for it.
 */
final class Once<K, V> {
  /** The present, a draft, and some moments of a slider that is being pulled. */
  private static final int MOST = 8;

  /** The answers, finished or being worked out; empty says that whoever worked it out failed. */
  private final Map<K, CompletableFuture<Optional<V>>> answers =
      new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, CompletableFuture<Optional<V>>> eldest) {
          return size() > MOST;
        }
      };

  /**
   * The answer to the question. When who works it out fails, it fails for that one alone: the next
   * of those who wait tries, for it may have failed because its asker went away.
   */
  V get(K question, Supplier<V> work) {
    var mine = new CompletableFuture<Optional<V>>();
    while (true) {
      Optional<CompletableFuture<Optional<V>>> known = findKnownOrPut(question, mine);
      if (known.isEmpty()) {
        return worked(question, mine, work);
      }
      Optional<V> answer = known.get().join();
      if (answer.isPresent()) {
        return answer.get();
      }
    }
  }

  /** The answer of somebody else; empty when it is now the asker's own to work out. */
  private synchronized Optional<CompletableFuture<Optional<V>>> findKnownOrPut(
      K question, CompletableFuture<Optional<V>> mine) {
    return Optional.ofNullable(answers.putIfAbsent(question, mine));
  }

  private V worked(K question, CompletableFuture<Optional<V>> mine, Supplier<V> work) {
    Optional<V> answer = Optional.empty();
    try {
      V worked = work.get();
      answer = Optional.of(worked);
      return worked;
    } finally {
      if (answer.isEmpty()) {
        forget(question, mine);
      }
      mine.complete(answer);
    }
  }

  private synchronized void forget(K question, CompletableFuture<Optional<V>> mine) {
    answers.remove(question, mine);
  }
}
