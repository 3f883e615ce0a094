package org.serai.desk.api;

import java.time.Instant;
import java.util.Optional;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.ReporterId;
import org.serai.mission.terms.Source;
import org.serai.mission.terms.Standing;

/**
 * What every body that is written to the desk says of itself. A body is a record with these among
 * its components; {@code id} is made before sending, so that sending again changes nothing.
 */
public interface Writes {
  FactId id();

  /** The office, desk or scanner that reports; never a person's name. */
  ReporterId by();

  /** When it was true in the world; absent for "now, by the desk's clock". */
  Optional<Instant> happened();

  /** Asked for unless the body says that it has happened. */
  default Standing standing() {
    return Standing.ASKED;
  }

  default Source source() {
    return Source.DESK;
  }
}
