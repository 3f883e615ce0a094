package org.serai.mission.stories;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.serai.mission.facts.AssistanceFact;
import org.serai.mission.facts.Fact;
import org.serai.mission.terms.AgeBand;
import org.serai.mission.terms.AgencyId;
import org.serai.mission.terms.Applicant;
import org.serai.mission.terms.Asker;
import org.serai.mission.terms.Condition;
import org.serai.mission.terms.Criterion;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.Likeness;
import org.serai.mission.terms.OfferId;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.ReporterId;
import org.serai.mission.terms.RequestId;
import org.serai.mission.terms.StateCode;
import org.serai.mission.terms.Vulnerability;

/** The lines of a story that speak of people who ask for help. */
final class HelpLines {
  private static final Set<String> WORDS =
      Set.of(
          "request",
          "applicant",
          "consent",
          "escort",
          "withdraw",
          "join",
          "apart",
          "table",
          "except",
          "offer",
          "reply",
          "taken-back",
          "unlink",
          "handed");

  private HelpLines() {}

  static boolean knows(String word) {
    return WORDS.contains(word);
  }

  static Fact fact(String[] w, String text) {
    return switch (w[0]) {
      case "request" ->
          new AssistanceFact.HelpRequested(
              request(w[1]), new AgencyId(w[3]), place(w[5]), Asker.of(w[7]), w.length < 9);
      case "applicant" -> applicant(w);
      case "consent" -> new AssistanceFact.ConsentStated(request(w[1]), w[2].equals("given"));
      case "escort" -> new AssistanceFact.EscortNamed(request(w[1]), new PersonId(w[2]));
      case "withdraw" -> new AssistanceFact.RequestWithdrawn(request(w[1]), why(text));
      case "join" -> new AssistanceFact.RequestsJoined(request(w[1]), request(w[2]), why(text));
      case "apart" -> new AssistanceFact.RequestsKeptApart(request(w[1]), request(w[2]), why(text));
      case "table" -> table(w);
      case "except" ->
          new AssistanceFact.PriorityExcepted(
              request(w[1]),
              request(w[3]),
              why(text),
              new ReporterId(w[5]),
              new ReporterId(w[7].replace(":", "")));
      case "offer" ->
          new AssistanceFact.SeatsOffered(
              new OfferId(w[1]),
              request(w[3]),
              new FlightId(w[5]),
              place(w[7]),
              place(w[9]),
              Instant.parse(w[11].replace("Z", ":00Z")));
      case "reply" -> new AssistanceFact.OfferAnswered(new OfferId(w[1]), w[2].equals("accepted"));
      case "taken-back" -> new AssistanceFact.OfferWithdrawn(offer(w[1]), why(text));
      case "unlink" ->
          new AssistanceFact.StateLinksWithdrawn(new StateCode(w[1].replace(":", "")), why(text));
      default ->
          new AssistanceFact.PersonHandedOver(new PersonId(w[1]), new StateCode(w[3]), place(w[5]));
    };
  }

  /** {@code applicant R-1 A-1 KAZ child papers medical phone=700}; {@code none}: no documents. */
  private static Fact applicant(String[] w) {
    List<Vulnerability> declared = new ArrayList<>();
    List<Likeness> likenesses = new ArrayList<>();
    for (String word : Arrays.asList(w).subList(6, w.length)) {
      int equals = word.indexOf('=');
      if (equals < 0) {
        declared.add(Vulnerability.valueOf(upper(word)));
      } else {
        likenesses.add(likeness(word.substring(0, equals), word.substring(equals + 1)));
      }
    }
    return new AssistanceFact.ApplicantNamed(
        request(w[1]),
        new Applicant(
            new PersonId(w[2]),
            new StateCode(w[3]),
            AgeBand.valueOf(upper(w[4])),
            w[5].equals("papers"),
            declared,
            likenesses));
  }

  static Likeness likeness(String kind, String value) {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    String digest = UUID.nameUUIDFromBytes(bytes).toString().replace("-", "").substring(0, 20);
    return new Likeness(Likeness.Kind.valueOf(upper(kind)), digest);
  }

  /** {@code table 1 declares:medical:50 asked_by_ministry::10}. */
  private static Fact table(String[] w) {
    List<Condition> conditions = new ArrayList<>();
    for (String row : Arrays.asList(w).subList(2, w.length)) {
      String[] parts = row.split(":", -1);
      conditions.add(new Condition(Criterion.of(parts[0], parts[1]), Integer.parseInt(parts[2])));
    }
    return new AssistanceFact.PriorityTableSet(Integer.parseInt(w[1]), conditions);
  }

  private static OfferId offer(String id) {
    return new OfferId(id.replace(":", ""));
  }

  private static String why(String text) {
    return text.split(": ", 2)[1];
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT);
  }

  private static RequestId request(String id) {
    return new RequestId(id.replace(":", ""));
  }

  private static PlaceId place(String id) {
    return new PlaceId(id);
  }
}
