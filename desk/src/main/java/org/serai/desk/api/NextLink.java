package org.serai.desk.api;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.ext.Provider;
import org.serai.desk.boards.Excerpt;

/**
 * Every page of a list says where the next one is (RFC 8288): whoever follows it misses nothing.
 */
@Provider
@Priority(Priorities.USER + 1_000) // Asks before the answer becomes a copy of bytes.
public class NextLink implements ContainerResponseFilter {
  @Override
  public void filter(ContainerRequestContext asked, ContainerResponseContext answer) {
    if (answer.getEntity() instanceof Excerpt page && !page.next().isEmpty()) {
      var next = asked.getUriInfo().getRequestUriBuilder().replaceQueryParam("after", "{after}");
      answer
          .getHeaders()
          .add("Link", Link.fromUriBuilder(next).rel("next").build(page.next()).toString());
    }
  }
}
