package org.serai.desk.planning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.serai.mission.Mission;
import org.serai.mission.rules.Named;
import org.serai.planner.rotation.RotationPolicy;

/**
 * What points tell a reader: weeks in which a post lacks a needed holder, as the mission's policy
 * weighs them. Pages, papers and terminal say them in these words.
 *
 * @param perWeek slots of a week
 * @param ofPost points of such a week, PC1 first
 */
public record PostWeeks(int perWeek, List<Long> ofPost) {
  private static final String HARDSHIP =
      "Hardship: a week in the field counts as often as the security level there says, at level 4"
          + " four times; earlier tours count as well. The fair share is what each would bear if"
          + " all posts were held as wanted and shared out evenly. Evenness (Jain’s index) is 1"
          + " where all bear alike, and near 0 where one bears everything.";

  /** Where tenths stop to tell anything. */
  private static final int MANY = 100;

  /** Less than half a tenth is rounded to nothing, and is not nothing. */
  private static final double FEW = 0.05;

  public PostWeeks {
    ofPost = List.copyOf(ofPost);
  }

  static PostWeeks of(RotationPolicy.Coverage coverage, int perWeek) {
    return new PostWeeks(
        perWeek, coverage.belowMinimum().stream().map(points -> (long) points * perWeek).toList());
  }

  /** Of a plan that is about to be searched. */
  public static PostWeeks of(Mission mission, Planning.Request request) {
    int perWeek = SlotCalendar.of(mission, request).perWeek();
    return of(new PolicyRows(mission.places()).weights().coverage(), perWeek);
  }

  /** The points of a week in which a needed PC1 holder is missing. */
  public long week() {
    return ofPost.getFirst();
  }

  /** "12.3 weeks" of a PC1 post; points where the policy gives such a week no weight. */
  public String weeks(long points) {
    if (week() <= 0) {
      return String.format(Locale.ROOT, "%,d points", points);
    }
    double many = points / (double) week();
    return points > 0 && many < FEW ? "under 0.1 weeks" : told(many);
  }

  /** "4.5 weeks" of one person. */
  public String ofSlots(long slots) {
    return told(slots / (double) perWeek);
  }

  /** The same as a number alone, and exactly: "1,144", "45.5". */
  public String exactly(long slots) {
    return slots % perWeek == 0
        ? String.format(Locale.ROOT, "%,d", slots / perWeek)
        : String.format(Locale.ROOT, "%,.1f", slots / (double) perWeek);
  }

  /** What a slot is to who reads of it: a week, or half of one. */
  public String slot() {
    return SlotCalendar.word(perWeek);
  }

  /** "26 weeks in 52 half-weeks": how long a plan is, and how often it decides. */
  public String span(int slots) {
    String weeks = ofSlots(slots);
    return perWeek == 1 ? weeks : weeks + " in " + Named.count(slots, slot(), slot() + "s");
  }

  private static String told(double many) {
    double tenths = Math.round(many * 10) / 10.0;
    if (tenths == 1) {
      return "1 week";
    }
    return many < MANY && tenths != Math.rint(tenths)
        ? String.format(Locale.ROOT, "%,.1f weeks", tenths)
        : String.format(Locale.ROOT, "%,d weeks", Math.round(many < MANY ? tenths : many));
  }

  /** Less is better: "better by 12 weeks"; "same" where the difference is not worth a word. */
  public String better(long before, long now) {
    long less = before - now;
    if (less == 0 || (week() > 0 && Math.abs(less) < FEW * week())) {
      return "same";
    }
    return betterBy(less) + weeks(Math.abs(less));
  }

  /** The same of slots of one person in danger, of which one alone is worth a word. */
  String betterInSlots(long before, long now) {
    long less = before - now;
    return less == 0 ? "same" : betterBy(less) + ofSlots(Math.abs(less));
  }

  private static String betterBy(long less) {
    return less > 0 ? "better by " : "worse by ";
  }

  /** "4.2 weeks of a PC1 post": of the most critical one of which they are a tenth of a week. */
  String worth(long points) {
    for (int pc = 1; pc <= ofPost.size(); pc++) {
      long week = ofPost.get(pc - 1);
      if (week > 0 && points * 10 >= week) {
        return String.format(Locale.ROOT, "%.1f weeks of a PC%d post", points / (double) week, pc);
      }
    }
    return "less than 0.1 weeks of any post";
  }

  /** What has to be said beside the levels of a plan, in sentences. */
  public List<String> legend() {
    return List.of(scale(), HARDSHIP);
  }

  /** What a week is, and how the posts are weighed against each other. */
  public String scale() {
    List<String> shares = new ArrayList<>();
    for (int pc = 2; pc <= ofPost.size(); pc++) {
      long percent = Math.round(100.0 * ofPost.get(pc - 1) / Math.max(1, week()));
      shares.add("a PC%d post counts %s of that".formatted(pc, hundredths(percent)));
    }
    return "Weeks: levels 2 to 6 are weighed in weeks in which a PC1 post lacks a needed holder, as"
        + " the mission’s policy has it; fewer is better. The same week of "
        + String.join(", of ", shares)
        + ".";
  }

  /** "0.5" for 50 percent. */
  private static String hundredths(long percent) {
    return new BigDecimal(percent).movePointLeft(2).stripTrailingZeros().toPlainString();
  }
}
