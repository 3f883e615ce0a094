package org.serai.desk.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.serai.desk.clearing.Clearing;
import org.serai.desk.clearing.EvacuationFolder;
import org.serai.desk.clearing.FlownAndPlanned;

/**
 * Evacuations of the past that are shipped as tables: planned by the hour, beside what was flown.
 */
@Path("/api/evacuations")
@Blocking
public class EvacuationsResource {
  private final Once<String, FlownAndPlanned> answers = new Once<>();

  /** The name of a folder of the examples; nothing that leads out of it is a name. */
  @GET
  @Path("{name: [a-z0-9-]+}")
  public FlownAndPlanned evacuation(@PathParam("name") String name) {
    java.nio.file.Path folder = examples().resolve(name);
    if (!Files.isRegularFile(folder.resolve("case.csv"))) {
      throw new NotFoundException();
    }
    return answers.get(name, () -> read(folder));
  }

  /** The launcher says where the program lies; without it, that is where the program runs. */
  private static java.nio.file.Path examples() {
    return java.nio.file.Path.of(System.getProperty("serai.home", "."), "examples");
  }

  private static FlownAndPlanned read(java.nio.file.Path folder) {
    try {
      return FlownAndPlanned.of(Clearing.of(EvacuationFolder.read(folder)));
    } catch (IOException e) {
      throw new UncheckedIOException("The tables in " + folder + " cannot be read.", e);
    }
  }
}
