package org.serai.mission.terms;

import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.pcollections.TreePMap;

/**
 * A value that holds from a moment on until the next one: a level, a ceiling, a cap. A value, like
 * everything here: {@code from} answers with another one.
 */
public final class Steps<K extends Comparable<? super K>, V> {
  private final TreePMap<K, V> steps;

  private Steps(TreePMap<K, V> steps) {
    this.steps = steps;
  }

  public static <K extends Comparable<? super K>, V> Steps<K, V> none() {
    return new Steps<K, V>(TreePMap.<K, V>empty());
  }

  /** The same, but {@code value} holds from {@code moment} on. */
  public Steps<K, V> from(K moment, V value) {
    return new Steps<>(steps.plus(moment, value));
  }

  /** What holds at the moment; nothing before the first step. */
  public Optional<V> findAt(K moment) {
    return Optional.ofNullable(steps.floorEntry(moment)).map(Map.Entry::getValue);
  }

  /** The last moment, not after this one, at which the value changed. */
  public Optional<K> findStepBefore(K moment) {
    return Optional.ofNullable(steps.floorKey(moment));
  }

  /** All steps in order. */
  public NavigableMap<K, V> steps() {
    return Collections.unmodifiableNavigableMap(steps);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Steps<?, ?> that && steps.equals(that.steps);
  }

  @Override
  public int hashCode() {
    return steps.hashCode();
  }
}
