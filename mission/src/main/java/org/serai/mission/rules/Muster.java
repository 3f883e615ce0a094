package org.serai.mission.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.serai.mission.ledger.Line;
import org.serai.mission.ledger.Movement;
import org.serai.mission.terms.Account;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.Place;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.Policy;
import org.serai.mission.terms.Safety;
import org.serai.mission.wardens.Answer;
import org.serai.mission.wardens.Closing;
import org.serai.mission.wardens.RollCall;

/**
 * A roll-call held against the ledger: who is asked, and how each of them stands. Asked is
 * everybody who stood in its areas when it began, by all that is known today, and everybody who
 * came there while it was open, whatever the category; and whoever answered is counted as well.
 */
public record Muster(RollCall rollCall, List<Asked> people) {
  public Muster {
    people = List.copyOf(people);
  }

  /** How one person stands; the states that need somebody come first. */
  public enum State {
    NEEDS_HELP,
    /** Silent for so long that somebody must look for the person. */
    LOST_TOUCH,
    /** Has not answered in time. */
    SILENT,
    /** Has not answered, and still has time. */
    ASKED,
    /** Did not answer, or asked for help, and somebody told what came of it. */
    LOOKED_INTO,
    SAFE
  }

  /**
   * One person who is asked since {@code from}; known to be in {@code account} since {@code since}.
   */
  public record Asked(
      PersonId person,
      Instant from,
      Account account,
      Instant since,
      State state,
      Optional<Answer> answer,
      Optional<Closing> closing) {}

  /** The muster of a roll-call at a moment. */
  public static Muster of(Picture picture, RollCall call, Instant now) {
    Set<PlaceId> ground = ground(picture, call);
    Instant end = call.ended().map(Closing::happened).filter(e -> e.isBefore(now)).orElse(now);
    Patience patience = Patience.of(picture);
    List<Asked> people = new ArrayList<>();
    for (Line line : picture.ledger().lines()) {
      findFrom(line, ground, call, end)
          .ifPresent(from -> people.add(asked(line, from, call, end, patience)));
    }
    return new Muster(call, people);
  }

  /** How long silence is waited for. */
  private record Patience(Duration silent, Duration lost) {
    static Patience of(Picture picture) {
      return new Patience(
          Duration.ofMinutes(picture.places().policy(Policy.SILENCE_MINUTES)),
          Duration.ofMinutes(picture.places().policy(Policy.ESCALATION_MINUTES)));
    }
  }

  /** The areas, and every place whose area they are. */
  private static Set<PlaceId> ground(Picture picture, RollCall call) {
    Set<PlaceId> ground = new HashSet<>(call.areas());
    for (Place place : picture.places().places()) {
      if (call.areas().contains(place.area())) {
        ground.add(place.id());
      }
    }
    return ground;
  }

  private static Optional<Instant> findFrom(
      Line line, Set<PlaceId> ground, RollCall call, Instant end) {
    if (line.findAccountAt(call.since()).filter(a -> stands(a, ground)).isPresent()) {
      return Optional.of(call.since());
    }
    for (Movement movement : line.movements()) {
      boolean whileOpen =
          movement.happened().isAfter(call.since()) && !movement.happened().isAfter(end);
      if (whileOpen && stands(movement.to(), ground)) {
        return Optional.of(movement.happened());
      }
    }
    return call.findAnswer(line.person()).map(_ -> call.since());
  }

  private static boolean stands(Account account, Set<PlaceId> ground) {
    return account instanceof Account.At at && ground.contains(at.place());
  }

  private static Asked asked(
      Line line, Instant from, RollCall call, Instant end, Patience patience) {
    Optional<Answer> answer = call.findAnswer(line.person());
    Optional<Closing> closing = call.findClosing(line.person());
    State state = state(answer, closing, Duration.between(from, end), patience);
    Instant since = line.lastMovement().happened();
    return new Asked(line.person(), from, line.account(), since, state, answer, closing);
  }

  private static State state(
      Optional<Answer> answer, Optional<Closing> closing, Duration waited, Patience patience) {
    if (answer.filter(a -> a.safety() == Safety.SAFE).isPresent()) {
      return State.SAFE;
    }
    if (closing.isPresent()) {
      return State.LOOKED_INTO;
    }
    if (answer.isPresent()) {
      return State.NEEDS_HELP;
    }
    if (waited.compareTo(patience.lost()) >= 0) {
      return State.LOST_TOUCH;
    }
    return waited.compareTo(patience.silent()) >= 0 ? State.SILENT : State.ASKED;
  }

  /** How many stand in this state. */
  public int count(State state) {
    return (int) people.stream().filter(p -> p.state() == state).count();
  }

  /** How many have not answered, whether or not they still have time. */
  public int silent() {
    return count(State.ASKED) + count(State.SILENT) + count(State.LOST_TOUCH);
  }

  /** Who keeps the list that this person is on: of the place where he or she is known to be. */
  public static List<PersonId> wardensOf(Picture picture, Asked asked) {
    List<PlaceId> zones =
        asked.account() instanceof Account.At at
            ? List.of(at.place(), picture.places().place(at.place()).area())
            : List.of();
    return picture.wardens().wardensOf(asked.person(), zones);
  }
}
