package org.serai.desk.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.serai.desk.planning.Proposal;
import org.serai.mission.Mission;
import org.serai.mission.facts.Entry;
import org.serai.mission.facts.Fact;
import org.serai.mission.facts.FlightFact;
import org.serai.mission.facts.HostingFact;
import org.serai.mission.facts.Report;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.ReporterId;
import org.serai.mission.terms.Source;
import org.serai.mission.terms.Standing;

/** The passenger manifest as ICAO Annex 9 draws it in Appendix 2, field by field. */
class F07_TheFormForAuthoritiesTest {
  private static final FlightId FLIGHT = new FlightId("UN-100");
  private static final List<String> FIELDS =
      List.of(
          "Operator",
          "Marks of nationality and registration",
          "Flight No.",
          "Date",
          "Point of embarkation",
          "Point of disembarkation",
          "Surname and initials",
          "For use by operator only",
          "For official use only");

  private final Proposal proposal = SampleProposal.small();

  private static Mission after(Mission mission, Fact... facts) {
    Mission now = mission;
    for (Fact fact : facts) {
      Report report =
          new Report(
              new FactId(new UUID(7, now.lastEntry())),
              Instant.parse("2021-09-06T00:00:00Z"),
              new ReporterId("desk"),
              Source.DESK,
              Standing.HAPPENED,
              fact);
      now = now.folded(new Entry(now.lastEntry() + 1, report.happened(), report));
    }
    return now;
  }

  private static String text(Mission mission) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    IcaoManifestPdf.write(out, mission, FLIGHT, SampleProposal.names());
    return new PdfTextExtractor(new PdfReader(out.toByteArray())).getTextFromPage(1);
  }

  @Test
  void everyFieldOfTheAppendixHasItsPlace() throws IOException {
    String page = text(proposal.folded());
    assertThat(page).contains(FIELDS);
    assertThat(page).contains("UN-100", "6 Sep 2021", "Almaty", "Núria Ferrer i Vidal");
  }

  @Test
  void theOperatorIsWhoGivesTheFlightAndElseLeftToThePen() throws IOException {
    assertThat(text(proposal.folded())).doesNotContain("Kazakhstan");
    assertThat(
            text(after(proposal.folded(), new HostingFact.FlightContributed(FLIGHT, "Kazakhstan"))))
        .contains("Kazakhstan");
  }

  @Test
  void noLineIsLeftBelowTheLastName() throws IOException {
    assertThat(text(proposal.folded())).contains("End of the list", "2 in all");
    assertThat(text(proposal.folded())).doesNotContain("3 in all");
  }

  @Test
  void aListBeforeDepartureSaysThatItMayChange() throws IOException {
    assertThat(text(proposal.folded())).contains("before departure: names may change");
    var left = new FlightFact.FlightDeparted(FLIGHT, new PlaceId("ALA"));
    assertThat(text(after(proposal.folded(), left))).contains("after departure");
  }

  @Test
  void everyWayHasAFormOfItsOwn() {
    Manifest manifest = Manifest.of(proposal.folded(), FLIGHT, SampleProposal.names());
    List<IcaoManifest.Form> forms =
        new IcaoManifest(manifest, new Ground(proposal.folded())).forms();
    assertThat(forms)
        .allMatch(
            f ->
                f.passengers().stream()
                    .allMatch(p -> p.from().equals(f.from()) && p.to().equals(f.to())));
    assertThat(forms.stream().mapToInt(f -> f.passengers().size()).sum())
        .isEqualTo(manifest.passengers().size());
  }

  @Test
  void aFlightWithNobodyIsANilForm() throws IOException {
    Manifest manifest = Manifest.of(proposal.folded(), FLIGHT, Names.NONE);
    Manifest nobody = new Manifest(manifest.flight(), List.of());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    IcaoManifestPdf.write(out, new Ground(proposal.folded()), nobody);
    assertThat(new PdfTextExtractor(new PdfReader(out.toByteArray())).getTextFromPage(1))
        .contains("Nil: nobody is carried");
  }
}
