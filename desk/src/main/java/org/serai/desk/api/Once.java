package org.serai.desk.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Keeps the last few answers, so that a page that many look at is worked out once. */
final class Once<K, V> {
  /** The present, a draft, and some moments of a slider that is being pulled. */
  private static final int MOST = 8;

  private final Map<K, V> answers =
      new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
          return size() > MOST;
        }
      };

  /** The answer to the question; worked out while others who ask wait for the same one. */
  synchronized V get(K question, Supplier<V> work) {
    V known = answers.get(question);
    if (known != null) {
      return known;
    }
    V answer = work.get();
    answers.put(question, answer);
    return answer;
  }
}
