package org.serai.desk.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.serai.desk.links.Link;
import org.serai.mission.terms.PersonId;

/** Signed addresses at which people see their own plan. */
@Path("/api/own-links")
@Blocking
public class OwnLinksResource {
  private final DeskWindow window;

  OwnLinksResource(DeskWindow window) {
    this.window = window;
  }

  /** Where a person sees his or her own plan; to be handed to that person alone. */
  public record OwnLink(PersonId person, String path) {}

  @GET
  public OwnLink link(@QueryParam("person") @DefaultValue("") String person) {
    PersonId id = new PersonId(person);
    return window
        .present()
        .mission()
        .people()
        .findPerson(id)
        .map(known -> new OwnLink(id, window.desk().links().path(new Link.Own(id))))
        .orElseThrow(NotFoundException::new);
  }
}
