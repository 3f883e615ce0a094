package org.serai.desk.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.serai.desk.api.DeskWindow;

/** A seat that comes after two weeks, or went without its passenger, brings nobody out in time. */
@QuarkusTest
class S84_ASeatThatComesTooLateTest {
  private static final String SOON = "UN-8/2021-08-19";
  private static final String LATE = "UN-8/2021-09-09";

  @Inject DeskWindow window;
  @TempDir Path folder = Path.of("");
  private Optional<AugustDesk> opened = Optional.empty();

  @BeforeEach
  void twoFlightsLeaveKabul() {
    AugustDesk desk = AugustDesk.open(folder).at("17T12:00");
    opened = Optional.of(desk);
    window.open(desk.window());
    desk.tell("airfields", "airfield", "KBL", "state", "OPEN", "knownFrom", "notice");
    flight(SOON, "2021-08-19");
    flight(LATE, "2021-09-09");
  }

  @AfterEach
  void close() {
    opened.ifPresent(AugustDesk::close);
  }

  private AugustDesk desk() {
    return opened.orElseThrow();
  }

  private void flight(String id, String day) {
    desk()
        .tell(
            "flights",
            "flight",
            id,
            "aircraft",
            "Boeing 737-800",
            "military",
            false,
            "seats",
            110,
            "payloadKg",
            20_000,
            "legs",
            List.of(
                Map.of(
                    "from",
                    "KBL",
                    "to",
                    "ALA",
                    "departs",
                    day + "T07:00:00Z",
                    "arrives",
                    day + "T09:00:00Z")));
  }

  private static JsonPath evacuation() {
    return AugustDesk.read("proposals?area=KBL&measure=EVACUATION");
  }

  /** Whom the draft brings out or has no seat for: those who are booked are in neither list. */
  private static List<String> toBeBooked() {
    JsonPath draft = evacuation();
    List<String> people = draft.getList("moves.person");
    people.addAll(draft.<String>getList("unseated.person"));
    return people;
  }

  private static String why(String person) {
    JsonPath draft = evacuation();
    List<String> whys = draft.getList("moves.findAll { it.person == '" + person + "' }.why");
    whys.addAll(draft.getList("unseated.findAll { it.person == '" + person + "' }.why"));
    return whys.getFirst();
  }

  private void book(String person, String flight) {
    desk()
        .tell(
            "bookings",
            "booking",
            "B-" + person + "-" + flight.substring(5),
            "person",
            person,
            "flight",
            flight,
            "from",
            "KBL",
            "to",
            "ALA",
            "priority",
            "SECURITY");
  }

  @Test
  void whoHasASeatWithinTwoWeeksIsBookedOut() {
    int before = evacuation().getInt("booked");
    String person = toBeBooked().getFirst();
    book(person, SOON);
    assertThat(toBeBooked()).doesNotContain(person);
    assertThat(evacuation().getInt("booked")).isEqualTo(before + 1);
  }

  @Test
  void whoHasOneOnlyLaterIsBroughtOutSooner() {
    int before = evacuation().getInt("booked");
    String person = toBeBooked().getFirst();
    book(person, LATE);
    assertThat(toBeBooked()).contains(person);
    assertThat(evacuation().getInt("booked")).isEqualTo(before);
    assertThat(why(person))
        .endsWith("; booked out only on flight UN-8/2021-09-09, Thu 9 Sep 11:30 (Kabul time)");
  }

  /** The later seat stays until somebody cancels it: that is another decision. */
  @Test
  void theSoonerSeatCanBeSignedWhileTheLaterIsKept() {
    String person = toBeBooked().getFirst();
    book(person, LATE);
    desk()
        .tell(
            "decisions",
            "decision",
            "DO-2021-04",
            "measure",
            "EVACUATION",
            "areas",
            List.of("KBL"),
            "publicWording",
            "temporary relocation",
            "reason",
            "Nobody waits for September.",
            "moves",
            List.of(Map.of("person", person, "flight", SOON, "from", "KBL", "to", "ALA")));
    assertThat(FlightsOut.passengers(SOON)).containsExactly(person);
    assertThat(FlightsOut.passengers(LATE)).containsExactly(person);
    assertThat(toBeBooked()).doesNotContain(person);
  }

  /** Nobody reported whether the passenger came; by what is posted he or she is still there. */
  @Test
  void whoseFlightHasLeftAndWhoIsStillThereHasNoWayOut() {
    String person = toBeBooked().getFirst();
    book(person, SOON);
    desk().at("20T06:00");
    assertThat(toBeBooked()).contains(person);
  }
}
