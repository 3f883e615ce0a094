package org.serai.mission.facts;

import java.util.List;
import org.serai.mission.terms.Days;
import org.serai.mission.terms.DecisionId;
import org.serai.mission.terms.DeploymentId;
import org.serai.mission.terms.GroupId;
import org.serai.mission.terms.Malformed;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.PledgeId;
import org.serai.mission.terms.PostId;

/** Units that states lend, from pledge to relief. */
public sealed interface ContingentFact extends Fact {

  /**
   * A state pledges a unit of so many heads for a capability, to a mission, on these days. With
   * fewer than {@code least} on the ground the unit is under strength.
   */
  record PledgeMade(
      PledgeId pledge,
      String state,
      String unit,
      String mission,
      String capability,
      int strength,
      int least,
      Days days)
      implements ContingentFact {
    public PledgeMade {
      Malformed.unless(!state.isBlank(), "state", state, "the state that pledges");
      Malformed.unless(!unit.isBlank(), "unit", unit, "what the unit is called");
      Malformed.unless(strength >= 1, "strength", strength, "1 or more");
      Malformed.unless(
          least >= 1 && least <= strength, "least", least, "1 to the strength, " + strength);
    }
  }

  /**
   * A unit serves at a station, holding a post there; its people come in these lifts and are meant
   * to stay on these days.
   */
  record UnitDeployed(
      DeploymentId deployment,
      PledgeId pledge,
      PlaceId station,
      PostId post,
      List<GroupId> lifts,
      Days days)
      implements ContingentFact {
    public UnitDeployed {
      lifts = List.copyOf(lifts);
      Malformed.unless(!lifts.isEmpty(), "lifts", lifts, "one lift or more");
    }
  }

  /** The incoming deployment relieves the outgoing one in place. */
  record ReliefOrdered(DeploymentId outgoing, DeploymentId incoming) implements ContingentFact {
    public ReliefOrdered {
      Malformed.unless(!outgoing.equals(incoming), "incoming", incoming, "another deployment");
    }
  }

  /** A signed decision takes the unit out without relief: from here on it may leave. */
  record UnitWithdrawn(DeploymentId deployment, DecisionId decision) implements ContingentFact {}

  /** Nothing was pledged. */
  record PledgeStruck(PledgeId pledge, String reason) implements ContingentFact, Struck {
    public PledgeStruck {
      Struck.because(reason);
    }
  }

  /** No such turn serves; that it was withdrawn goes with it. */
  record DeploymentStruck(DeploymentId deployment, String reason)
      implements ContingentFact, Struck {
    public DeploymentStruck {
      Struck.because(reason);
    }
  }

  /** Nobody was ordered to relieve the outgoing deployment. */
  record ReliefStruck(DeploymentId outgoing, String reason) implements ContingentFact, Struck {
    public ReliefStruck {
      Struck.because(reason);
    }
  }

  /** The decision does not take the unit out: it may not go below its strength. */
  record WithdrawalStruck(DeploymentId deployment, String reason)
      implements ContingentFact, Struck {
    public WithdrawalStruck {
      Struck.because(reason);
    }
  }
}
