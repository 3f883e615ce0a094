package org.serai.desk.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Draws how the levels of a generated mission rise and ease, and what follows for ceilings. */
final class Threats {
  /** From a day on, this level is reckoned with. */
  record Step(LocalDate from, int level) {}

  /** An area is shaken about once in so many weeks. */
  private static final int WEEKS_PER_SHOCK = 20;

  /** A ceiling follows a level after the days that an orderly draw-down takes. */
  private static final int DAYS_TO_DRAW_DOWN = 4;

  private final GeneratorOrder order;
  private final Terrain terrain;
  private final Random random;
  private final Map<String, List<Step>> steps = new LinkedHashMap<>();

  Threats(GeneratorOrder order, Terrain terrain, Random random) {
    this.order = order;
    this.terrain = terrain;
    this.random = random;
    terrain.areas().forEach(area -> steps.put(area, drawn(terrain.calm(area))));
  }

  /** Levels ahead, by area; the first step is the level on the first day. */
  private List<Step> drawn(int calm) {
    List<Step> drawn = new ArrayList<>();
    drawn.add(new Step(order.first(), calm));
    for (int week = 0; week + 4 < order.weeks(); week += WEEKS_PER_SHOCK) {
      if (random.nextInt(100) < 60) {
        int room = Math.min(WEEKS_PER_SHOCK, order.weeks() - week) - 3;
        LocalDate at = order.first().plusWeeks(week + 2 + random.nextInt(room));
        // Extreme is rare, and everybody has to be out while it lasts.
        int peak = random.nextInt(100) < 12 ? 6 : 5;
        for (int level = peak; level >= calm; level--) {
          drawn.add(new Step(at, level));
          at = at.plusWeeks(level == peak ? 3 + random.nextInt(3) : 2);
        }
      }
    }
    return inOrder(drawn);
  }

  /** A shock may begin before the last one has eased; what was forecast then no longer holds. */
  private static List<Step> inOrder(List<Step> drawn) {
    List<Step> kept = new ArrayList<>();
    for (Step step : drawn) {
      kept.removeIf(before -> !before.from().isBefore(step.from()));
      kept.add(step);
    }
    return kept;
  }

  /** Whether the airfields of an area are closed on a day: at extreme nothing lands. */
  boolean closed(String area, LocalDate day) {
    int level = 0;
    LocalDate since = order.first();
    for (Step step : steps.getOrDefault(area, List.of())) {
      if (!step.from().isAfter(day)) {
        level = step.level();
        since = step.from();
      }
    }
    return level == 6 && !day.isBefore(since.plusDays(DAYS_TO_DRAW_DOWN));
  }

  List<TextSheet> sheets() {
    SheetDraft levels =
        new SheetDraft(
            "levels",
            "area",
            "from",
            "level",
            "armed_conflict",
            "terrorism",
            "crime",
            "civil_unrest",
            "hazards");
    SheetDraft forecasts = new SheetDraft("forecasts", "area", "from", "level");
    levels.add(Terrain.HUB.id(), order.first().minusWeeks(8), 1, 1, 1, 2, 1, 2);
    steps.forEach(
        (area, all) -> {
          int now = all.getFirst().level();
          LocalDate since = order.first().minusWeeks(8);
          levels.add(area, since, now, now, now, Math.max(1, now - 1), 2, 2);
          for (Step step : all.subList(1, all.size())) {
            if (!step.from().isAfter(order.last())) {
              forecasts.add(area, step.from(), step.level());
            }
          }
        });
    return List.of(levels.sheet(), forecasts.sheet(), ceilings(), airfields());
  }

  private TextSheet ceilings() {
    SheetDraft ceilings = new SheetDraft("ceilings", "station", "from", "heads");
    for (Station station : terrain.stations()) {
      ceilings.add(station.id(), order.first().minusWeeks(8), station.ceiling());
      List<Step> all = steps.getOrDefault(station.spot().area(), List.of());
      int heads = station.ceiling();
      for (Step step : all.subList(1, all.size())) {
        LocalDate from = step.from();
        int next = ceiling(station, step.level());
        if (next < heads) {
          from = from.plusDays(DAYS_TO_DRAW_DOWN);
        }
        if (next != heads && !from.isAfter(order.last())) {
          ceilings.add(station.id(), from, next);
          heads = next;
        }
      }
    }
    return ceilings.sheet();
  }

  private static int ceiling(Station station, int level) {
    if (level <= station.calmLevel()) {
      return station.ceiling();
    }
    return switch (level) {
      case 6 -> 0;
      case 5 -> Math.max(1, station.ceiling() * 60 / 100);
      default -> Math.max(1, station.ceiling() * 85 / 100);
    };
  }

  private TextSheet airfields() {
    SheetDraft airfields = new SheetDraft("airfields", "airfield", "from", "state");
    for (Station station : terrain.stations()) {
      boolean closed = false;
      airfields.add(station.id(), order.first().minusWeeks(8), "open");
      LocalDate day = order.first();
      while (!day.isAfter(order.last())) {
        boolean now = closed(station.spot().area(), day);
        if (now != closed) {
          airfields.add(station.id(), day, now ? "closed" : "open");
          closed = now;
        }
        day = day.plusDays(1);
      }
    }
    return airfields.sheet();
  }
}
