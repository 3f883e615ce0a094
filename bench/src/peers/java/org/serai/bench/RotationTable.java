package org.serai.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Runs as a table and a picture; of several seeds the median run is shown, the worse of two. */
final class RotationTable {

  private static final String HEAD =
      """
      | instance | who | safety | work | stay | promises | fairness | upkeep | levels 2-6 \
      | against ours | CPU s | runs with a plan |
      | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
      """;

  private final Map<String, Map<RotationContestant, List<RotationResult>>> byInstance;

  RotationTable(List<RotationResult> results) {
    byInstance =
        results.stream()
            .collect(
                Collectors.groupingBy(
                    r -> r.who().shown(),
                    LinkedHashMap::new,
                    Collectors.groupingBy(
                        r -> r.who().contestant(), LinkedHashMap::new, Collectors.toList())));
  }

  private static Optional<RotationResult.Value> findMedian(List<RotationResult> runs) {
    List<RotationResult.Value> values =
        runs.stream().flatMap(r -> r.value().stream()).sorted().toList();
    return values.isEmpty() ? Optional.empty() : Optional.of(values.get(values.size() / 2));
  }

  private static Optional<RotationResult.Value> findOurs(
      Map<RotationContestant, List<RotationResult>> runs) {
    return findMedian(runs.getOrDefault(RotationContestant.OURS, List.of()));
  }

  String text() {
    StringBuilder text = new StringBuilder(HEAD);
    byInstance.forEach(
        (instance, runs) -> {
          runs.forEach((who, of) -> text.append(row(instance, who, of, findOurs(runs))));
          bound(runs).ifPresent(row -> text.append(row.formatted(instance)));
        });
    return text + "\n![Levels 2 to 6 as multiples of the best plan](pictures/rotation-peers.svg)\n";
  }

  private static String row(
      String instance,
      RotationContestant who,
      List<RotationResult> runs,
      Optional<RotationResult.Value> ours) {
    double seconds = runs.stream().mapToDouble(RotationResult::seconds).average().orElse(0);
    long planned = runs.stream().filter(r -> r.value().isPresent()).count();
    String values =
        findMedian(runs)
            .map(
                value ->
                    value.levels().stream().map(RotationTable::number).collect(joining())
                        + " | "
                        + number(value.points())
                        + " | "
                        + against(value, ours))
            .orElse("no plan | | | | | | | ");
    return String.format(
        Locale.ROOT,
        "| %s | %s | %s | %.1f | %d of %d |%n",
        instance,
        who.shown(),
        values,
        seconds,
        planned,
        runs.size());
  }

  private static java.util.stream.Collector<CharSequence, ?, String> joining() {
    return Collectors.joining(" | ");
  }

  private static String number(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }

  private static String against(RotationResult.Value value, Optional<RotationResult.Value> ours) {
    return ours.map(
            own ->
                value.safety() != own.safety()
                    ? String.format(Locale.ROOT, "safety %+d", value.safety() - own.safety())
                    : String.format(
                        Locale.ROOT, "%+.2f %%", 100.0 * value.points() / own.points() - 100))
        .orElse("");
  }

  /** The best that ours proved in any run. */
  private static Optional<String> bound(Map<RotationContestant, List<RotationResult>> runs) {
    return runs.getOrDefault(RotationContestant.OURS, List.of()).stream()
        .flatMap(r -> r.proof().stream())
        .max((a, b) -> Long.compare(a.points(), b.points()))
        .map(
            proof ->
                "| %s | proven: no plan can be better | "
                    + number(proof.safety())
                    + " | | | | | | "
                    + number(proof.points())
                    + " | "
                    + findOurs(runs).map(own -> gap(own, proof)).orElse("")
                    + " | | |\n");
  }

  private static String gap(RotationResult.Value own, RotationResult.Proof proof) {
    return String.format(
        Locale.ROOT, "%+.2f %%%%", 100.0 * proof.points() / Math.max(1, own.points()) - 100);
  }

  String picture() {
    double most = 1;
    for (var runs : byInstance.values()) {
      for (var of : runs.values()) {
        most = Math.max(most, findMedian(of).map(v -> times(v, runs)).orElse(1.0));
      }
    }
    BarPicture picture =
        new BarPicture("Levels 2 to 6, as multiples of the best plan (logarithmic)", most);
    byInstance.forEach(
        (instance, runs) -> {
          picture.group(instance);
          runs.forEach((who, of) -> bar(picture, who, of, runs));
        });
    return picture.svg();
  }

  private static double times(
      RotationResult.Value value, Map<RotationContestant, List<RotationResult>> runs) {
    long best =
        runs.values().stream()
            .flatMap(of -> findMedian(of).stream())
            .mapToLong(RotationResult.Value::points)
            .min()
            .orElse(1);
    return value.points() / (double) Math.max(1, best);
  }

  private static void bar(
      BarPicture picture,
      RotationContestant who,
      List<RotationResult> of,
      Map<RotationContestant, List<RotationResult>> runs) {
    long least =
        runs.values().stream()
            .flatMap(all -> findMedian(all).stream())
            .mapToLong(RotationResult.Value::safety)
            .min()
            .orElse(0);
    Optional<RotationResult.Value> value = findMedian(of);
    String note =
        value
            .map(
                v ->
                    String.format(Locale.ROOT, "%.3f", times(v, runs))
                        + (v.safety() > least
                            ? String.format(
                                Locale.ROOT, ", and %,d safety units more", v.safety() - least)
                            : ""))
            .orElse("no plan");
    picture.bar(
        who.shown(),
        value.map(v -> times(v, runs)).orElse(0.0),
        who == RotationContestant.OURS,
        note);
  }
}
