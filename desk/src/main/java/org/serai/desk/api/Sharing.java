package org.serai.desk.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;
import org.jspecify.annotations.Nullable;
import org.serai.desk.boards.AsOf;
import org.serai.mission.terms.Malformed;

/** Stands between the gate and the windows: gives out the copy of a board where there is one. */
@Singleton
class Sharing {
  private static final String COPY = "serai.copy";

  private final DeskWindow window;
  private final Copies copies;
  private final ObjectMapper mapper;

  /** The request at hand, whichever it is; only it knows what a window has put on the answer. */
  private final ServerRequestContext current;

  Sharing(DeskWindow window, Copies copies, ObjectMapper mapper, ServerRequestContext current) {
    this.window = window;
    this.copies = copies;
    this.mapper = mapper;
    this.current = current;
  }

  /** Answers with the copy, or lets the asker through to the window, maybe to make the next one. */
  @ServerRequestFilter(nonBlocking = true)
  Uni<Response> look(ContainerRequestContext request, SimpleResourceInfo asked) {
    boolean board = Arrays.asList(asked.parameterTypes()).contains(Asked.class);
    Optional<OpenDesk> desk = window.findDesk();
    if (!board || desk.isEmpty()) {
      return Uni.createFrom().nullItem();
    }
    return share(request, CurrentRequestManager.get(), desk.get());
  }

  /** The copy, or nothing where the asker is to go to the window; again when its maker left. */
  private Uni<Response> share(
      ContainerRequestContext request, ServerRequestContext call, OpenDesk desk) {
    Copies.Copy copy = find(request, call, desk);
    return request.getProperty(COPY) == copy
        ? Uni.createFrom().nullItem()
        : Uni.createFrom()
            .completionStage(copy.outcome())
            .flatMap(
                outcome ->
                    switch (outcome) {
                      case Copies.Outcome.Made(Copies.Sheet sheet) ->
                          Uni.createFrom().item(answer(sheet, header(request, "If-None-Match")));
                      case Copies.Outcome.NotKept _ -> Uni.createFrom().nullItem();
                      case Copies.Outcome.Left _ -> share(request, call, desk);
                    });
  }

  /**
   * The copy that will do, which is the asker's to make when it becomes a property of the request.
   * A browser that turns to another page cuts its line, and then no filter hears what the window
   * answered; so whatever ends the request ends the making.
   */
  private Copies.Copy find(
      ContainerRequestContext request, ServerRequestContext call, OpenDesk desk) {
    AsOf present = desk.present().get();
    long newest = present.mission().lastEntry();
    Copies.Found found =
        copies.find(
            request.getUriInfo().getRequestUri().toString(),
            DeskWindow.ground(desk, present),
            newest,
            heard(header(request, "Seen"), newest));
    if (found.mine()) {
      request.setProperty(COPY, found.copy());
      call.registerCompletionCallback(_ -> found.copy().leave());
    }
    return found.copy();
  }

  /** Who says nothing has heard all; nobody waits for what is not yet. */
  private static long heard(String seen, long newest) {
    try {
      return seen.isEmpty() ? newest : Math.min(newest, Long.parseLong(seen));
    } catch (NumberFormatException e) {
      Malformed refused = new Malformed("Seen", seen, "the number of an entry");
      refused.initCause(e);
      throw refused;
    }
  }

  private static Response answer(Copies.Sheet sheet, String had) {
    if (Asked.has(had, sheet.tag())) {
      return Response.notModified().header("ETag", sheet.tag()).build();
    }
    var answer = Response.ok(sheet.bytes(), MediaType.APPLICATION_JSON_TYPE);
    answer.header("ETag", sheet.tag());
    return sheet.link().isEmpty() ? answer.build() : answer.header("Link", sheet.link()).build();
  }

  /** Keeps what the window answered, for all who wait, when it is a board with its tag. */
  @ServerResponseFilter
  void keep(ContainerRequestContext request, ContainerResponseContext response) {
    if (request.getProperty(COPY) instanceof Copies.Copy copy) {
      Optional<Copies.Sheet> sheet = findSheet(response);
      sheet.ifPresent(made -> response.setEntity(made.bytes()));
      if (sheet.isEmpty() && current.serverResponse().closed()) {
        copy.leave();
      } else {
        copy.finish(sheet);
      }
    }
  }

  private Optional<Copies.Sheet> findSheet(ContainerResponseContext response) {
    @Nullable String tag = current.serverResponse().getResponseHeader("ETag");
    boolean board =
        response.getStatus() == 200
            && MediaType.APPLICATION_JSON_TYPE.isCompatible(response.getMediaType());
    return board && tag != null
        ? Optional.of(new Copies.Sheet(tag, link(response), written(response.getEntity())))
        : Optional.empty();
  }

  private static String link(ContainerResponseContext response) {
    @Nullable String link = response.getHeaderString("Link");
    return Objects.requireNonNullElse(link, "");
  }

  private byte[] written(Object board) {
    try {
      return mapper.writeValueAsBytes(board);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A board cannot be written as JSON.", e);
    }
  }

  private static String header(ContainerRequestContext request, String name) {
    @Nullable String value = request.getHeaderString(name);
    return Objects.requireNonNullElse(value, "");
  }
}
