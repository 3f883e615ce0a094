package org.serai.desk.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.serai.desk.boards.AsOf;
import org.serai.desk.boards.Draft;
import org.serai.desk.boards.DraftBoard;
import org.serai.desk.boards.PlanBoard;
import org.serai.desk.boards.ProofBoard;
import org.serai.desk.boards.Signature;
import org.serai.desk.door.Outcome;
import org.serai.desk.door.Seen;
import org.serai.mission.facts.Report;
import org.serai.mission.rules.Named;
import org.serai.mission.terms.DecisionId;
import org.serai.mission.terms.Malformed;
import org.serai.mission.terms.Measure;
import org.serai.mission.terms.PlanId;
import org.serai.mission.terms.ReporterId;

/** The plan in force, the draft that waits, and the signature that puts it in force. */
@Path("/api/plan")
@Blocking
public class PlanResource {
  /** A page of text; a longer reason belongs into a document that the reason names. */
  private static final int LONGEST = 2_000;

  private final DeskWindow window;
  private final PlanningWindow planning;

  PlanResource(DeskWindow window, PlanningWindow planning) {
    this.window = window;
    this.planning = planning;
  }

  /** What somebody signs, as the form sends it. */
  public record Signed(
      String id,
      String decision,
      String plan,
      String measure,
      String by,
      String reason,
      String wording) {}

  /** A draft that was made and waits for a signature, in words. */
  public record Waiting(String plan, String words) {}

  /** What came of a signature, in words, and the entries that stand for it. */
  public record Published(String plan, String words, List<Long> entries, boolean repeated) {
    public Published {
      entries = List.copyOf(entries);
    }
  }

  @GET
  public PlanBoard plan(@BeanParam Asked asked) {
    return PlanBoard.of(window.asOf(asked), window.desk().draft().get());
  }

  /** What the draft changes, and what the rules say to it. */
  @GET
  @Path("changes")
  public DraftBoard changes(@BeanParam Asked asked) {
    AsOf looked = window.asOf(asked);
    return DraftBoard.of(window.findDrafted(looked));
  }

  /** What the checker proved, where it is tight, and the value of the plan in force. */
  @GET
  @Path("proof")
  public ProofBoard proof() {
    return planning.planning().proof().get();
  }

  /** Plans anew; the answer waits for a signature. Takes some seconds, and records nothing. */
  @POST
  @Path("drafts")
  public Waiting draft(OpenPlanning.DraftAsked asked) {
    Draft draft = planning.planning().draft().apply(asked);
    return new Waiting(
        draft.plan().toString(),
        "%s for %s waits for a signature.".formatted(draft.plan(), Named.dates(draft.covers())));
  }

  /** Publishes the draft by a signed decision: all of it, or nothing and the reasons. */
  @POST
  @Path("publish")
  public RestResponse<Published> publish(Signed signed) {
    AsOf asOf = window.desk().present().get();
    PlanId plan = new PlanId(signed.plan());
    Optional<Draft> draft = window.desk().draft().get().filter(d -> d.plan().equals(plan));
    if (draft.isEmpty()) {
      return gone(plan).instead();
    }
    List<Report> reports = signature(signed).reports(asOf, draft.get());
    return switch (window.record(reports, Seen.NOTHING)) {
      case Outcome.Accepted(List<Long> entries) -> published(draft.get(), entries, false);
      case Outcome.Repeated(List<Long> entries) -> published(draft.get(), entries, true);
      case Outcome.Stale stale -> Problem.stale(stale).instead();
      case Outcome.Refused refused -> Problem.refused(refused.breaches()).instead();
    };
  }

  private static Signature signature(Signed signed) {
    Malformed.unless(
        !signed.reason().isBlank() && signed.reason().length() <= LONGEST,
        "length of reason",
        signed.reason().length(),
        "1 to " + LONGEST);
    return new Signature(
        uuid(signed.id()),
        new DecisionId(signed.decision()),
        measure(signed.measure()),
        new ReporterId(signed.by()),
        signed.reason(),
        signed.wording());
  }

  private static UUID uuid(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      Malformed refused = new Malformed("id", text, "a UUID made before sending");
      refused.initCause(e);
      throw refused;
    }
  }

  private static Measure measure(String text) {
    for (Measure measure : Measure.values()) {
      if (measure.name().equals(text)) {
        return measure;
      }
    }
    throw new Malformed("measure", text, "one of " + List.of(Measure.values()));
  }

  private static RestResponse<Published> published(
      Draft draft, List<Long> entries, boolean repeated) {
    String words =
        "%s covers %s and is in force.".formatted(draft.plan(), Named.dates(draft.covers()));
    return RestResponse.ok(new Published(draft.plan().toString(), words, entries, repeated));
  }

  private static Problem gone(PlanId plan) {
    return Problem.of(
        409,
        "Not published.",
        "The draft %s no longer waits: it was published, or another one took its place."
            .formatted(plan),
        "Load the page again and read what waits now.");
  }
}
