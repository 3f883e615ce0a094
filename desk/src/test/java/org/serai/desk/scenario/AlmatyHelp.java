package org.serai.desk.scenario;

import java.util.List;
import java.util.Random;
import org.serai.desk.scenario.InventedNames.Name;
import org.serai.desk.scenario.InventedNames.Script;

/** Who asked the embassy: the 41 of the Kazakh C-295, and those who still wait some days later. */
final class AlmatyHelp {
  private final SheetDraft requests =
      new SheetDraft("requests", "request", "embassy", "at", "asker", "consent", "happened");
  private final SheetDraft applicants =
      new SheetDraft(
          "applicants",
          "person",
          "request",
          "nationality",
          "age",
          "documents",
          "declares",
          "name",
          "own_name",
          "number",
          "phone",
          "happened");
  private final SheetDraft offers =
      new SheetDraft(
          "offers",
          "offer",
          "request",
          "flight",
          "from",
          "to",
          "until",
          "accepted",
          "answered",
          "happened");
  private final SheetDraft handOvers =
      new SheetDraft("hand-overs", "person", "state", "at", "time");
  private final InventedNames names = new InventedNames(new Random(AlmatyStory.SEED + 4));
  private int waiting;

  /** A family whose names stand in sheet identities, and who flew on 18 August. */
  void flew(List<String> family, String nationality) {
    String request = "R-%02d".formatted(requests.size() + 1);
    // The press names the states; that two of them asked by their ministries is assumed.
    boolean ministry = nationality.equals("KGZ") || nationality.equals("LTU");
    String asker = ministry ? nationality : "themselves";
    requests.add(request, "EMB-KZ", "KBL", asker, "yes", "2021-08-16 11:00");
    for (int i = 0; i < family.size(); i++) {
      String age = i < 2 ? "adult" : "child";
      String told = "2021-08-16 11:00";
      applicants.add(family.get(i), request, nationality, age, "yes", "", "", "", "", "", told);
      handOvers.add(family.get(i), nationality, "ALA", "2021-08-19 09:00");
    }
    String flight = AlmatyJourneys.EMBASSY;
    String until = "2021-08-18 02:00";
    String answered = "2021-08-17 20:00";
    String offered = "2021-08-17 15:00";
    offers.add("O-" + request, request, flight, "KBL", "ALA", until, "yes", answered, offered);
  }

  /** Those who ask after the aircraft has left; among them the same people twice. */
  void wait(String[]... requestsOfOne) {
    for (String[] r : requestsOfOne) {
      String request = "R-%02d".formatted(requests.size() + 1);
      String told = "2021-08-" + r[2];
      requests.add(request, "EMB-KZ", "KBL", r[0], r[1], told);
      List<Integer> family = names.family();
      for (int i = 3; i < r.length; i++) {
        String[] p = r[i].split(" ", 3);
        Script script = p[0].equals("AFG") ? Script.ARABIC : Script.CYRILLIC;
        Name name = names.next(script, family);
        asks(request, p, name, told);
      }
    }
  }

  private void asks(String request, String[] p, Name name, String told) {
    String id = "Q-%02d".formatted(++waiting);
    boolean papers = !p[1].startsWith("-");
    String number = papers ? "X%07d".formatted(1_234_567 + 7_919 * waiting) : "";
    String phone = "+93 70 000 %04d".formatted(waiting);
    String declares = p.length > 2 ? p[2] : "";
    String age = p[1].replace("-", "");
    applicants.add(
        id,
        request,
        p[0],
        age,
        papers ? "yes" : "no",
        declares,
        name.latin(),
        name.own(),
        number,
        phone,
        told);
  }

  /** The last family once more, by a ministry and in its own script only. */
  void again(String asker, String told) {
    List<TextRow> rows = applicants.sheet().rows();
    TextRow last = rows.getLast();
    String request = "R-%02d".formatted(requests.size() + 1);
    requests.add(request, "EMB-KZ", "KBL", asker, "yes", told);
    String id = "Q-%02d".formatted(++waiting);
    applicants.add(
        id, request, last.cell(2), last.cell(3), "no", "", "", last.cell(7), "", "", told);
  }

  List<TextSheet> sheets() {
    return List.of(
        AlmatyStory.marked(requests.sheet(), "press names states and heads; the rest is drawn"),
        AlmatyStory.marked(applicants.sheet(), "invented person; nationalities are press"),
        AlmatyStory.marked(offers.sheet(), "that seats were offered in order is assumed"),
        AlmatyStory.marked(handOvers.sheet(), "press: they were brought home; hours are assumed"));
  }
}
