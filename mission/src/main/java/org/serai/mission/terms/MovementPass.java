package org.serai.mission.terms;

/**
 * What the code on a movement pass says: who rides which flight, from where to where. Ids only. It
 * proves nothing by itself; the manifest decides.
 */
public record MovementPass(PersonId person, FlightId flight, PlaceId from, PlaceId to) {
  private static final String MARK = "SERAI1";
  private static final String WANTED = "the code of a movement pass, or the id of a person";

  /** The text in the code. */
  public String code() {
    return String.join("|", MARK, person.value(), flight.value(), from.value(), to.value());
  }

  /** Reads a code; an id alone is a person of the flight that is being boarded. */
  public static MovementPass read(String code, FlightId boarding, PlaceId from, PlaceId to) {
    String[] parts = code.strip().split("\\|", -1);
    if (parts.length == 1) {
      return new MovementPass(new PersonId(parts[0]), boarding, from, to);
    }
    Malformed.unless(parts.length == 5 && parts[0].equals(MARK), "code", code, WANTED);
    return new MovementPass(
        new PersonId(parts[1]),
        new FlightId(parts[2]),
        new PlaceId(parts[3]),
        new PlaceId(parts[4]));
  }
}
