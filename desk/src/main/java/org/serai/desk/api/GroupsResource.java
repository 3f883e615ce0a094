package org.serai.desk.api;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.serai.desk.boards.GroupsBoard;
import org.serai.desk.boards.Page;
import org.serai.mission.facts.Fact;
import org.serai.mission.facts.PersonFact.GroupDissolved;
import org.serai.mission.facts.PersonFact.GroupFormed;
import org.serai.mission.facts.PostFact.PostsQualified;
import org.serai.mission.terms.AgencyId;
import org.serai.mission.terms.Category;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.GroupId;
import org.serai.mission.terms.GroupKind;
import org.serai.mission.terms.Malformed;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PostId;
import org.serai.mission.terms.ReporterId;

/** People who travel as one: of those who are known, or with people who are new. */
@Path("/api/groups")
@Blocking
public class GroupsResource {
  private static final String HERE = "/api/groups";

  /** A lift of a contingent; a company comes in two. */
  private static final int MOST = 500;

  private final DeskWindow window;
  private final Intake intake;
  private final Registry registry;

  GroupsResource(DeskWindow window, Intake intake, Registry registry) {
    this.window = window;
    this.intake = intake;
    this.registry = registry;
  }

  /** People who are known travel together from now on. */
  public record GroupAsked(
      FactId id,
      ReporterId by,
      Optional<Instant> happened,
      GroupId group,
      GroupKind kind,
      @JsonSetter(contentNulls = Nulls.FAIL) List<PersonId> members)
      implements Writes {}

  /** People who are new, all alike but for who they are, and travel together. */
  public record CompanyAsked(
      FactId id,
      ReporterId by,
      Optional<Instant> happened,
      GroupId group,
      GroupKind kind,
      AgencyId agency,
      Category category,
      String at,
      LocalDate since,
      @JsonSetter(contentNulls = Nulls.FAIL) List<PostId> posts,
      @JsonSetter(contentNulls = Nulls.FAIL) List<Newcomer> people)
      implements Writes {}

  /** They travel together no longer. */
  public record DissolutionAsked(
      FactId id, ReporterId by, Optional<Instant> happened, GroupId group) implements Writes {}

  @GET
  public Page<GroupsBoard.Row> groups(@BeanParam Asked asked, @BeanParam Paged paged) {
    return paged.of(GroupsBoard.of(window.asOf(asked)), row -> row.group().value());
  }

  @POST
  public RestResponse<Written> form(GroupAsked asked, @BeanParam IfMatch ifMatch) {
    var fact = new GroupFormed(asked.group(), asked.kind(), asked.members());
    return intake.take(asked, ifMatch.about(asked.group()), HERE, fact);
  }

  /** Registers everybody, says what posts they can hold, and forms the group: all or nothing. */
  @POST
  @Path("newcomers")
  public RestResponse<Written> register(CompanyAsked asked, @BeanParam IfMatch ifMatch) {
    int many = asked.people().size();
    Malformed.unless(many >= 2 && many <= MOST, "people", many, "2 to " + MOST);
    List<Fact> facts = new ArrayList<>();
    for (Newcomer newcomer : asked.people()) {
      facts.addAll(
          registry.facts(newcomer, asked.agency(), asked.category(), asked.at(), asked.since()));
      if (!asked.posts().isEmpty()) {
        facts.add(new PostsQualified(newcomer.person(), asked.posts()));
      }
    }
    List<PersonId> members = asked.people().stream().map(Newcomer::person).toList();
    facts.add(new GroupFormed(asked.group(), asked.kind(), members));
    return intake.take(asked, ifMatch.about(asked.group()), HERE, facts.toArray(Fact[]::new));
  }

  @POST
  @Path("dissolutions")
  public RestResponse<Written> dissolve(DissolutionAsked asked, @BeanParam IfMatch ifMatch) {
    return intake.take(
        asked, ifMatch.about(asked.group()), HERE, new GroupDissolved(asked.group()));
  }
}
