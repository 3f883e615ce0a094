package org.serai.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.serai.planner.rotation.Objective;

/** What one run of the rotation came to, as the evaluator judges it. */
record RotationResult(Who who, Optional<Value> value, Optional<Proof> proof, Duration processor) {

  static final String MARK = "RUN";

  record Who(String instance, RotationContestant contestant, long seed) {

    /** The instance's name without the way to it. */
    String shown() {
      return Instances.shown(instance);
    }
  }

  /** What our certificate proves: no plan can do better. */
  record Proof(long safety, long points) {}

  /** Safety units, then the cost of levels 2 to 6. */
  record Value(List<Long> levels) implements Comparable<Value> {

    Value {
      levels = List.copyOf(levels);
    }

    static Value of(Objective plan) {
      return new Value(
          List.of(
              plan.safety().units(),
              plan.work().cost(),
              plan.stay().cost(),
              plan.promises().cost(),
              plan.fairness().cost(),
              plan.upkeep().cost()));
    }

    long safety() {
      return levels.getFirst();
    }

    long points() {
      return levels.stream().mapToLong(Long::longValue).sum() - safety();
    }

    @Override
    public int compareTo(Value other) {
      return safety() != other.safety()
          ? Long.compare(safety(), other.safety())
          : Long.compare(points(), other.points());
    }
  }

  double seconds() {
    return processor.toMillis() / 1e3;
  }

  /** One line of commas, from the process of the run to the one that makes the table. */
  String line() {
    LongStream levels = value.stream().flatMap(v -> v.levels().stream()).mapToLong(Long::longValue);
    LongStream proven = proof.stream().flatMapToLong(p -> LongStream.of(p.safety(), p.points()));
    String numbers =
        LongStream.concat(levels, proven).mapToObj(Long::toString).collect(Collectors.joining(";"));
    return String.format(
        Locale.ROOT,
        "%s,%s,%s,%d,%d,%s",
        MARK,
        who.instance(),
        who.contestant(),
        who.seed(),
        processor.toMillis(),
        numbers);
  }

  static RotationResult read(String line) {
    String[] cells = line.split(",", -1);
    Who who = new Who(cells[1], RotationContestant.valueOf(cells[2]), Long.parseLong(cells[3]));
    Duration spent = Duration.ofMillis(Long.parseLong(cells[4]));
    List<Long> numbers =
        cells[5].isEmpty()
            ? List.of()
            : Arrays.stream(cells[5].split(";", -1)).map(Long::valueOf).toList();
    Optional<Value> value =
        numbers.isEmpty() ? Optional.empty() : Optional.of(new Value(numbers.subList(0, 6)));
    Optional<Proof> proof =
        numbers.size() < 8
            ? Optional.empty()
            : Optional.of(new Proof(numbers.get(6), numbers.get(7)));
    return new RotationResult(who, value, proof, spent);
  }
}
