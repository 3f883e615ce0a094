package org.serai.desk.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.serai.desk.planning.Proposal;
import org.serai.mission.terms.FlightId;

class F03_TheManifestTest {
  private static final FlightId FIRST = new FlightId("UN-100");
  private final Proposal proposal = SampleProposal.small();

  @Test
  void listsEverySeatThenTheLoadOfEveryLeg() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ManifestCsv.write(out, proposal.folded(), FIRST, SampleProposal.names());
    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            "row,flight,number,person,name,document,nationality,agency,category,from,to,departs,kg,"
                + "operator,marks,flight_no,date,point_of_embarkation,point_of_disembarkation",
            "passenger,UN-100,1,P-0001,Núria Ferrer i Vidal,LP 100 201,ESP,WFP,"
                + "INTERNATIONAL_STAFF,ALA,S0,,100,,,UN-100,6 Sep 2021,Almaty,Kabul",
            "passenger,UN-100,2,P-0005,ليلى عبد الله الحسيني,LP 100 778,JOR,UNAMA,UN_VOLUNTEER,"
                + "ALA,S0,,100,,,UN-100,6 Sep 2021,Almaty,Kabul",
            "leg,UN-100,2,,,,,,,ALA,S0,2021-09-06T06:00+06:00,200,,,,,,",
            "leg,UN-100,0,,,,,,,S0,ALA,2021-09-06T08:30+04:30,0,,,,,,");
  }

  @Test
  void showsTheIdOfWhoeverWasForgotten() throws IOException {
    assertThat(page(proposal, FIRST, Names.NONE)).contains("P-0001").doesNotContain("Ferrer");
  }

  @Test
  void canBeSearchedForLatinAndCyrillicNames() throws IOException {
    assertThat(page(proposal, FIRST, SampleProposal.names())).contains("Núria Ferrer i Vidal");
    FlightId herat = new FlightId("UN-101");
    assertThat(page(proposal, herat, SampleProposal.names())).contains("Айгерім Сейітқали");
  }

  /** The letters stand as they are printed: joined forms, the last of them first. */
  @Test
  void joinsArabicLettersAndSetsThemFromTheRight() throws IOException {
    String text = page(proposal, FIRST, SampleProposal.names());
    String lastWordAsPrinted = "ﻲﻨﻴﺴﺤﻟﺍ";
    assertThat(text.contains(lastWordAsPrinted) || folded(text).contains("الحسيني"))
        .as("joined letters in: " + text.codePoints().filter(c -> c > 0x600).count())
        .isTrue();
    assertThat(text.codePoints().filter(c -> c >= 0xFE70 && c <= 0xFEFF)).isNotEmpty();
  }

  @Test
  void aNameInTwoScriptsBeginsWithTheOneThatIsWrittenFirst() throws IOException {
    PersonName both = new PersonName("Leila Haddad · ليلى حداد", "JOR", "LP 100 778");
    String text = page(proposal, FIRST, new Names(_ -> Optional.of(both)));
    int arabic = text.codePoints().takeWhile(c -> c < 0xFE70 || c > 0xFEFF).toArray().length;
    assertThat(text.indexOf("Leila Haddad")).isBetween(0, arabic);
  }

  @Test
  void countsItsPagesAndLeavesRoomForLastMinuteNames() throws IOException {
    Proposal large = SampleProposal.of(240, 2, 2);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ManifestPdf.write(out, large.folded(), FIRST, SampleProposal.names());
    PdfReader reader = new PdfReader(out.toByteArray());
    int pages = reader.getNumberOfPages();
    int passengers = Manifest.of(large.folded(), FIRST, Names.NONE).passengers().size();
    PdfTextExtractor text = new PdfTextExtractor(reader);
    assertThat(pages).isGreaterThan(1);
    assertThat(text.getTextFromPage(2)).contains("Page 2 of").contains("Document");
    assertThat(text.getTextFromPage(pages)).contains(String.valueOf(passengers + 6));
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  private static String page(Proposal proposal, FlightId flight, Names names) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ManifestPdf.write(out, proposal.folded(), flight, names);
    return new PdfTextExtractor(new PdfReader(out.toByteArray())).getTextFromPage(1);
  }
}
