package org.serai.desk.api;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.serai.desk.boards.AsOf;
import org.serai.desk.door.Outcome;
import org.serai.desk.links.CheckInPage;
import org.serai.desk.links.Language;
import org.serai.desk.links.Link;
import org.serai.mission.facts.Report;
import org.serai.mission.facts.WardenFact;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.Malformed;
import org.serai.mission.terms.ReporterId;
import org.serai.mission.terms.Safety;
import org.serai.mission.terms.Source;
import org.serai.mission.terms.Standing;

/** "Are you safe?": the page behind a signed link, which works without script. */
@Path("/c/{token}")
@NonBlocking
public class CheckInResource {
  private static final ReporterId BY_LINK = new ReporterId("check-in");
  private static final String HTML = "text/html;charset=UTF-8";
  private static final int TOO_MANY = 429;

  /** The peak of a head-count lasts a minute; ten seconds later there is room again. */
  private static final int RETRY_SECONDS = 10;

  private final DeskWindow window;
  private final Answers answers;

  CheckInResource(DeskWindow window, Answers answers) {
    this.window = window;
    this.answers = answers;
  }

  /** Which page, in which language. */
  public static class Visit {
    @PathParam("token")
    String token = "";

    @QueryParam("lang")
    @DefaultValue("")
    String chosen = "";

    @HeaderParam("Accept-Language")
    @DefaultValue("")
    String accepted = "";

    Language language() {
      return Language.of(chosen, accepted);
    }
  }

  /** The form as a browser sends it. */
  public static class Filled {
    @FormParam("form")
    @DefaultValue("")
    String form = "";

    @FormParam("safety")
    @DefaultValue("")
    String safety = "";

    @FormParam("where")
    @DefaultValue("")
    String where = "";

    @FormParam("words")
    @DefaultValue("")
    String words = "";

    Optional<Safety> findSafety() {
      for (Safety each : Safety.values()) {
        if (each.name().equals(safety)) {
          return Optional.of(each);
        }
      }
      return Optional.empty();
    }

    CheckInPage.Typed typed() {
      return new CheckInPage.Typed(where, words);
    }

    UUID id() {
      try {
        return UUID.fromString(form);
      } catch (IllegalArgumentException e) {
        // A form of somebody's own making: it gets an id of our making, and is not repeat-safe.
        return UUID.randomUUID();
      }
    }
  }

  @GET
  public Response question(@BeanParam Visit visit) {
    Optional<Link.CheckIn> link = findLink(visit);
    if (link.isEmpty()) {
      return html(404, CheckInPage.notValid());
    }
    AsOf present = window.present();
    boolean over =
        present
            .mission()
            .wardens()
            .findRollCall(link.get().rollCall())
            .filter(call -> call.open())
            .isEmpty();
    CheckInPage page = new CheckInPage(visit.language());
    return html(200, page.question(link.get().person(), UUID.randomUUID(), over));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public CompletionStage<Response> answer(@BeanParam Visit visit, @BeanParam Filled filled) {
    Optional<Link.CheckIn> link = findLink(visit);
    Optional<Safety> safety = filled.findSafety();
    if (link.isEmpty()) {
      return done(html(404, CheckInPage.notValid()));
    }
    CheckInPage page = new CheckInPage(visit.language());
    var person = link.get().person();
    if (safety.isEmpty()) {
      return done(html(400, page.failed(person, filled.id(), filled.typed())));
    }
    try {
      Report report = report(link.get(), filled, safety.get());
      Optional<CompletionStage<Outcome>> outcome = answers.take(report);
      return outcome.isEmpty()
          ? done(busy(page.busy(person, filled.id(), filled.typed())))
          : outcome.get().handle((o, fault) -> said(page, link.get(), filled, o, fault));
    } catch (Malformed e) {
      // Too long, or no text at all: the page offers the form again.
      return done(html(400, page.failed(person, filled.id(), CheckInPage.Typed.NOTHING)));
    }
  }

  private static Response said(
      CheckInPage page,
      Link.CheckIn link,
      Filled filled,
      @Nullable Outcome outcome,
      @Nullable Throwable fault) {
    boolean recorded =
        fault == null
            && (outcome instanceof Outcome.Accepted || outcome instanceof Outcome.Repeated);
    Safety safety = filled.findSafety().orElse(Safety.NEEDS_HELP);
    return recorded
        ? html(200, page.recorded(link.person(), UUID.randomUUID(), safety))
        : html(503, page.failed(link.person(), filled.id(), filled.typed()));
  }

  /**
   * The same answer of the same form is the same report, however often it is sent; another answer
   * of the same form is another report, for it may be a call for help.
   */
  private Report report(Link.CheckIn link, Filled filled, Safety safety) {
    String all =
        String.join(
            "\n",
            filled.id().toString(),
            safety.name(),
            filled.where,
            filled.words,
            link.toString());
    return new Report(
        new FactId(UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8))),
        window.present().now(),
        BY_LINK,
        Source.DESK,
        Standing.HAPPENED,
        new WardenFact.RollCallAnswered(
            link.rollCall(), link.person(), safety, filled.where.strip(), filled.words.strip()));
  }

  private Optional<Link.CheckIn> findLink(Visit visit) {
    return window
        .desk()
        .links()
        .find(visit.token)
        .filter(Link.CheckIn.class::isInstance)
        .map(Link.CheckIn.class::cast);
  }

  private static CompletionStage<Response> done(Response response) {
    return CompletableFuture.completedFuture(response);
  }

  private static Response busy(String page) {
    return Response.fromResponse(html(TOO_MANY, page)).header("Retry-After", RETRY_SECONDS).build();
  }

  static Response html(int status, String page) {
    return Response.status(status)
        .type(HTML)
        .header("Cache-Control", "no-store")
        .entity(page)
        .build();
  }
}
