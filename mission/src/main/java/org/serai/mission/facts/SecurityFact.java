package org.serai.mission.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.serai.mission.terms.AgencyId;
import org.serai.mission.terms.AirfieldState;
import org.serai.mission.terms.Days;
import org.serai.mission.terms.DecisionId;
import org.serai.mission.terms.DocumentKind;
import org.serai.mission.terms.Malformed;
import org.serai.mission.terms.Measure;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.SecurityLevel;
import org.serai.mission.terms.ThreatCategory;

/**
 * Threat, limits and what somebody signed. A level states a threat; only a decision moves people.
 */
public sealed interface SecurityFact extends Fact {

  /** A level holds in an area from when it happened. */
  record LevelSet(PlaceId area, SecurityLevel level, Map<ThreatCategory, SecurityLevel> threats)
      implements SecurityFact {
    public LevelSet {
      threats = Map.copyOf(threats);
    }
  }

  /** Planning reckons with this level in an area from a day on; it says nothing about today. */
  record LevelExpected(PlaceId area, SecurityLevel level, LocalDate from) implements SecurityFact {}

  /** At most so many heads that count at a duty station from a day on. */
  record CeilingSet(PlaceId station, LocalDate from, int heads) implements SecurityFact {
    public CeilingSet {
      Malformed.unless(heads >= 0, "heads", heads, "0 or more");
    }
  }

  /** Of a ceiling, so many slots are for one agency from a day on. */
  record SlotsShared(PlaceId station, AgencyId agency, LocalDate from, int heads)
      implements SecurityFact {
    public SlotsShared {
      Malformed.unless(heads >= 0, "heads", heads, "0 or more");
    }
  }

  /** How long a stay may last, should last, and the rest owed after it, in days. */
  record StayRuleSet(PlaceId station, int maximumDays, int minimumDays, int restDays)
      implements SecurityFact {
    public StayRuleSet {
      Malformed.unless(minimumDays >= 0, "minimum days", minimumDays, "0 or more");
      Malformed.unless(
          maximumDays >= minimumDays && maximumDays >= 1,
          "maximum days",
          maximumDays,
          "1 or more, and not below the minimum, " + minimumDays);
      Malformed.unless(restDays >= 0, "rest days", restDays, "0 or more");
    }
  }

  /** Nobody may be sent to the station without this document. */
  record DocumentRequired(PlaceId station, DocumentKind kind) implements SecurityFact {}

  /** Who may use an airfield from this moment on. */
  record AirfieldStateSet(PlaceId airfield, AirfieldState state, Instant from)
      implements SecurityFact {}

  /** Who may fly a route from this moment on, in this direction. */
  record RouteStateSet(PlaceId from, PlaceId to, AirfieldState state, Instant since)
      implements SecurityFact {
    public RouteStateSet {
      Malformed.unless(!from.equals(to), "to", to, "another place than " + from);
    }
  }

  /** On these days movements take place at the airfield within these minutes of its day only. */
  record WindowSet(PlaceId airfield, Days days, int opensMinute, int closesMinute)
      implements SecurityFact {
    private static final int DAY = 24 * 60;

    public WindowSet {
      Malformed.unless(
          opensMinute >= 0 && opensMinute < DAY, "opensMinute", opensMinute, "0 to 1439");
      Malformed.unless(
          closesMinute > opensMinute && closesMinute < DAY,
          "closesMinute",
          closesMinute,
          "after it opens, to 1439");
    }
  }

  /** The windows that were set for an airfield hold no longer; the whole day is open. */
  record WindowsLifted(PlaceId airfield, String reason) implements SecurityFact {}

  /** A decision, signed: what is ordered where, and how it is called in public. */
  record DecisionSigned(
      DecisionId decision,
      Measure measure,
      List<PlaceId> areas,
      String publicWording,
      String reason)
      implements SecurityFact {
    public DecisionSigned {
      areas = List.copyOf(areas);
      Malformed.unless(!reason.isBlank(), "reason", reason, "why it is decided");
    }
  }
}
