package org.serai.desk.api;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** What no other window answers to, so that even that is said as all else is. */
@Path("/api/{noun: .*}")
public class NoSuchNoun {

  @GET
  public Response get() {
    throw new NotFoundException();
  }

  @POST
  public Response post() {
    throw new NotFoundException();
  }

  @PUT
  public Response put() {
    throw new NotFoundException();
  }

  @PATCH
  public Response patch() {
    throw new NotFoundException();
  }

  @DELETE
  public Response delete() {
    throw new NotFoundException();
  }
}
