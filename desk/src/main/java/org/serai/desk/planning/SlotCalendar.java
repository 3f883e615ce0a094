package org.serai.desk.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.serai.mission.Mission;
import org.serai.mission.rules.Named;
import org.serai.mission.terms.Days;
import org.serai.mission.terms.Malformed;

/**
 * Cuts the weeks ahead into slots: whole weeks where flights run once a week, else halves of three
 * and four days. Nothing can change between two flights, so a finer grid decides nothing.
 */
public final class SlotCalendar {
  /** Beyond two years no schedule is known. */
  private static final int MOST_WEEKS = 104;

  private static final int DAYS_IN_WEEK = 7;
  private static final int FIRST_HALF = 3;

  private final ZoneId zone;
  private final List<Slot> slots;
  private final Instant[] starts;
  private final int perWeek;
  private final Instant begins;

  private SlotCalendar(ZoneId zone, List<Slot> slots, int perWeek, Instant begins) {
    this.begins = begins;
    this.zone = zone;
    this.slots = slots;
    this.starts = slots.stream().map(Slot::from).toArray(Instant[]::new);
    this.perWeek = perWeek;
  }

  /** The slots of the weeks to be planned, in the zone of the mission's desk. */
  public static SlotCalendar of(Mission mission, Planning.Request request) {
    LocalDate first = request.first();
    int weeks = request.weeks();
    Malformed.unless(weeks >= 1 && weeks <= MOST_WEEKS, "weeks", weeks, "1 to " + MOST_WEEKS);
    ZoneId zone = mission.places().zone();
    int perWeek = flightDays(mission, first, weeks, zone) > weeks ? 2 : 1;
    List<Slot> slots = new ArrayList<>();
    for (int week = 0; week < weeks; week++) {
      LocalDate monday = first.plusDays((long) week * DAYS_IN_WEEK);
      LocalDate next = monday.plusDays(DAYS_IN_WEEK);
      if (perWeek == 1) {
        add(slots, monday, next, zone);
      } else {
        add(slots, monday, monday.plusDays(FIRST_HALF), zone);
        add(slots, monday.plusDays(FIRST_HALF), next, zone);
      }
    }
    return new SlotCalendar(zone, List.copyOf(slots), perWeek, request.begins(zone));
  }

  private static void add(List<Slot> slots, LocalDate from, LocalDate until, ZoneId zone) {
    Instant start = from.atStartOfDay(zone).toInstant();
    slots.add(new Slot(slots.size(), start, until.atStartOfDay(zone).toInstant()));
  }

  private static long flightDays(Mission mission, LocalDate first, int weeks, ZoneId zone) {
    LocalDate end = first.plusWeeks(weeks);
    return mission.flights().flights().stream()
        .filter(flight -> flight.flies())
        .map(flight -> flight.departs().atZone(zone).toLocalDate())
        .filter(day -> !day.isBefore(first) && day.isBefore(end))
        .distinct()
        .count();
  }

  public List<Slot> slots() {
    return slots;
  }

  public int count() {
    return slots.size();
  }

  /** Slots in a week: one or two. */
  public int perWeek() {
    return perWeek;
  }

  /** What a slot is to who reads of it: a week, or half of one. */
  public String word() {
    return word(perWeek);
  }

  static String word(int perWeek) {
    return perWeek == 1 ? "week" : "half-week";
  }

  /** "52 half-weeks": the length of it in that word. */
  String span() {
    return Named.count(count(), word(), word() + "s");
  }

  /** From when on levels are reckoned; on a plan's first day that is later than its first slot. */
  public Instant begins() {
    return begins;
  }

  public ZoneId zone() {
    return zone;
  }

  /** The slot that holds the moment; -1 before the first, {@link #count} after the last. */
  public int slotOf(Instant moment) {
    if (!moment.isBefore(slots.getLast().until())) {
      return count();
    }
    int found = Arrays.binarySearch(starts, moment);
    return found >= 0 ? found : -found - 2;
  }

  /** The day on which a slot begins. */
  public LocalDate firstDay(int slot) {
    return slots.get(slot).from().atZone(zone).toLocalDate();
  }

  /** The last day of a slot. */
  public LocalDate lastDay(int slot) {
    return slots.get(slot).until().atZone(zone).toLocalDate().minusDays(1);
  }

  /** All days of the calendar. */
  public Days covers() {
    return new Days(firstDay(0), lastDay(count() - 1));
  }

  /** So many days as whole slots, rounded down; for limits that must not be stretched. */
  public int slotsWithin(long days) {
    return (int) (days * perWeek / DAYS_IN_WEEK);
  }

  /** So many days as whole slots, rounded up; for rests and times served. */
  public int slotsCovering(long days) {
    return (int) ((days * perWeek + DAYS_IN_WEEK - 1) / DAYS_IN_WEEK);
  }

  /** How many days lie between the first day of the calendar and this one; 0 if it is later. */
  public long daysBefore(LocalDate day) {
    return Math.max(0, ChronoUnit.DAYS.between(day, firstDay(0)));
  }

  /** Slots that the days touch, first and last; empty when they lie outside. */
  public List<Integer> touched(Days days) {
    int from = Math.max(0, slotOf(days.first().atStartOfDay(zone).toInstant()));
    int to = slotOf(days.last().atStartOfDay(zone).toInstant());
    to = Math.min(to, count() - 1);
    return from > to ? Collections.emptyList() : List.of(from, to);
  }
}
