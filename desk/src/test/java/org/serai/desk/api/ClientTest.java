package org.serai.desk.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.serai.desk.boards.SampleMission;
import org.serai.mission.facts.MovementFact;
import org.serai.mission.facts.SecurityFact;

/** What the description of the API says is what the desk does: a client made from it is used. */
@QuarkusTest
class ClientTest {
  /** Compiled against the client: a field that the description does not know does not compile. */
  private static final String STORY =
      """
      import java.net.URI;
      import java.util.*;

      public final class Story {
        public static List<String> told(URI desk) {
          Client client = new Client(desk);
          List<String> told = new ArrayList<>();
          var level = new Client.LevelAskedShape(
              UUID.nameUUIDFromBytes(new byte[] {1}).toString(), "SOC-KBL", null, "KBL", 6,
              Map.of("ARMED_CONFLICT", 6), "SOC daily brief");
          told.add("set: " + client.Levels_set(level).status());
          told.add("set again: " + client.Levels_set(level).status());
          Client.PageRow2Shape levels = client.Levels_levels(null, "KBL", null, null, null).body();
          told.add("level: " + levels.items().get(0).level());
          var flight = new Client.FlightAskedShape(
              UUID.nameUUIDFromBytes(new byte[] {2}).toString(), "MOVCON", null, null,
              "UN-900/2021-08-24", "Dash 8-300", null, null, 2, 400, null,
              List.of(new Client.LegShape("KBL", "ALA", "2021-08-24T12:00:00Z",
                  "2021-08-24T15:00:00Z")));
          told.add("flight: " + client.Flights_create(flight).location().replaceAll(".*/api", ""));
          var booking = new Client.BookingAskedShape(
              UUID.nameUUIDFromBytes(new byte[] {3}).toString(), "MOVCON", null, "B-1", "P-0006",
              "UN-900/2021-08-24", "KBL", "ALA", Client.BookingPriorityShape.MEDICAL);
          told.add("booked: " + client.Bookings_book(booking).status());
          var manifest = client.Flights_manifest("UN-900/2021-08-24", null, null).body();
          told.add("manifest: " + manifest.passengers().get(0).person());
          return told;
        }
      }
      """;

  @TestHTTPResource URI address = URI.create("http://localhost/"); // Replaced before each test.
  @Inject DeskWindow window;
  @Inject ObjectMapper mapper;
  @TempDir Path folder = Path.of("");

  @Test
  void aClientMadeFromTheDescriptionSpeaksWithTheDesk() throws Exception {
    SampleDesk desk = SampleDesk.of(SampleMission.of(60));
    window.open(desk.open());
    var description = description();
    Files.writeString(folder.resolve("Client.java"), new ClientWriter(description).source());
    Files.writeString(folder.resolve("Story.java"), STORY.replace("PageRow2", pageOfLevels()));
    compile();
    assertThat(told())
        .containsExactly(
            "set: 201",
            "set again: 200",
            "level: 6",
            "flight: /flights/UN-900/2021-08-24",
            "booked: 201",
            "manifest: P-0006");
    assertThat(desk.recorded())
        .hasAtLeastOneElementOfType(SecurityFact.LevelSet.class)
        .hasAtLeastOneElementOfType(MovementFact.Booked.class);
  }

  private JsonNode description() throws IOException {
    try (InputStream in = address.resolve("/api/openapi?format=json").toURL().openStream()) {
      return mapper.readTree(in);
    }
  }

  /** Pages of rows are numbered in the description; which is which follows from the address. */
  private String pageOfLevels() throws IOException {
    return description()
        .at("/paths/~1api~1levels/get/responses/200/content/application~1json/schema/$ref")
        .asText()
        .replaceAll(".*/", "");
  }

  private void compile() {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter complaints = new StringWriter();
    try (var files = compiler.getStandardFileManager(null, null, null)) {
      List<String> options =
          List.of("-proc:none", "-nowarn", "-d", folder.toString(), "-cp", jackson());
      var sources =
          files.getJavaFileObjects(folder.resolve("Client.java"), folder.resolve("Story.java"));
      boolean good = compiler.getTask(complaints, files, null, options, null, sources).call();
      assertThat(good).as(complaints.toString()).isTrue();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Where the classes of the JSON library lie that this test itself uses. */
  private static String jackson() {
    return String.join(
        java.io.File.pathSeparator,
        List.of(
                com.fasterxml.jackson.databind.ObjectMapper.class,
                com.fasterxml.jackson.core.JsonParser.class,
                com.fasterxml.jackson.annotation.JsonProperty.class)
            .stream()
            .map(type -> type.getProtectionDomain().getCodeSource().getLocation().getPath())
            .toList());
  }

  @SuppressWarnings("unchecked") // The story answers with a list of words, as it is written above.
  private List<String> told() throws ReflectiveOperationException, IOException {
    URL[] place = {folder.toUri().toURL()};
    try (var loader = new URLClassLoader(place, ObjectMapper.class.getClassLoader())) {
      return (List<String>)
          loader.loadClass("Story").getMethod("told", URI.class).invoke(null, address);
    }
  }
}
