package org.serai.desk.planning;

import java.util.Locale;
import org.serai.mission.terms.AgencyId;
import org.serai.planner.advice.Obstacle;
import org.serai.planner.rotation.AgencyShare;
import org.serai.planner.rotation.RotationProblem;

/** An obstacle as it stands in the way, and as the change that would lift it. */
final class ObstacleWords {
  private final Demand demand;
  private final PlanWords words;
  private final RotationProblem problem;

  ObstacleWords(Demand demand) {
    this.demand = demand;
    words = new PlanWords(demand);
    problem = demand.problem();
  }

  /** "No seat is free from Kabul to Almaty, Mon 6 Sep – Wed 8 Sep (19 seats, all taken)." */
  String stands(Obstacle obstacle) {
    return switch (obstacle) {
      case Obstacle.Seat seat -> seat(seat);
      case Obstacle.Bed bed ->
          "No place is free at %s, %s (%d, all taken)."
              .formatted(
                  words.hub(), words.slot(bed.slot()), problem.network().hubCap().at(bed.slot()));
      case Obstacle.Ceiling c -> ceiling(c);
      case Obstacle.Share s -> share(s);
      case Obstacle.Level l -> level(l);
      case Obstacle.Papers p ->
          "Documents of %s do not hold at %s%s."
              .formatted(words.person(p.person()), words.station(p.station()), when(p.slot()));
      case Obstacle.Absence a ->
          "%s is not on duty, %s."
              .formatted(
                  words.person(a.person()), words.slots(a.slots().first(), a.slots().last()));
      case Obstacle.Qualification q ->
          "%s cannot hold the post %s.".formatted(words.person(q.person()), words.post(q.post()));
      case Obstacle.NotFromHub n -> upper(words.post(n.post())) + " cannot be covered from afar.";
      case Obstacle.MaximumStay m ->
          "The stay would be longer than the %s allowed at %s."
              .formatted(
                  words.weeks(problem.stayRules().getFirst().get(m.station()).maximum()),
                  words.station(m.station()));
      case Obstacle.MinimumStay m ->
          "The stay at %s would be shorter than %s, too short for the journey."
              .formatted(
                  words.station(m.station()),
                  words.weeks(problem.stayRules().getFirst().get(m.station()).minimumUseful()));
      case Obstacle.Rest _ -> "Rest that is owed would be cut short.";
    };
  }

  /** "one more seat from Kabul to Almaty, Mon 6 Sep – Wed 8 Sep". */
  String change(Obstacle obstacle) {
    return switch (obstacle) {
      case Obstacle.Seat s ->
          "one more seat from " + words.leg(s.leg()) + ", " + words.slot(s.slot());
      case Obstacle.Bed b -> "one more place at " + words.hub() + ", " + words.slot(b.slot());
      case Obstacle.Ceiling c ->
          "one more place under the ceiling of %s, %s"
              .formatted(words.station(c.station()), words.slot(c.slot()));
      case Obstacle.Share s ->
          "one more slot for %s at %s, %s".formatted(agency(s), station(s), words.slot(s.slot()));
      case Obstacle.Level l ->
          "a level at %s that admits PC%d, %s"
              .formatted(
                  words.station(problem.posts().get(l.post()).station()),
                  problem.posts().get(l.post()).criticality(),
                  words.slot(l.slot()));
      case Obstacle.Papers p ->
          "documents of %s that hold longer at %s"
              .formatted(words.person(p.person()), words.station(p.station()));
      case Obstacle.Absence a ->
          "duty instead of the absence of %s, %s"
              .formatted(
                  words.person(a.person()), words.slots(a.slots().first(), a.slots().last()));
      case Obstacle.Qualification q ->
          words.person(q.person()) + " qualified for the post " + words.post(q.post());
      case Obstacle.NotFromHub n -> words.post(n.post()) + " made coverable from afar";
      case Obstacle.MaximumStay m -> "a longer stay allowed at " + words.station(m.station());
      case Obstacle.MinimumStay m -> "a shorter stay accepted at " + words.station(m.station());
      case Obstacle.Rest _ -> "a shorter rest accepted";
    };
  }

  private String ceiling(Obstacle.Ceiling c) {
    return "%s is full, %s: the ceiling leaves %d for people of the plan."
        .formatted(
            words.station(c.station()),
            words.slot(c.slot()),
            problem.station(c.station()).ceiling().at(c.slot()));
  }

  private String level(Obstacle.Level l) {
    return "The level expected at %s does not admit %s, %s."
        .formatted(
            words.station(problem.posts().get(l.post()).station()),
            words.post(l.post()),
            words.slot(l.slot()));
  }

  private String seat(Obstacle.Seat seat) {
    int seats = problem.network().legs().get(seat.leg()).seats().at(seat.slot());
    return seats == 0
        ? "No flight with seats goes from %s, %s."
            .formatted(words.leg(seat.leg()), words.slot(seat.slot()))
        : "No seat is free from %s, %s (%d, all taken)."
            .formatted(words.leg(seat.leg()), words.slot(seat.slot()), seats);
  }

  private String share(Obstacle.Share share) {
    AgencyShare row = problem.network().shares().get(share.share());
    return "%s has no slot left at %s, %s (%d, all used)."
        .formatted(
            agency(share),
            station(share),
            words.slot(share.slot()),
            row.ceiling().at(share.slot()));
  }

  private AgencyId agency(Obstacle.Share share) {
    return demand.books().agencies().thing(problem.network().shares().get(share.share()).agency());
  }

  private String station(Obstacle.Share share) {
    return words.station(problem.network().shares().get(share.share()).station());
  }

  private String when(int slot) {
    return slot < 0 ? "" : ", " + words.slot(slot);
  }

  static String upper(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
