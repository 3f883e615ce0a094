package org.serai.desk.door;

import java.util.List;
import java.util.stream.Collectors;
import org.serai.mission.rules.Breach;
import org.serai.mission.terms.FactId;

/** What became of the reports of one call: all of them or none. */
public sealed interface Outcome {
  /** Durable now. The entry number of each report in the order of the call, repeats included. */
  record Accepted(List<Long> numbers) implements Outcome {
    public Accepted {
      numbers = List.copyOf(numbers);
    }
  }

  /** Every one was recorded before, under these numbers; nothing changed. */
  record Repeated(List<Long> numbers) implements Outcome {
    public Repeated {
      numbers = List.copyOf(numbers);
    }
  }

  /** Somebody changed a thing after the caller had looked at it; nothing was recorded. */
  record Stale(String thing, long seen, long changed) implements Outcome {}

  /**
   * A rule says no to this report, so none of the call was recorded. Reports behind it were not
   * asked, since they may build on it.
   */
  record Refused(FactId report, List<Breach> breaches) implements Outcome {
    public Refused {
      breaches = List.copyOf(breaches);
    }

    /** All reasons with their ways out, one per line. */
    public String reasons() {
      return breaches.stream().map(Breach::toString).collect(Collectors.joining("\n"));
    }
  }
}
