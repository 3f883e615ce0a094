package org.serai.desk.stories;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** The morning report as a few lines: what a duty officer reads first. */
final class Morning {
  private final JsonPath report;

  private Morning(JsonPath report) {
    this.report = report;
  }

  /** The report as the desk shows it now. */
  static String report() {
    Morning morning = new Morning(AugustDesk.read("report"));
    return morning.lines().replaceAll(" +\n", "\n");
  }

  private String lines() {
    return """
        %s: %d people
        levels: %s
        places: %s
        yesterday: %s
        today: %s
        tomorrow: %s
        decided: %s
        amiss: %s
        """
        .formatted(
            report.getString("day"),
            report.getInt("people"),
            levels(),
            places(),
            day(0),
            day(1),
            day(2),
            changed(),
            amiss());
  }

  /** Those areas whose level is not what it was a day ago. */
  private String levels() {
    StringJoiner words = new StringJoiner(", ");
    for (Map<String, Object> area : rows("levels")) {
      if (!Objects.equals(area.get("level"), area.get("before"))) {
        words.add(area.get("place") + " " + area.get("before") + ">" + area.get("level"));
      }
    }
    return words.toString();
  }

  /** Those places where it is not as it was a day ago. */
  private String places() {
    StringJoiner words = new StringJoiner(", ");
    for (Map<String, Object> place : rows("places")) {
      if (!Objects.equals(place.get("heads"), place.get("before"))) {
        words.add(place.get("name") + " " + place.get("before") + ">" + place.get("heads"));
      }
    }
    return words.toString();
  }

  private String day(int day) {
    StringJoiner words = new StringJoiner(", ");
    for (Map<String, Object> flight : rows("days[" + day + "].flights")) {
      words.add(
          "%s %s of %s %s"
              .formatted(
                  flight.get("flight"),
                  flight.get("booked"),
                  flight.get("seats"),
                  flight.get("state")));
    }
    int others = report.getInt("days[" + day + "].otherMoves");
    return others == 0 ? words.toString() : words.add(others + " by other ways").toString();
  }

  /** What was decided and whom it was asked for; levels and heads stand above. */
  private String changed() {
    return report.<String>getList("changed").stream()
        .filter(line -> line.startsWith("Decision") || line.startsWith("Roll-call"))
        .collect(Collectors.joining(" "));
  }

  /** How many things of each rule, as the report tells them: the first, and how many more. */
  private String amiss() {
    StringJoiner words = new StringJoiner(", ");
    for (Map<String, Object> item : rows("amiss")) {
      words.add(item.get("rule") + " " + (1 + Integer.parseInt("" + item.get("more"))));
    }
    return words.toString();
  }

  private List<Map<String, Object>> rows(String path) {
    return report.getList(path);
  }
}
