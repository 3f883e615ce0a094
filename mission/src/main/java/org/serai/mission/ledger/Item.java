package org.serai.mission.ledger;

import java.time.Instant;
import org.serai.mission.facts.AssistanceFact;
import org.serai.mission.facts.ContingentFact;
import org.serai.mission.facts.Fact;
import org.serai.mission.facts.FlightFact;
import org.serai.mission.facts.HostingFact;
import org.serai.mission.facts.LodgingFact;
import org.serai.mission.facts.MovementFact;
import org.serai.mission.facts.PeaceFact;
import org.serai.mission.facts.PersonFact;
import org.serai.mission.facts.PlaceFact;
import org.serai.mission.facts.PlanFact;
import org.serai.mission.facts.PostFact;
import org.serai.mission.facts.Report;
import org.serai.mission.facts.SecurityFact;
import org.serai.mission.facts.WardenFact;
import org.serai.mission.terms.FactId;

/**
 * One report in a person's line. Its place in the line depends on nothing but itself: first by when
 * it happened, then by what it is, then by its id. That makes presence independent of arrival.
 */
record Item(Instant happened, int rank, FactId id, Fact fact) implements Comparable<Item> {
  private static final int CORRECTED = 1;

  static Item of(Report report) {
    return at(report.happened(), report.id(), report.fact());
  }

  static Item at(Instant happened, FactId id, Fact fact) {
    return new Item(happened, rank(fact), id, fact);
  }

  @Override
  public int compareTo(Item other) {
    // The opening comes first whatever its time: nobody moves before being in an account. What
    // corrects it comes right after it.
    if (rank != other.rank && (rank <= CORRECTED || other.rank <= CORRECTED)) {
      return Integer.compare(rank, other.rank);
    }
    int byTime = happened.compareTo(other.happened);
    if (byTime != 0) {
      return byTime;
    }
    return rank != other.rank ? Integer.compare(rank, other.rank) : id.compareTo(other.id);
  }

  /** At the same instant people are booked before they land, and land before they board again. */
  private static int rank(Fact fact) {
    return switch (fact) {
      case PersonFact.PersonRegistered _ -> 0;
      case PersonFact.OpeningCorrected _ -> CORRECTED;
      case MovementFact.Booked _, MovementFact.MovePlanned _ -> 2;
      case MovementFact.BookingCancelled _, MovementFact.CheckedIn _ -> 3;
      case MovementFact.Alighted _ -> 4;
      case FlightFact.FlightArrived _, FlightFact.FlightDiverted _ -> 5;
      case MovementFact.Moved _ -> 6;
      case MovementFact.Boarded _ -> 7;
      case MovementFact.OffLoaded _, MovementFact.NoShow _ -> 8;
      case MovementFact.Sighted _ -> 9;
      case MovementFact.GapExplained _ -> 10;
      case PersonFact.PersonSeparated _ -> 11;
      case PersonFact _,
          FlightFact _,
          PlaceFact _,
          PostFact _,
          SecurityFact _,
          LodgingFact _,
          PlanFact _,
          WardenFact _,
          HostingFact _,
          AssistanceFact _,
          PeaceFact _,
          ContingentFact _ ->
          throw new IllegalStateException("Not a movement: " + fact);
    };
  }
}
