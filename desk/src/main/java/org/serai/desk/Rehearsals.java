package org.serai.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToIntFunction;
import org.serai.desk.boards.RehearsalBoard;
import org.serai.desk.papers.RatesFile;
import org.serai.desk.planning.RehearsalRates;
import org.serai.desk.planning.Rehearsed;
import org.serai.desk.planning.Rehearsing;
import org.serai.planner.search.Stop;

/** Rehearsals of the plan at the desk: played beside the work, kept in memory. */
final class Rehearsals {
  /** Nobody looks at more; the oldest gives way. */
  private static final int MOST = 4;

  /** Futures shown by number; all of them can be asked for. */
  private static final int WORST = 20;

  /** One core is left for the desk itself. */
  private static final int THREADS =
      Math.clamp(Runtime.getRuntime().availableProcessors() - 1, 1, 16);

  private final Map<String, Rehearsal> all = new LinkedHashMap<>();

  /** One that is played or was. */
  private record Rehearsal(
      String id,
      long seed,
      int asked,
      Rehearsing rehearsing,
      AtomicInteger done,
      Stop stop,
      CompletableFuture<Rehearsed> played) {}

  /** Begins to play; the same id is played once. One at a time: the one before is stopped. */
  synchronized RehearsalBoard ask(String id, int futures, long seed, Planned base) {
    Rehearsal known = all.get(id);
    if (known != null) {
      return shown(known);
    }
    all.values().forEach(other -> other.stop().raise());
    Rehearsal begun =
        new Rehearsal(
            id,
            seed,
            futures,
            rehearsing(base, seed),
            new AtomicInteger(),
            new Stop(),
            new CompletableFuture<>());
    all.put(id, begun);
    Thread.ofPlatform().daemon().name("rehearsal").start(() -> play(begun));
    if (all.size() > MOST) {
      all.remove(all.keySet().iterator().next());
    }
    return shown(begun);
  }

  private static Rehearsing rehearsing(Planned base, long seed) {
    return base.proof()
        .map(proof -> Rehearsing.of(base.mission(), proof, base.request().now(), usual(), seed))
        .orElseGet(() -> Rehearsing.inForce(base.mission(), base.request(), usual(), seed));
  }

  /** On a thread of its own; a fault reaches whoever asks how far it has come. */
  private static void play(Rehearsal begun) {
    try {
      begun
          .played()
          .complete(
              begun
                  .rehearsing()
                  .futures(
                      begun.asked(), THREADS, _ -> begun.done().incrementAndGet(), begun.stop()));
    } catch (RuntimeException | Error fault) {
      begun.played().completeExceptionally(fault);
    }
  }

  private static RehearsalRates usual() {
    try {
      return RatesFile.usual();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The newest first. */
  synchronized List<RehearsalBoard> shown() {
    List<RehearsalBoard> shown = new ArrayList<>();
    all.values().forEach(each -> shown.addFirst(shown(each)));
    return shown;
  }

  /** One future of a rehearsal, played again alone. */
  Optional<RehearsalBoard.Told> findFuture(String id, int number) {
    return find(id)
        .map(rehearsal -> rehearsal.rehearsing().future(number))
        .map(alone -> new RehearsalBoard.Told(one(alone.futures().getFirst()), alone.story()));
  }

  private synchronized Optional<Rehearsal> find(String id) {
    return Optional.ofNullable(all.get(id));
  }

  /** What is still played ends; what was is thrown away. */
  synchronized boolean discard(String id) {
    Rehearsal gone = all.remove(id);
    if (gone != null) {
      gone.stop().raise();
    }
    return gone != null;
  }

  synchronized void stop() {
    all.values().forEach(each -> each.stop().raise());
  }

  /** A rehearsal that failed says so to whoever asks for it, by its own fault. */
  private static RehearsalBoard shown(Rehearsal rehearsal) {
    if (!rehearsal.played().isDone()) {
      return new RehearsalBoard(
          rehearsal.id(),
          rehearsal.seed(),
          rehearsal.asked(),
          rehearsal.done().get(),
          true,
          "Playing %,d futures …".formatted(rehearsal.asked()),
          "",
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of());
    }
    Rehearsed played = rehearsal.played().join();
    return new RehearsalBoard(
        rehearsal.id(),
        rehearsal.seed(),
        rehearsal.asked(),
        played.futures().size(),
        false,
        headline(played),
        played.slot(),
        rows(played),
        played.weakest().stream()
            .map(
                w ->
                    new RehearsalBoard.Weak(
                        w.what().word(), w.name(), w.futures(), w.each(), played.counted(w.what())))
            .toList(),
        played.steps().stream()
            .map(s -> new RehearsalBoard.Step(s.day().toString(), s.unsafe(), s.ill(), s.gaps()))
            .toList(),
        worst(played),
        rates(played.rates()));
  }

  private static String headline(Rehearsed played) {
    int all = played.futures().size();
    return String.format(
        Locale.ROOT,
        "In %,d of %,d futures somebody is unsafe who is not so in the plan; in %,d a PC1 post"
            + " falls below its minimum.",
        played.unsafe(),
        all,
        played.critical());
  }

  private static List<RehearsalBoard.Row> rows(Rehearsed played) {
    int broken = (int) played.futures().stream().filter(f -> f.promises() > 0).count();
    return List.of(
        row(
            played,
            "Somebody is unsafe, " + played.slots(),
            played.unsafe(),
            Rehearsed.One::unsafe),
        row(
            played,
            "Somebody is ill in the field, " + played.slots(),
            played.ill(),
            Rehearsed.One::ill),
        row(
            played,
            "A PC1 post below its minimum, " + played.slots(),
            played.critical(),
            Rehearsed.One::gaps),
        row(played, "Promises broken, people", broken, Rehearsed.One::promises));
  }

  private static RehearsalBoard.Row row(
      Rehearsed played, String name, int futures, ToIntFunction<Rehearsed.One> what) {
    return new RehearsalBoard.Row(
        name,
        futures,
        played.percentile(what, 50),
        played.percentile(what, 90),
        played.percentile(what, 100));
  }

  private static List<RehearsalBoard.One> worst(Rehearsed played) {
    return played.futures().stream()
        .sorted(
            Comparator.comparingInt(Rehearsed.One::unsafe)
                .thenComparingInt(Rehearsed.One::gaps)
                .thenComparingInt(Rehearsed.One::promises)
                .reversed()
                .thenComparingInt(Rehearsed.One::number))
        .limit(WORST)
        .map(Rehearsals::one)
        .toList();
  }

  private static RehearsalBoard.One one(Rehearsed.One o) {
    return new RehearsalBoard.One(
        o.number(), o.events(), o.unsafe(), o.ill(), o.gaps(), o.promises());
  }

  private static List<RehearsalBoard.Rate> rates(RehearsalRates rates) {
    return RehearsalRates.What.ALL.stream()
        .map(
            what -> {
              RehearsalRates.Row row = rates.row(what);
              return new RehearsalBoard.Rate(
                  what.word().replace('_', ' '), row.perMille(), row.slots());
            })
        .toList();
  }
}
