package org.serai.desk.boards;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.serai.mission.facts.AssistanceFact.ApplicantNamed;
import org.serai.mission.facts.AssistanceFact.HelpRequested;
import org.serai.mission.facts.Fact;
import org.serai.mission.facts.PeaceFact.AccordReached;
import org.serai.mission.facts.PeaceFact.IncidentReported;
import org.serai.mission.facts.PeaceFact.RoundConcluded;
import org.serai.mission.facts.PeaceFact.RoundOpened;
import org.serai.mission.facts.PeaceFact.ZoneDeclared;
import org.serai.mission.facts.PeaceFact.ZoneWatched;
import org.serai.mission.facts.PlaceFact.AgencyDescribed;
import org.serai.mission.facts.Report;
import org.serai.mission.terms.AccordId;
import org.serai.mission.terms.AgeBand;
import org.serai.mission.terms.AgencyId;
import org.serai.mission.terms.AgreedZoneId;
import org.serai.mission.terms.Applicant;
import org.serai.mission.terms.Asker;
import org.serai.mission.terms.Confidence;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.GeoPoint;
import org.serai.mission.terms.IncidentId;
import org.serai.mission.terms.IncidentKind;
import org.serai.mission.terms.Likeness;
import org.serai.mission.terms.Outline;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.ReporterId;
import org.serai.mission.terms.RequestId;
import org.serai.mission.terms.RoundId;
import org.serai.mission.terms.RoundOutcome;
import org.serai.mission.terms.Source;
import org.serai.mission.terms.Standing;
import org.serai.mission.terms.StateCode;
import org.serai.mission.terms.Vulnerability;

/** People who ask the embassy of the sample mission for help, and a zone that is not kept. */
public final class SampleStory {
  private static final Instant ASKED = SampleMission.NOW.minus(Duration.ofDays(3));

  private final List<Report> reports = new ArrayList<>();

  private SampleStory() {}

  /** To be recorded on top of a {@link SampleMission}. */
  public static List<Report> reports() {
    SampleStory story = new SampleStory();
    story.help();
    story.peace();
    return story.reports;
  }

  private void help() {
    tell(new AgencyDescribed(new AgencyId("EMB-KZ"), "Embassy of Kazakhstan"));
    request("R-1", Asker.THEMSELVES);
    applicant("R-1", "A-9001", "KAZ", AgeBand.ADULT, "1001");
    applicant("R-1", "A-9002", "KAZ", AgeBand.CHILD, "1002");
    request("R-2", new Asker.Ministry(new StateCode("KGZ")));
    applicant("R-2", "A-9003", "KGZ", AgeBand.ADULT, "1003", Vulnerability.MEDICAL);
    applicant("R-2", "A-9004", "KAZ", AgeBand.ADULT, "1004");
    request("R-3", Asker.RELATIVE);
    applicant("R-3", "A-9005", "KGZ", AgeBand.ADULT, "1003");
    request("R-4", Asker.RELATIVE);
    applicant("R-4", "A-9006", "LTU", AgeBand.YOUTH, "1006");
  }

  private void peace() {
    RoundId round = new RoundId("ROUND-1");
    LocalDate day = LocalDate.parse("2021-08-10");
    List<String> parties = List.of("one side", "the other side");
    List<String> guarantors = List.of("Guarantor");
    tell(
        new RoundOpened(
            round, "Talks", SampleMission.HUB, day, parties, guarantors, List.of(), List.of()));
    tell(new RoundConcluded(round, day, RoundOutcome.ACCORD, "agreed", List.of("minutes")));
    tell(new AccordReached(new AccordId("ACCORD-1"), round, "Calm around Kabul"));
    AgreedZoneId zone = new AgreedZoneId("Z-1");
    Instant now = SampleMission.NOW;
    tell(
        new ZoneDeclared(
            zone,
            new AccordId("ACCORD-1"),
            "Kabul",
            new Outline.Around(SampleMission.KABUL, new GeoPoint(34.57, 69.21), 20),
            List.of(IncidentKind.SHELLING, IncidentKind.SMALL_ARMS),
            now.minus(Duration.ofDays(12)),
            now.plus(Duration.ofDays(20))));
    for (int i = 1; i <= 12; i++) {
      Instant from = now.minus(Duration.ofDays(i));
      tell(new ZoneWatched(zone, from, from.plus(Duration.ofDays(1)), 1));
    }
    for (int i = 0; i < 9; i++) {
      Instant at = now.minus(Duration.ofHours(11 + 10L * i));
      tell(
          new IncidentReported(
              new IncidentId("OBS-" + i),
              IncidentKind.SHELLING,
              new GeoPoint(34.6, 69.2),
              at,
              at,
              Confidence.CONFIRMED,
              1,
              "north of the gate"));
    }
  }

  private void request(String id, Asker asker) {
    tell(
        new HelpRequested(
            new RequestId(id), new AgencyId("EMB-KZ"), SampleMission.KABUL, asker, true));
  }

  private void applicant(
      String request,
      String person,
      String state,
      AgeBand age,
      String document,
      Vulnerability... declared) {
    Likeness likeness = likeness(Likeness.Kind.DOCUMENT, document);
    tell(
        new ApplicantNamed(
            new RequestId(request),
            new Applicant(
                new PersonId(person),
                new StateCode(state),
                age,
                true,
                List.of(declared),
                List.of(likeness))));
  }

  /** A likeness that anybody can make: only tests do without a key. */
  public static Likeness likeness(Likeness.Kind kind, String plain) {
    byte[] bytes = plain.getBytes(StandardCharsets.UTF_8);
    String digest = UUID.nameUUIDFromBytes(bytes).toString().replace("-", "");
    return new Likeness(kind, digest.substring(0, 20));
  }

  private void tell(Fact fact) {
    byte[] name = ("story " + reports.size()).getBytes(StandardCharsets.UTF_8);
    reports.add(
        new Report(
            new FactId(UUID.nameUUIDFromBytes(name)),
            ASKED,
            new ReporterId("desk"),
            Source.DESK,
            Standing.HAPPENED,
            fact));
  }
}
