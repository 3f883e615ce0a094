package org.serai.mission.facts;

import java.time.LocalDate;
import java.util.List;
import org.serai.mission.terms.AgencyId;
import org.serai.mission.terms.AgreementId;
import org.serai.mission.terms.AppealId;
import org.serai.mission.terms.Authority;
import org.serai.mission.terms.Category;
import org.serai.mission.terms.CostItem;
import org.serai.mission.terms.Days;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.GiftId;
import org.serai.mission.terms.HostAnswer;
import org.serai.mission.terms.LegalBasis;
import org.serai.mission.terms.Malformed;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.PremisesId;
import org.serai.mission.terms.TaskScope;
import org.serai.mission.terms.TaskState;
import org.serai.mission.terms.TemplateId;

/** What a host was asked for, granted, prepared and gave. */
public sealed interface HostingFact extends Fact {
  /**
   * The largest amount of a contribution that pages and sheets take: more than a whole operation
   * costs in a small currency, and sums of such amounts stay exact. The fact itself does not ask,
   * so that older journals stay readable.
   */
  long MOST_GIVEN = 1_000_000_000_000L;

  /** What mission and host said and agreed to. */
  sealed interface Agreed extends HostingFact {}

  /** How the host receives flights and people. */
  sealed interface Received extends HostingFact {}

  /** What was given, and by whom. */
  sealed interface Given extends HostingFact {}

  /** Somebody asks a host to take so many people of these agencies at a place on these days. */
  record AppealMade(
      AppealId appeal,
      String by,
      String host,
      List<AgencyId> agencies,
      PlaceId place,
      int people,
      Days days,
      String reason)
      implements Agreed {
    public AppealMade {
      agencies = List.copyOf(agencies);
      said("by", by, "who asks");
      said("host", host, "who is asked");
      said("reason", reason, "why the host is asked");
      Malformed.unless(people >= 1, "people", people, "1 or more");
      Malformed.unless(!agencies.isEmpty(), "agencies", agencies, "one agency or more");
    }
  }

  /** The host answers; conditions are part of the answer and blank where there are none. */
  record AppealAnswered(AppealId appeal, HostAnswer answer, String by, String conditions)
      implements Agreed {
    public AppealAnswered {
      said("by", by, "who answers for the host");
      boolean told = answer != HostAnswer.ACCEPTED_WITH_CONDITIONS || !conditions.isBlank();
      Malformed.unless(told, "conditions", conditions, "the conditions of the answer");
    }
  }

  /** Host and mission agree: at most so many heads of these agencies at a place, on these days. */
  record AgreementMade(
      AgreementId agreement,
      AppealId appeal,
      PlaceId place,
      int heads,
      List<AgencyId> agencies,
      Days days)
      implements Agreed {
    public AgreementMade {
      agencies = List.copyOf(agencies);
      Malformed.unless(heads >= 1, "heads", heads, "1 or more");
      Malformed.unless(!agencies.isEmpty(), "agencies", agencies, "one agency or more");
    }
  }

  /** The agreement covers people of a category, and this is what their status rests on. */
  record StatusGranted(AgreementId agreement, Category category, LegalBasis basis)
      implements Agreed {}

  /** Who bears a cost of the stay. */
  record CostBorne(AgreementId agreement, CostItem item, String bearer) implements Agreed {
    public CostBorne {
      said("bearer", bearer, "who pays");
    }
  }

  /** From a day on the agreement allows other heads. */
  record AgreementAmended(AgreementId agreement, LocalDate from, int heads) implements Agreed {
    public AgreementAmended {
      Malformed.unless(heads >= 0, "heads", heads, "0 or more");
    }
  }

  /** The agreement covers more agencies than before. */
  record AgencyCovered(AgreementId agreement, AgencyId agency) implements Agreed {}

  /** The agreement holds longer, until this day. */
  record AgreementExtended(AgreementId agreement, LocalDate until) implements Agreed {}

  /** The agreement ends early, with this day as its last. */
  record AgreementEnded(AgreementId agreement, LocalDate last, String reason) implements Agreed {}

  /**
   * A line of the checklist: which authority does what, so many hours after a flight's arrival, or
   * after the first midnight of the agreement; before them where the hours are below zero.
   */
  record TaskTemplated(
      TemplateId template,
      TaskScope scope,
      Authority authority,
      String task,
      int dueHours,
      String owner)
      implements Received {
    /** A year: what is due later is no part of a reception. */
    private static final int FURTHEST = 24 * 366;

    public TaskTemplated {
      said("task", task, "what is to be done");
      Malformed.unless(
          Math.abs(dueHours) <= FURTHEST,
          "due hours",
          dueHours,
          "-" + FURTHEST + " to " + FURTHEST);
    }
  }

  /** The host receives this flight: from here on it has a checklist. */
  record ReceptionOpened(FlightId flight, PlaceId at) implements Received {}

  /** How far a task for a flight is; the owner is a function and never a name. */
  record FlightTaskReported(
      FlightId flight, TemplateId template, TaskState state, String owner, String evidence)
      implements Received {}

  /** How far a task for the stay as a whole is. */
  record MissionTaskReported(
      AgreementId agreement, TemplateId template, TaskState state, String owner, String evidence)
      implements Received {}

  /** The host counted heads off a flight. */
  record HostCounted(FlightId flight, int heads, String by) implements Received {
    public HostCounted {
      Malformed.unless(heads >= 0 && heads <= 2_000, "heads", heads, "0 to 2000");
      said("by", by, "which authority counted");
    }
  }

  /** Why the host's count and ours differ by so many heads; below zero where the host has fewer. */
  record CountExplained(FlightId flight, int heads, String explanation) implements Received {
    public CountExplained {
      said("explanation", explanation, "why the counts differ");
    }
  }

  /** A person only passes through: how long he or she may stay, and where the way goes on to. */
  record TransitGranted(PersonId person, PlaceId at, Days permitted, String onwardTo)
      implements Received {}

  /** The checklist was laid out for the wrong flight; what was counted off the flight stays. */
  record ReceptionStruck(FlightId flight, String reason) implements Received, Struck {
    public ReceptionStruck {
      Struck.because(reason);
    }
  }

  /** The person does not pass through: no leave was given. */
  record TransitStruck(PersonId person, String reason) implements Received, Struck {
    public TransitStruck {
      Struck.because(reason);
    }
  }

  /**
   * The host's count that holds was of another flight: the one before it holds again, and what was
   * explained since then was explained of it.
   */
  record CountStruck(FlightId flight, String reason) implements Received, Struck {
    public CountStruck {
      Struck.because(reason);
    }
  }

  /** Premises are lent: their beds and desks count as given on these days. */
  record PremisesContributed(PremisesId premises, String contributor, Days days) implements Given {
    public PremisesContributed {
      said("contributor", contributor, "who lends them");
    }
  }

  /** A flight is given: its seats count as given. */
  record FlightContributed(FlightId flight, String contributor) implements Given {
    public FlightContributed {
      said("contributor", contributor, "who flies it");
    }
  }

  /** Anything else that is given: so much of a unit, on these days. */
  record ContributionGiven(
      GiftId gift, String contributor, String what, long amount, String unit, Days days)
      implements Given {
    public ContributionGiven {
      said("contributor", contributor, "who gives");
      said("what", what, "what is given");
      said("unit", unit, "what the amount counts");
      Malformed.unless(amount >= 1, "amount", amount, "1 or more");
    }
  }

  /** What was told of a gift was wrong, or it was not given after all: it counts nowhere. */
  record GiftTakenBack(GiftId gift, String reason) implements Given {
    public GiftTakenBack {
      said("reason", reason, "why it does not count");
    }
  }

  /** The same of premises, by the first day on which they were said to be lent. */
  record PremisesTakenBack(PremisesId premises, LocalDate from, String reason) implements Given {
    public PremisesTakenBack {
      said("reason", reason, "why they do not count");
    }
  }

  /** The same of a flight: who flew it is not known any more. */
  record FlightTakenBack(FlightId flight, String reason) implements Given {
    public FlightTakenBack {
      said("reason", reason, "why it does not count");
    }
  }

  private static void said(String field, String text, String wanted) {
    Malformed.unless(!text.isBlank(), field, text, wanted);
  }
}
