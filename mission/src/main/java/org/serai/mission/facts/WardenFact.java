package org.serai.mission.facts;

import java.util.List;
import org.serai.mission.terms.Malformed;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.RollCallId;
import org.serai.mission.terms.Safety;

/** Who keeps the list of which zone, and who answered when the roll was called. */
public sealed interface WardenFact extends Fact {

  /** Keeps the list of everybody who stands in the zone: a place, or an area with its places. */
  record WardenNamed(PersonId warden, PlaceId zone) implements WardenFact {}

  /** These people are on the warden's list wherever they stand; a later list prevails. */
  record WardenListed(PersonId warden, List<PersonId> people) implements WardenFact {
    /** More people than that nobody calls one by one in a night. */
    private static final int LONGEST = 500;

    public WardenListed {
      people = List.copyOf(people);
      Malformed.unless(
          !people.isEmpty() && people.size() <= LONGEST,
          "people",
          people.size(),
          "1 to " + LONGEST + " people");
    }
  }

  /** Keeps no list any more, neither of a zone nor of people. */
  record WardenRelieved(PersonId warden) implements WardenFact {}

  /** Everybody in these areas is asked whether he or she is safe; {@code reason} says why now. */
  record RollCallStarted(RollCallId rollCall, List<PlaceId> areas, String reason)
      implements WardenFact {
    public RollCallStarted {
      areas = List.copyOf(areas);
      Malformed.unless(!areas.isEmpty(), "areas", areas.size(), "1 area or more");
    }
  }

  /**
   * A person answers, or somebody answers for him or her: who did is the reporter. {@code where}
   * and {@code words} are in the person's own words, and may be blank.
   */
  record RollCallAnswered(
      RollCallId rollCall, PersonId person, Safety safety, String where, String words)
      implements WardenFact {
    /** A street, a floor, a landmark; and what a text message holds. */
    private static final int LONGEST_WHERE = 120;

    private static final int LONGEST_WORDS = 500;

    public RollCallAnswered {
      Malformed.unless(
          where.length() <= LONGEST_WHERE,
          "where",
          where.length() + " characters",
          "at most " + LONGEST_WHERE + " characters");
      Malformed.unless(
          words.length() <= LONGEST_WORDS,
          "words",
          words.length() + " characters",
          "at most " + LONGEST_WORDS + " characters");
    }
  }

  /** Somebody looked into a silence or a call for help, and says what came of it. */
  record EscalationClosed(RollCallId rollCall, PersonId person, String outcome)
      implements WardenFact {
    public EscalationClosed {
      Malformed.unless(!outcome.isBlank(), "outcome", outcome, "what came of it");
    }
  }

  /** Nobody is asked any more; answers that are still under way count. */
  record RollCallClosed(RollCallId rollCall, String reason) implements WardenFact {}
}
