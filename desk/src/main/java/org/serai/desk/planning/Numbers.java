package org.serai.desk.planning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Numbers things from 0 on, and finds both again: the thing of a number, the number of a thing. */
final class Numbers<T> {
  private final List<T> things;
  private final Map<T, Integer> numbers = new HashMap<>();

  Numbers(List<T> things) {
    this.things = List.copyOf(things);
    this.things.forEach(thing -> numbers.put(thing, numbers.size()));
  }

  List<T> all() {
    return things;
  }

  int count() {
    return things.size();
  }

  T thing(int number) {
    return things.get(number);
  }

  int number(T thing) {
    return find(thing).orElseThrow(() -> new IllegalArgumentException("No number for " + thing));
  }

  Optional<Integer> find(T thing) {
    return Optional.ofNullable(numbers.get(thing));
  }

  boolean holds(T thing) {
    return numbers.containsKey(thing);
  }
}
