package org.serai.desk.stories;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.serai.desk.Desk;
import org.serai.desk.Serving;
import org.serai.desk.api.OpenDesk;
import org.serai.desk.api.OpenPlanning;
import org.serai.desk.door.Outcome;
import org.serai.desk.journal.Ground;
import org.serai.desk.journal.Verification;
import org.serai.desk.scenario.Scenario;
import org.serai.desk.scenario.ScenarioRead;
import org.serai.desk.scenario.ScenarioReader;
import org.serai.mission.Mission;
import org.serai.mission.facts.Fact;
import org.serai.mission.facts.FlightFact;
import org.serai.mission.facts.LodgingFact;
import org.serai.mission.facts.PersonFact;
import org.serai.mission.facts.Report;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.MissionId;
import org.serai.mission.terms.PersonId;

/**
 * The desk of the mission at the first hour of 15 August 2021: the shipped example, with what had
 * happened until then and nothing of what came. It has a journal, a door and keys; its clock goes
 * when the story says so, and all that is told to it is told over HTTP.
 */
public final class AugustDesk implements AutoCloseable {
  private static final Instant DAWN = Instant.parse("2021-08-15T00:00:00Z");
  private static final Path EXAMPLE = Path.of("..", "examples", "almaty-2021");

  private final Desk.Store store;
  private final MissionId mission;
  private final Serving serving;
  private final Desk desk;
  private Instant now = DAWN;
  private int told;

  private AugustDesk(Path folder) {
    // All tests share a database: each tells a mission of its own.
    this.mission = new MissionId("august-" + UUID.randomUUID().toString().substring(0, 8));
    this.store = new Desk.Store(Ground.folder(folder), Ground.database(), Optional.empty());
    InstantSource clock = () -> now;
    this.desk = Desk.open(store, mission, clock);
    this.serving = new Serving(desk);
  }

  /** Tells of Almaty, the hub. */
  void hub() {
    place("ALA", "HUB", "Almaty", "Asia/Almaty", 43.35, 77.04);
  }

  /** Opens the mission that has this hub. */
  void openMission() {
    tell("mission", "name", "Remote office", "hub", "ALA", "zone", "Asia/Almaty");
  }

  /** Tells of a duty station at Kabul. */
  void station(String id, String name) {
    place(id, "DUTY_STATION", name, "Asia/Kabul", 34.57, 69.21);
  }

  private void place(String id, String kind, String name, String zone, double lat, double lon) {
    tell(
        "places",
        "place",
        id,
        "kind",
        kind,
        "name",
        name,
        "zone",
        zone,
        "latitude",
        lat,
        "longitude",
        lon);
  }

  /** Opens a desk at the same hour that was told nothing yet. */
  public static AugustDesk empty(Path folder) {
    return new AugustDesk(folder);
  }

  /** Opens the desk on a folder of its own and records what came before. */
  public static AugustDesk open(Path folder) {
    AugustDesk august = new AugustDesk(folder);
    if (!(ScenarioReader.read(EXAMPLE) instanceof ScenarioRead.Good(Scenario scenario))) {
      throw new IllegalStateException("The example has faults; see ./serai check " + EXAMPLE);
    }
    List<Report> before = scenario.reports().stream().filter(AugustDesk::before).toList();
    Set<PersonId> here = registered(before);
    Scenario until =
        new Scenario(
            scenario.opening(),
            before,
            scenario.identities().stream().filter(i -> here.contains(i.person())).toList());
    Outcome outcome = august.desk.record(until);
    if (!(outcome instanceof Outcome.Accepted)) {
      throw new IllegalStateException("What came before was not recorded: " + outcome);
    }
    return august;
  }

  private static Set<PersonId> registered(List<Report> reports) {
    return reports.stream()
        .map(Report::fact)
        .filter(PersonFact.PersonRegistered.class::isInstance)
        .map(fact -> ((PersonFact.PersonRegistered) fact).person())
        .collect(Collectors.toSet());
  }

  /** What had happened; the flights out of Kabul and the beds at the hub are for the story. */
  private static boolean before(Report report) {
    return report.happened().isBefore(DAWN) && !ofTheStory(report.fact());
  }

  private static boolean ofTheStory(Fact fact) {
    return switch (fact) {
      case FlightFact.FlightScheduled f -> inTheWeek(f.legs().getFirst().departs());
      case FlightFact.FlownByForces f -> f.flight().equals(OUT_OF_KABUL);
      case LodgingFact.BedAssigned _ -> true;
      default -> false;
    };
  }

  private static final FlightId OUT_OF_KABUL = new FlightId("KAZ-C295/2021-08-18");

  private static boolean inTheWeek(Instant departs) {
    return !departs.isBefore(DAWN) && departs.isBefore(WEEK_AFTER);
  }

  private static final Instant WEEK_AFTER = Instant.parse("2021-08-23T00:00:00Z");

  /** What a window of the desk needs. */
  public OpenDesk window() {
    return serving.open();
  }

  /** What a window of the planner needs. */
  public OpenPlanning planning() {
    return serving.planning();
  }

  /** It is a day of August and an hour, such as "15T06:00". */
  public AugustDesk at(String moment) {
    now = Instant.parse("2021-08-" + moment + ":00Z");
    return this;
  }

  public Mission mission() {
    return desk.mission();
  }

  /** Tells the desk something, field by field and value by value; it must be taken down. */
  public void tell(String noun, Object... fields) {
    Wire.post("/api/" + noun, body(fields), 201);
  }

  /** The same, whatever becomes of it. */
  public ValidatableResponse ask(String noun, Object... fields) {
    return given().contentType(ContentType.JSON).body(body(fields)).post("/api/" + noun).then();
  }

  private Map<String, Object> body(Object... fields) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("id", UUID.nameUUIDFromBytes((mission + "/" + ++told).getBytes(UTF_8)).toString());
    body.put("by", "DESK-KBL");
    for (int i = 0; i < fields.length; i += 2) {
      body.put(fields[i].toString(), fields[i + 1]);
    }
    return body;
  }

  private static final java.nio.charset.Charset UTF_8 = StandardCharsets.UTF_8;

  /** What the desk shows at an address. */
  public static JsonPath read(String address) {
    return JsonPath.from(Wire.get("/api/" + address));
  }

  /** Whether the journal's chain holds, and the mission that it folds to. */
  public Verification verified() {
    return Desk.verify(store, mission);
  }

  public Mission folded() {
    return Desk.read(store, mission);
  }

  @Override
  public void close() {
    serving.close();
  }
}
