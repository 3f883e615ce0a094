package org.serai.mission.facts;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.serai.mission.terms.AccordId;
import org.serai.mission.terms.AgreedZoneId;
import org.serai.mission.terms.Confidence;
import org.serai.mission.terms.GeoPoint;
import org.serai.mission.terms.IncidentId;
import org.serai.mission.terms.IncidentKind;
import org.serai.mission.terms.Malformed;
import org.serai.mission.terms.Outline;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.RoundId;
import org.serai.mission.terms.RoundOutcome;

/** Talks, what they agreed, and what was done against it. */
public sealed interface PeaceFact extends Fact {

  /** A round of talks of a process begins at a place. */
  record RoundOpened(
      RoundId round,
      String process,
      PlaceId place,
      LocalDate from,
      List<String> parties,
      List<String> guarantors,
      List<String> observers,
      List<String> agenda)
      implements PeaceFact {
    /** The table of a large conference. */
    private static final int MOST = 100;

    public RoundOpened {
      parties = List.copyOf(parties);
      guarantors = List.copyOf(guarantors);
      observers = List.copyOf(observers);
      agenda = List.copyOf(agenda);
      Malformed.unless(!process.isBlank(), "process", process, "the name of the talks");
      int seats = parties.size() + guarantors.size() + observers.size();
      Malformed.unless(seats <= MOST, "parties", seats, "at most " + MOST + " delegations");
      Malformed.unless(agenda.size() <= MOST, "agenda", agenda.size(), "at most " + MOST);
    }
  }

  /** A round ends; documents are named so that they can be found, not kept here. */
  record RoundConcluded(
      RoundId round, LocalDate on, RoundOutcome outcome, String summary, List<String> documents)
      implements PeaceFact {
    public RoundConcluded {
      documents = List.copyOf(documents);
    }
  }

  /** What the parties of a round agreed. */
  record AccordReached(AccordId accord, RoundId round, String title) implements PeaceFact {
    public AccordReached {
      Malformed.unless(!title.isBlank(), "title", title, "what the accord is called");
    }
  }

  /** There was no such round; what was said of its end goes with it. */
  record RoundStruck(RoundId round, String reason) implements PeaceFact, Struck {
    public RoundStruck {
      Struck.because(reason);
    }
  }

  /** Nothing of that name was agreed. */
  record AccordStruck(AccordId accord, String reason) implements PeaceFact, Struck {
    public AccordStruck {
      Struck.because(reason);
    }
  }

  /** An accord creates a zone in which some things are forbidden between two moments. */
  record ZoneDeclared(
      AgreedZoneId zone,
      AccordId accord,
      String name,
      Outline outline,
      List<IncidentKind> forbids,
      Instant from,
      Instant until)
      implements PeaceFact {
    public ZoneDeclared {
      forbids = List.copyOf(forbids);
      Malformed.unless(!name.isBlank(), "name", name, "the name of the zone");
      Malformed.unless(!forbids.isEmpty(), "forbids", "nothing", "1 kind of incident or more");
      Malformed.unless(until.isAfter(from), "until", until, "after " + from);
    }
  }

  /** The accord creates no such zone; extensions and ends go with it. */
  record ZoneStruck(AgreedZoneId zone, String reason) implements PeaceFact, Struck {
    public ZoneStruck {
      Struck.because(reason);
    }
  }

  /** The zone holds until a later moment. */
  record ZoneExtended(AgreedZoneId zone, Instant until, String reason) implements PeaceFact {}

  /** The last extension was told wrongly: the zone holds until what was agreed before it. */
  record ExtensionStruck(AgreedZoneId zone, String reason) implements PeaceFact, Struck {
    public ExtensionStruck {
      Struck.because(reason);
    }
  }

  /** The zone does not hold any more. */
  record ZoneEnded(AgreedZoneId zone, String reason) implements PeaceFact {}

  /** The end was reported wrongly: the zone held all the time, until the moment agreed. */
  record ZoneEndTakenBack(AgreedZoneId zone, String reason) implements PeaceFact {
    public ZoneEndTakenBack {
      Malformed.unless(!reason.isBlank(), "reason", reason, "why it has not ended");
    }
  }

  /**
   * So many posts or patrols observed a zone between two moments. Silence counts only where
   * somebody listened.
   */
  record ZoneWatched(AgreedZoneId zone, Instant from, Instant until, int posts)
      implements PeaceFact {
    /** A report covers a month at most; a longer one hides when nobody looked. */
    private static final Duration LONGEST = Duration.ofDays(31);

    public ZoneWatched {
      Malformed.unless(until.isAfter(from), "until", until, "after " + from);
      boolean fits = Duration.between(from, until).compareTo(LONGEST) <= 0;
      Malformed.unless(fits, "until", until, "at most 31 days after " + from);
      Malformed.unless(posts >= 1 && posts <= 1_000, "posts", posts, "1 to 1000");
    }
  }

  /** Nobody observed the zone between these moments with so many posts; the report was wrong. */
  record WatchTakenBack(AgreedZoneId zone, Instant from, Instant until, int posts, String reason)
      implements PeaceFact {}

  /**
   * Something happened between two moments, which are the same where the source knows it exactly;
   * {@code count} is larger than 1 where a source counts and does not list.
   */
  record IncidentReported(
      IncidentId incident,
      IncidentKind kind,
      GeoPoint point,
      Instant from,
      Instant until,
      Confidence confidence,
      int count,
      String note)
      implements PeaceFact {
    public IncidentReported {
      Malformed.unless(!until.isBefore(from), "until", until, "not before " + from);
      Malformed.unless(count >= 1 && count <= 100_000, "count", count, "1 to 100000");
    }

    /** The middle of the time in which it happened: the period it is counted in. */
    public Instant middle() {
      return from.plus(Duration.between(from, until).dividedBy(2));
    }
  }

  /** The report of an incident turned out wrong, or was called off by its source. */
  record IncidentWithdrawn(IncidentId incident, String reason) implements PeaceFact {}
}
