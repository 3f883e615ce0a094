package org.serai.desk.api;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.serai.desk.boards.SampleMission;
import org.serai.desk.boards.SampleStory;
import org.serai.desk.door.Seen;
import org.serai.mission.facts.AssistanceFact;
import org.serai.mission.facts.HostingFact;
import org.serai.mission.facts.LodgingFact;
import org.serai.mission.facts.MovementFact;
import org.serai.mission.facts.PersonFact;
import org.serai.mission.facts.PlaceFact;
import org.serai.mission.facts.SecurityFact;
import org.serai.mission.facts.WardenFact;
import org.serai.mission.terms.AgeBand;
import org.serai.mission.terms.AgencyId;
import org.serai.mission.terms.Applicant;
import org.serai.mission.terms.Asker;
import org.serai.mission.terms.Days;
import org.serai.mission.terms.DecisionId;
import org.serai.mission.terms.DocumentKind;
import org.serai.mission.terms.GroupId;
import org.serai.mission.terms.GroupKind;
import org.serai.mission.terms.Likeness;
import org.serai.mission.terms.Measure;
import org.serai.mission.terms.OfferId;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PremisesId;
import org.serai.mission.terms.RequestId;
import org.serai.mission.terms.RollCallId;
import org.serai.mission.terms.StateCode;

/** A desk on which every list has something in it: two of each kind, or more. */
public final class FullDesk {
  private static final Days SOON =
      new Days(LocalDate.parse("2021-01-01"), LocalDate.parse("2021-08-23"));
  private static final List<String> TWO = List.of("1", "2");

  private final SampleDesk desk = SampleDesk.of(SampleMission.of(60));

  private FullDesk() {}

  public static SampleDesk opened() {
    FullDesk full = new FullDesk();
    full.desk.record(SampleStory.reports(), Seen.NOTHING);
    TWO.forEach(full::care);
    TWO.forEach(full::help);
    TWO.forEach(full::together);
    TWO.forEach(full::struck);
    full.alike();
    full.steps();
    return full.desk;
  }

  private void care(String number) {
    desk.report(
        new WardenFact.RollCallStarted(
            new RollCallId("RC-" + number), List.of(SampleMission.KABUL), "shots near the gate"));
    desk.report(new WardenFact.WardenNamed(person(number), SampleMission.KABUL));
    desk.report(new MovementFact.Sighted(person(number), SampleMission.HERAT));
    desk.report(
        new SecurityFact.DecisionSigned(
            new DecisionId("DO-" + number),
            Measure.RELOCATION,
            List.of(SampleMission.KABUL),
            "Kabul is left.",
            "The airfield may close."));
    Days days = new Days(LocalDate.parse("2021-08-20"), LocalDate.parse("2021-09-20"));
    desk.report(new HostingFact.TransitGranted(person(number), SampleMission.HUB, days, "Geneva"));
  }

  private void together(String number) {
    List<PersonId> pair = List.of(new PersonId("P-001" + number), new PersonId("P-002" + number));
    desk.report(new PersonFact.GroupFormed(new GroupId("G-" + number), GroupKind.TEAM, pair));
  }

  private void struck(String number) {
    AgencyId agency = new AgencyId("TWICE-" + number);
    desk.report(new PlaceFact.AgencyDescribed(agency, "Told twice"));
    desk.report(new PlaceFact.AgencyStruck(agency, "told under another name"));
  }

  private void help(String number) {
    desk.report(
        new AssistanceFact.SeatsOffered(
            new OfferId("O-" + number),
            new RequestId("R-" + number),
            SampleMission.out(23),
            SampleMission.KABUL,
            SampleMission.HUB,
            SampleMission.NOW.plus(Duration.ofHours(5))));
  }

  /** Nobody can use steps, and one room has none; a paper of everybody ends tomorrow. */
  private void steps() {
    desk.report(
        new LodgingFact.PremisesOpened(new PremisesId("H2"), SampleMission.HUB, "Guest house", 10));
    desk.report(new SecurityFact.DocumentRequired(SampleMission.KABUL, DocumentKind.BSAFE));
    for (int i = 1; i <= 60; i++) {
      PersonId person = new PersonId("P-%04d".formatted(i));
      desk.report(new PersonFact.AccessNeeded(person, true));
      desk.report(new PersonFact.DocumentHeld(person, DocumentKind.BSAFE, SOON));
    }
  }

  /** One more request with a document that stands in another one. */
  private void alike() {
    RequestId request = new RequestId("R-5");
    AgencyId embassy = new AgencyId("EMB-KZ");
    desk.report(
        new AssistanceFact.HelpRequested(
            request, embassy, SampleMission.KABUL, Asker.RELATIVE, true));
    List<Likeness> likenesses = List.of(SampleStory.likeness(Likeness.Kind.DOCUMENT, "1001"));
    desk.report(
        new AssistanceFact.ApplicantNamed(
            request,
            new Applicant(
                new PersonId("A-9007"),
                new StateCode("KAZ"),
                AgeBand.ADULT,
                true,
                List.of(),
                likenesses)));
  }

  private static PersonId person(String number) {
    return new PersonId("P-000" + number);
  }
}
