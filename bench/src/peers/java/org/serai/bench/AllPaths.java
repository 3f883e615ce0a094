package org.serai.bench;

import ai.timefold.solver.core.api.domain.valuerange.ValueRange;
import java.util.Iterator;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Every path there is: too many to list, so the paths of the start stand for them. */
record AllPaths(List<CrewPath.Path> some) implements ValueRange<CrewPath.Path> {

  AllPaths {
    some = List.copyOf(some);
  }

  @Override
  public boolean isEmpty() {
    return some.isEmpty();
  }

  @Override
  public boolean contains(CrewPath.@Nullable Path path) {
    return true;
  }

  @Override
  public long getSize() {
    return some.size();
  }

  @Override
  public CrewPath.Path get(long index) {
    return some.get((int) index);
  }

  @Override
  public Iterator<CrewPath.Path> createOriginalIterator() {
    return some.iterator();
  }

  @Override
  public Iterator<CrewPath.Path> createRandomIterator(RandomGenerator random) {
    return random.ints(0, some.size()).mapToObj(some::get).iterator();
  }
}
