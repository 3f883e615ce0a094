package org.serai.desk.api;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.serai.desk.boards.Page;
import org.serai.desk.boards.PostsBoard;
import org.serai.mission.facts.PostFact.PostAbolished;
import org.serai.mission.facts.PostFact.PostEstablished;
import org.serai.mission.facts.PostFact.PostsQualified;
import org.serai.mission.terms.Criticality;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.PostId;
import org.serai.mission.terms.ReporterId;

/** The work: posts, who can hold them, and the end of a post. */
@Path("/api/posts")
@Blocking
public class PostsResource {
  private static final String HERE = "/api/posts";

  private final DeskWindow window;
  private final Intake intake;

  PostsResource(DeskWindow window, Intake intake) {
    this.window = window;
    this.intake = intake;
  }

  /** A post; said anew under its id, it replaces what was said before. */
  public record PostAsked(
      FactId id,
      ReporterId by,
      Optional<Instant> happened,
      PostId post,
      PlaceId station,
      String function,
      Criticality criticality,
      int minimum,
      int wanted,
      boolean fromHub)
      implements Writes {}

  /** The posts that a person can hold, all of them. */
  public record QualificationAsked(
      FactId id,
      ReporterId by,
      Optional<Instant> happened,
      PersonId person,
      @JsonSetter(contentNulls = Nulls.FAIL) List<PostId> posts)
      implements Writes {}

  /** A post that is not needed any more. */
  public record AbolitionAsked(FactId id, ReporterId by, Optional<Instant> happened, PostId post)
      implements Writes {}

  @GET
  public Page<PostsBoard.Row> posts(@BeanParam Asked asked, @BeanParam Paged paged) {
    return paged.of(PostsBoard.of(window.asOf(asked)), row -> row.post().value());
  }

  @POST
  public RestResponse<Written> establish(PostAsked asked, @BeanParam IfMatch ifMatch) {
    return intake.take(
        asked,
        ifMatch.about(asked.post()),
        HERE,
        new PostEstablished(
            asked.post(),
            asked.station(),
            Text.line("function", asked.function()),
            asked.criticality(),
            asked.minimum(),
            asked.wanted(),
            asked.fromHub()));
  }

  @POST
  @Path("qualifications")
  public RestResponse<Written> qualify(QualificationAsked asked, @BeanParam IfMatch ifMatch) {
    var fact = new PostsQualified(asked.person(), asked.posts());
    return intake.take(asked, ifMatch.about(asked.person()), "/api/people/" + asked.person(), fact);
  }

  @POST
  @Path("abolitions")
  public RestResponse<Written> abolish(AbolitionAsked asked, @BeanParam IfMatch ifMatch) {
    return intake.take(asked, ifMatch.about(asked.post()), HERE, new PostAbolished(asked.post()));
  }
}
