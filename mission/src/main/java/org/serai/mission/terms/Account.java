package org.serai.mission.terms;

/**
 * Where a person stands in the ledger. Everybody registered is in exactly one account at every
 * moment.
 */
public sealed interface Account {
  /** On the ground at a place. */
  record At(PlaceId place) implements Account {
    @Override
    public String toString() {
      return "at " + place;
    }
  }

  /** In the air, or boarded and waiting for it. */
  record Aboard(FlightId flight) implements Account {
    @Override
    public String toString() {
      return "aboard " + flight;
    }
  }

  /** Out of the country and out of the hub: leave, rest, duty travel. */
  record Away() implements Account {
    @Override
    public String toString() {
      return "away";
    }
  }

  /** Reports do not join up, and a person must explain them. */
  record Suspense() implements Account {
    @Override
    public String toString() {
      return "in suspense";
    }
  }

  /** No longer with the mission. */
  record Separated() implements Account {
    @Override
    public String toString() {
      return "separated";
    }
  }

  Account AWAY = new Away();
  Account SUSPENSE = new Suspense();
  Account SEPARATED = new Separated();
}
