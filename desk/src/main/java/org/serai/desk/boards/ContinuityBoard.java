package org.serai.desk.boards;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.serai.mission.posts.Post;
import org.serai.mission.posts.Tour;
import org.serai.mission.terms.Account;
import org.serai.mission.terms.Malformed;
import org.serai.mission.terms.PersonId;

/**
 * Does the work go on while people move? Hour by hour and by criticality, how many of the holders
 * that posts need at least are on the spot, how many cover from the hub, and how many are missing.
 */
public record ContinuityBoard(Instant origin, int hours, int present, List<Line> lines) {
  /** Six weeks by the hour: the longest move on record took three. */
  private static final int MOST_DAYS = 42;

  private static final int CRITICALITIES = 4;
  private static final int HOURS_IN_DAY = 24;

  public ContinuityBoard {
    lines = List.copyOf(lines);
  }

  /** One criticality; {@code needed} is the sum of minimum holders, the rest of it is missing. */
  @SuppressWarnings("ArrayRecordComponent") // A column of hours, sent and never compared.
  public record Line(int criticality, int posts, int needed, int[] spot, int[] hub) {}

  /** So many days, of which the moment is the middle one; the hour of the moment is "present". */
  public static ContinuityBoard of(AsOf asOf, int days) {
    Malformed.unless(days >= 1 && days <= MOST_DAYS, "days", days, "1 to " + MOST_DAYS);
    Instant hour = asOf.moment().truncatedTo(ChronoUnit.HOURS);
    int before = days * HOURS_IN_DAY / 2;
    return new Meter(asOf, hour.minus(Duration.ofHours(before)), days * HOURS_IN_DAY).read(before);
  }

  /** Counts tours and stays into hours; each person's stays are worked out once. */
  private static final class Meter {
    private final AsOf asOf;
    private final Instant origin;
    private final Instant end;
    private final int hours;
    private final Map<PersonId, List<Stay>> stays = new HashMap<>();
    private final int[] posts = new int[CRITICALITIES];
    private final int[] needed = new int[CRITICALITIES];
    private final int[][] spot;
    private final int[][] hub;

    Meter(AsOf asOf, Instant origin, int hours) {
      this.asOf = asOf;
      this.origin = origin;
      this.hours = hours;
      this.end = origin.plus(Duration.ofHours(hours));
      this.spot = new int[CRITICALITIES][hours];
      this.hub = new int[CRITICALITIES][hours];
    }

    ContinuityBoard read(int present) {
      asOf.mission().posts().posts().forEach(this::add);
      List<Line> lines =
          IntStream.range(0, CRITICALITIES)
              .mapToObj(c -> new Line(c + 1, posts[c], needed[c], spot[c], hub[c]))
              .toList();
      return new ContinuityBoard(origin, hours, present, lines);
    }

    private void add(Post post) {
      int criticality = post.criticality().number() - 1;
      int[] onTheSpot = new int[hours + 1];
      int[] fromHub = new int[hours + 1];
      for (Tour tour : asOf.mission().posts().toursAt(post.id())) {
        int[] changes = tour.fromHub() ? fromHub : onTheSpot;
        asOf.findWorkplace(tour, post.station())
            .ifPresent(place -> count(tour, new Account.At(place), changes));
      }
      posts[criticality]++;
      needed[criticality] += post.minimum();
      int there = 0;
      int away = 0;
      for (int hour = 0; hour < hours; hour++) {
        there += onTheSpot[hour];
        away += fromHub[hour];
        int held = Math.min(post.minimum(), there);
        spot[criticality][hour] += held;
        hub[criticality][hour] += Math.min(post.minimum() - held, away);
      }
    }

    /** One more from the hour in which the holder is there, one less from when he or she leaves. */
    private void count(Tour tour, Account place, int[] changes) {
      Instant first = tour.days().first().atStartOfDay(asOf.zone()).toInstant();
      Instant last = tour.days().last().plusDays(1).atStartOfDay(asOf.zone()).toInstant();
      if (!first.isBefore(end) || !last.isAfter(origin)) {
        return;
      }
      for (Stay stay : stays(tour.person())) {
        if (stay.account().equals(place)) {
          int from = Math.max(hour(first), hour(stay.from()));
          int until = Math.min(hour(last), hour(stay.untilOr(end)));
          if (from < until) {
            changes[from]++;
            changes[until]--;
          }
        }
      }
    }

    private List<Stay> stays(PersonId person) {
      return stays.computeIfAbsent(person, p -> Stay.of(asOf, asOf.mission().people().person(p)));
    }

    /** The first whole hour that begins at the moment or after it, inside the window. */
    private int hour(Instant moment) {
      long seconds = Duration.between(origin, moment).toSeconds();
      return Math.clamp(Math.ceilDiv(seconds, 3_600L), 0, hours);
    }
  }
}
