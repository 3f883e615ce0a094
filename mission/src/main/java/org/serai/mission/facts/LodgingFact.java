package org.serai.mission.facts;

import java.time.LocalDate;
import org.serai.mission.terms.Days;
import org.serai.mission.terms.Malformed;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.PremisesId;
import org.serai.mission.terms.RoomId;

/** Beds, desks, and the cap on heads at the hub. */
public sealed interface LodgingFact extends Fact {

  /** Premises are open, with so many desks. */
  record PremisesOpened(PremisesId premises, PlaceId place, String name, int desks)
      implements LodgingFact {}

  /** A room with so many beds. */
  record RoomDescribed(RoomId room, PremisesId premises, int beds, boolean accessible)
      implements LodgingFact {
    /** A dormitory of a transit camp; more is a typing error. */
    private static final int MOST_BEDS = 200;

    public RoomDescribed {
      Malformed.unless(beds >= 1 && beds <= MOST_BEDS, "beds", beds, "1 to " + MOST_BEDS);
    }
  }

  /** A bed (counted from 1) is assigned for these nights. */
  record BedAssigned(PersonId person, RoomId room, int bed, Days nights) implements LodgingFact {}

  /** The assignment does not hold. */
  record BedReleased(PersonId person, RoomId room, int bed, Days nights) implements LodgingFact {}

  /** The room cannot be used from a day on. */
  record RoomClosed(RoomId room, LocalDate from, String reason) implements LodgingFact {}

  /** A room that was closed can be used again from a day on. */
  record RoomReopened(RoomId room, LocalDate from, String reason) implements LodgingFact {}

  /** The premises should never have been told; their rooms are struck off before them. */
  record PremisesStruck(PremisesId premises, String reason) implements LodgingFact, Struck {
    public PremisesStruck {
      Struck.because(reason);
    }
  }

  /** There is no such room; its closings go with it. */
  record RoomStruck(RoomId room, String reason) implements LodgingFact, Struck {
    public RoomStruck {
      Struck.because(reason);
    }
  }

  /** At most so many heads at the hub from a day on: beds, desks, the word of the host. */
  record HubCapSet(PlaceId hub, LocalDate from, int heads) implements LodgingFact {
    public HubCapSet {
      Malformed.unless(heads >= 0, "heads", heads, "0 or more");
    }
  }
}
