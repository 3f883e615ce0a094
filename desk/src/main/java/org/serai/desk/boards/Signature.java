package org.serai.desk.boards;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.serai.mission.facts.Fact;
import org.serai.mission.facts.PlanFact;
import org.serai.mission.facts.Report;
import org.serai.mission.facts.SecurityFact;
import org.serai.mission.terms.DecisionId;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.Measure;
import org.serai.mission.terms.PlaceKind;
import org.serai.mission.terms.ReporterId;
import org.serai.mission.terms.Source;
import org.serai.mission.terms.Standing;

/** What somebody signs to put a draft in force. Its id is made once, before it is first sent. */
public record Signature(
    UUID id,
    DecisionId decision,
    Measure measure,
    ReporterId signedBy,
    String reason,
    String wording) {

  /**
   * All that is recorded together: the decision, the plan, the end of the plan before it, and the
   * moves. Ids follow from the signature's own, so signing twice is signing once.
   */
  public List<Report> reports(AsOf asOf, Draft draft) {
    List<Fact> facts = new ArrayList<>();
    var areas =
        asOf.mission().places().places().stream()
            .filter(p -> p.kind() == PlaceKind.DUTY_STATION)
            .map(p -> p.id())
            .sorted()
            .toList();
    facts.add(new SecurityFact.DecisionSigned(decision, measure, areas, wording, reason));
    facts.add(new PlanFact.PlanPublished(draft.plan(), decision, draft.covers(), draft.summary()));
    asOf.mission()
        .plans()
        .findCurrent()
        .filter(before -> !before.id().equals(draft.plan()))
        .ifPresent(b -> facts.add(new PlanFact.PlanSuperseded(b.id(), draft.plan())));
    List<Report> reports = new ArrayList<>();
    for (Fact fact : facts) {
      reports.add(report(asOf.now(), reports.size(), fact));
    }
    reports.addAll(draft.reports());
    return reports;
  }

  private Report report(Instant now, int index, Fact fact) {
    byte[] name = (id + "/" + index).getBytes(StandardCharsets.UTF_8);
    FactId factId = new FactId(UUID.nameUUIDFromBytes(name));
    return new Report(factId, now, signedBy, Source.DESK, Standing.ASKED, fact);
  }
}
