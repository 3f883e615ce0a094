package org.serai.desk.boards;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.serai.mission.Mission;
import org.serai.mission.flights.Flight;
import org.serai.mission.plans.PublishedPlan;

/** The days that a board over time shows; {@code origin} is the first midnight at the desk. */
public record Horizon(Instant origin, int days) {
  /** A year and a month: longer than any plan, short enough to draw. */
  private static final int MOST_DAYS = 400;

  /** A mission without flights still shows what lies around today. */
  private static final Duration AROUND_NOW = Duration.ofDays(14);

  /** From the first to the last day on which anything flies, is planned or has a level. */
  public static Horizon of(AsOf asOf) {
    List<Instant> told = told(asOf);
    LocalDate first =
        told.stream().min(Instant::compareTo).orElseThrow().atZone(asOf.zone()).toLocalDate();
    LocalDate last =
        told.stream().max(Instant::compareTo).orElseThrow().atZone(asOf.zone()).toLocalDate();
    long days = Math.min(MOST_DAYS, ChronoUnit.DAYS.between(first, last) + 1);
    return new Horizon(first.atStartOfDay(asOf.zone()).toInstant(), (int) days);
  }

  private static List<Instant> told(AsOf asOf) {
    Mission mission = asOf.mission();
    List<Instant> told = new ArrayList<>();
    told.add(asOf.now().minus(AROUND_NOW));
    told.add(asOf.now().plus(AROUND_NOW));
    for (Flight flight : mission.flights().flights()) {
      told.add(flight.departs());
      told.add(flight.arrives());
    }
    for (PublishedPlan plan : mission.plans().plans()) {
      told.add(plan.covers().first().atStartOfDay(asOf.zone()).toInstant());
      told.add(plan.covers().last().atTime(23, 59).atZone(asOf.zone()).toInstant());
    }
    return told;
  }

  public Instant end() {
    return origin.plus(Duration.ofDays(days));
  }

  /** Minutes after the origin, not before it and not after the end. */
  public int minute(Instant moment) {
    long minutes = Duration.between(origin, moment).toMinutes();
    return (int) Math.max(0, Math.min(minutes, Duration.ofDays(days).toMinutes()));
  }

  /** The first day, counted from 0, whose noon is not before the moment; at most all days. */
  public int dayFrom(Instant moment) {
    long late = Duration.between(noon(0), moment).toMinutes();
    long day = late <= 0 ? 0 : Math.ceilDiv(late, Duration.ofDays(1).toMinutes());
    return (int) Math.min(days, day);
  }

  /** Noon of a day, counted from 0: when a day's heads are counted. */
  public Instant noon(int day) {
    return origin.plus(Duration.ofHours(24L * day + 12));
  }
}
