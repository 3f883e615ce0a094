package org.serai.mission.facts;

import java.time.LocalDate;
import java.util.List;
import org.serai.mission.terms.AbsenceKind;
import org.serai.mission.terms.Account;
import org.serai.mission.terms.AgencyId;
import org.serai.mission.terms.BookingId;
import org.serai.mission.terms.Category;
import org.serai.mission.terms.Days;
import org.serai.mission.terms.DocumentKind;
import org.serai.mission.terms.Envelope;
import org.serai.mission.terms.GroupId;
import org.serai.mission.terms.GroupKind;
import org.serai.mission.terms.Malformed;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.Sex;
import org.serai.mission.terms.WishKind;

/** Who people are to the mission, what they may do and when. Never who they are by name. */
public sealed interface PersonFact extends Fact {

  /** A person is registered, standing in {@code opening} since the day {@code since}. */
  record PersonRegistered(
      PersonId person,
      AgencyId agency,
      Category category,
      Sex sex,
      Account opening,
      LocalDate since)
      implements PersonFact {
    public PersonRegistered {
      opens(opening);
    }
  }

  /**
   * The person was registered at the wrong place: he or she stood in {@code opening}, since the day
   * {@code since}, before anything else that is reported.
   */
  record OpeningCorrected(PersonId person, Account opening, LocalDate since, String reason)
      implements PersonFact {
    public OpeningCorrected {
      opens(opening);
      Malformed.unless(!reason.isBlank(), "reason", reason, "what was told wrongly");
    }
  }

  /** Name, documents and contacts, sealed under the key of that person. */
  record IdentitySealed(PersonId person, Envelope envelope) implements PersonFact {}

  /** The key was destroyed: from here on nobody can open the identity. */
  record IdentityForgotten(PersonId person) implements PersonFact {}

  /** A document or certificate is held; it is valid on these days. */
  record DocumentHeld(PersonId person, DocumentKind kind, Days valid) implements PersonFact {}

  /** A visa for one country. */
  record VisaHeld(PersonId person, PlaceId country, Days valid) implements PersonFact {}

  /** Not on duty on these days. */
  record AbsenceAnnounced(PersonId person, AbsenceKind kind, Days days) implements PersonFact {}

  /** An announced absence does not take place. */
  record AbsenceWithdrawn(PersonId person, AbsenceKind kind, Days days) implements PersonFact {}

  /** A wish; 1 is a preference, 5 a plea. */
  record WishMade(PersonId person, WishKind kind, Days days, int weight) implements PersonFact {
    public WishMade {
      Malformed.unless(weight >= 1 && weight <= 5, "weight", weight, "1 to 5");
    }
  }

  /** People travel together from now on. */
  record GroupFormed(GroupId group, GroupKind kind, List<PersonId> members) implements PersonFact {
    /** A lift of a contingent is the largest group that moves as one. */
    private static final int LARGEST = 500;

    public GroupFormed {
      members = List.copyOf(members);
      Malformed.unless(
          members.size() >= 2 && members.size() <= LARGEST,
          "members",
          members.size(),
          "2 to " + LARGEST + " people");
    }
  }

  /** They no longer travel together. */
  record GroupDissolved(GroupId group) implements PersonFact {}

  /** Hardship borne before this plan, in slots times level. */
  record ExposureCarried(PersonId person, long burden) implements PersonFact {
    public ExposureCarried {
      Malformed.unless(burden >= 0, "burden", burden, "0 or more");
    }
  }

  /** Cannot use steps, or can again: matters to the choice of a room. */
  record AccessNeeded(PersonId person, boolean needed) implements PersonFact {}

  /** A person says whether he or she can make a move that was asked for; if not, why. */
  record MoveAnswered(PersonId person, BookingId booking, boolean accepted, String reason)
      implements PersonFact {
    /** A page of text; a longer reason belongs into a talk. */
    private static final int LONGEST = 2_000;

    public MoveAnswered {
      Malformed.unless(accepted || !reason.isBlank(), "reason", reason, "why it cannot be");
      Malformed.unless(
          reason.length() <= LONGEST,
          "reason",
          reason.length() + " characters",
          "at most " + LONGEST + " characters");
    }
  }

  /** A person leaves the mission for good. */
  record PersonSeparated(PersonId person, String reason) implements PersonFact {}

  private static void opens(Account opening) {
    Malformed.unless(
        opening instanceof Account.At || opening instanceof Account.Away,
        "opening",
        opening,
        "a place or away");
  }
}
