package org.serai.desk.api;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;

/** What changes, as it changes (server-sent events). */
@Path("/api/events")
public class EventsResource {
  private final Events events;

  EventsResource(Events events) {
    this.events = events;
  }

  /** Tells of every entry from now on, or from the one after {@code Last-Event-ID}. */
  @GET
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @NonBlocking
  public void events(
      @Context SseEventSink sink,
      @Context Sse sse,
      @HeaderParam("Last-Event-ID") @DefaultValue("") String last) {
    events.listen(sink, sse, last);
  }
}
