package org.serai.desk.incidents;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.serai.mission.facts.PeaceFact;
import org.serai.mission.facts.PeaceFact.IncidentReported;
import org.serai.mission.facts.PeaceFact.IncidentWithdrawn;
import org.serai.mission.facts.Report;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.ReporterId;
import org.serai.mission.terms.Source;
import org.serai.mission.terms.Standing;

/** What a list says: facts with their source, or every fault of it. One fault, and none is told. */
public record Listed(List<Told> told, List<Misread> misread) {
  public Listed {
    told = List.copyOf(told);
    misread = List.copyOf(misread);
  }

  /** One fact of a list, when it was so, and where it is known from. */
  public record Told(PeaceFact fact, Instant happened, String source) {}

  /**
   * The facts as reports. Their ids follow from what they say, so that a list that is read twice
   * changes nothing.
   */
  public List<Report> reports(ReporterId by) {
    return told.stream().map(t -> report(t, by)).toList();
  }

  private static Report report(Told told, ReporterId by) {
    byte[] name = (told.fact() + " " + told.source()).getBytes(StandardCharsets.UTF_8);
    return new Report(
        new FactId(UUID.nameUUIDFromBytes(name)),
        told.happened(),
        by,
        Source.fact(told.source()),
        Standing.HAPPENED,
        told.fact());
  }

  /** How many incidents it tells. */
  public long incidents() {
    return told.stream().filter(t -> t.fact() instanceof IncidentReported).count();
  }

  /** How many incidents it calls off. */
  public long calledOff() {
    return told.stream().filter(t -> t.fact() instanceof IncidentWithdrawn).count();
  }
}
