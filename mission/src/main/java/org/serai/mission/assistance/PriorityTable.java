package org.serai.mission.assistance;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.serai.mission.terms.AgeBand;
import org.serai.mission.terms.Applicant;
import org.serai.mission.terms.Asker;
import org.serai.mission.terms.Condition;
import org.serai.mission.terms.Criterion;
import org.serai.mission.terms.Vulnerability;

/** What counts for priority, in one version. Points come from declared facts and nothing else. */
public record PriorityTable(int version, List<Condition> conditions) {
  public PriorityTable {
    conditions = List.copyOf(conditions);
  }

  /** One condition that holds, with the points it gives. */
  public record Reason(String words, int points) {}

  /** What holds until a mission sets a table of its own; version 0. */
  public static final PriorityTable USUAL =
      new PriorityTable(
          0,
          List.of(
              declares(Vulnerability.MEDICAL, 50),
              new Condition(new Criterion.MinorsAlone(), 45),
              declares(Vulnerability.THREATENED, 40),
              new Condition(new Criterion.OfAge(AgeBand.INFANT), 30),
              declares(Vulnerability.PREGNANT, 30),
              declares(Vulnerability.DISABILITY, 25),
              new Condition(new Criterion.OfAge(AgeBand.CHILD), 20),
              new Condition(new Criterion.OfAge(AgeBand.OLDER), 15),
              declares(Vulnerability.SOLE_CARER, 15),
              new Condition(new Criterion.EachDayWaited(30), 1)));

  private static Condition declares(Vulnerability vulnerability, int weight) {
    return new Condition(new Criterion.Declares(vulnerability), weight);
  }

  /** The points of a request at a moment. */
  public int points(Request request, Instant moment) {
    int points = 0;
    for (Condition condition : conditions) {
      points += condition.weight() * times(condition.criterion(), request, moment);
    }
    return points;
  }

  /** Why a request has its points, in the order of the table. */
  public List<Reason> reasons(Request request, Instant moment) {
    List<Reason> reasons = new ArrayList<>();
    for (Condition condition : conditions) {
      int times = times(condition.criterion(), request, moment);
      if (times > 0) {
        String words = words(condition.criterion(), times);
        reasons.add(new Reason(words, times * condition.weight()));
      }
    }
    return reasons;
  }

  private static String words(Criterion criterion, int times) {
    return criterion instanceof Criterion.EachDayWaited(int most)
        ? times + (times == 1 ? " day" : " days") + " waited, at most " + most + " count"
        : criterion.words();
  }

  private static int times(Criterion criterion, Request request, Instant moment) {
    return switch (criterion) {
      case Criterion.EachDayWaited(int most) ->
          Math.clamp(Duration.between(request.since(), moment).toDays(), 0, most);
      case Criterion.MinorsAlone _ -> once(request.minorsAlone());
      case Criterion.AskedByMinistry _ -> once(request.asker() instanceof Asker.Ministry);
      case Criterion.WaitsAt(var place) -> once(request.at().equals(place));
      case Criterion.OfAge _,
          Criterion.Declares _,
          Criterion.NationalOf _,
          Criterion.WithoutDocuments _ ->
          once(anybody(criterion, request));
    };
  }

  private static int once(boolean holds) {
    return holds ? 1 : 0;
  }

  private static boolean anybody(Criterion criterion, Request request) {
    for (Applicant applicant : request.applicants()) {
      if (holds(criterion, applicant)) {
        return true;
      }
    }
    return false;
  }

  private static boolean holds(Criterion criterion, Applicant applicant) {
    return switch (criterion) {
      case Criterion.OfAge(AgeBand age) -> applicant.age() == age;
      case Criterion.Declares(Vulnerability v) -> applicant.vulnerabilities().contains(v);
      case Criterion.NationalOf(var state) -> applicant.nationality().equals(state);
      case Criterion.WithoutDocuments _ -> !applicant.documents();
      case Criterion.EachDayWaited _,
          Criterion.MinorsAlone _,
          Criterion.AskedByMinistry _,
          Criterion.WaitsAt _ ->
          false;
    };
  }
}
