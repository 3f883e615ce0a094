package org.serai.mission.facts;

import org.serai.mission.terms.Days;
import org.serai.mission.terms.Malformed;
import org.serai.mission.terms.PledgeId;

/** Units that states lend, from pledge to relief. */
public sealed interface ContingentFact extends Fact {

  /** A state pledges a unit of so many heads for a capability, on these days. */
  record PledgeMade(PledgeId pledge, String state, int strength, String capability, Days days)
      implements ContingentFact {
    public PledgeMade {
      Malformed.unless(!state.isBlank(), "state", state, "the state that pledges");
      Malformed.unless(strength >= 1, "strength", strength, "1 or more");
    }
  }
}
