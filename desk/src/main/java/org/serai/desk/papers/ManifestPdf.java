package org.serai.desk.papers;

import java.awt.Color;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;
import org.serai.mission.Mission;
import org.serai.mission.terms.Category;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.Leg;

/** A manifest to print, sign and carry to the aircraft: A4, landscape, black on white. */
public final class ManifestPdf {
  /** Somebody always comes with a paper in hand; they are written in by pen. */
  private static final int LINES_FOR_LAST_MINUTE = 6;

  private static final float SIZE = 9;
  private static final float MARGIN = 36;

  /** Points. */
  private static final float ROW = 19;

  private static final int KG = 9;
  private static final List<ManifestRows.Column> COLUMNS =
      List.of(
          new ManifestRows.Column("No.", 4, true),
          new ManifestRows.Column("Name", 23, false),
          new ManifestRows.Column("Id", 9, false),
          new ManifestRows.Column("Document", 12, false),
          new ManifestRows.Column("Nat.", 6, false),
          new ManifestRows.Column("Agency", 9, false),
          new ManifestRows.Column("Category", 11, false),
          new ManifestRows.Column("From", 7, false),
          new ManifestRows.Column("To", 7, false),
          new ManifestRows.Column("kg", 5, true),
          new ManifestRows.Column("Boarded", 9, false),
          new ManifestRows.Column("Remarks", 11, false));

  private final Ground ground;
  private final Manifest manifest;

  private ManifestPdf(Ground ground, Manifest manifest) {
    this.ground = ground;
    this.manifest = manifest;
  }

  /** Writes the document; the stream stays open. */
  public static void write(OutputStream out, Mission mission, FlightId flight, Names names) {
    write(out, new Ground(mission), Manifest.of(mission, flight, names));
  }

  static void write(OutputStream out, Ground ground, Manifest manifest) {
    ManifestPdf pdf = new ManifestPdf(ground, manifest);
    Document document = new Document(PageSize.A4.rotate(), MARGIN, MARGIN, MARGIN, MARGIN + 18);
    PdfWriter writer = PdfWriter.getInstance(document, out);
    writer.setCloseStream(false);
    writer.setPageEvent(new PageFoot(pdf.foot()));
    document.addTitle("Manifest " + manifest.flight().id());
    document.open();
    pdf.fill(document, writer);
    document.close();
  }

  private String foot() {
    return "Manifest %s · %s · personal data: keep it closed, destroy it after use"
        .formatted(manifest.flight().id(), ground.mission().places().name());
  }

  private void fill(Document document, PdfWriter writer) {
    document.add(new Paragraph("Manifest " + manifest.flight().id(), PaperFont.bold(18)));
    document.add(new Paragraph(subtitle(), PaperFont.plain(SIZE + 1)));
    document.add(legs());
    Paragraph sign = new Paragraph("Checked by ______________________   Time __________", small());
    sign.setSpacingBefore(12);
    document.add(sign);
    passengers(new ManifestRows(document, writer, COLUMNS));
  }

  private String subtitle() {
    int people = manifest.passengers().size();
    return "%s · %s · %s, %d seats, %,d kg payload · %s"
        .formatted(
            ground.mission().places().name(),
            ground.dayWords(manifest.flight().departs()),
            manifest.flight().aircraft(),
            manifest.flight().seats(),
            manifest.flight().payloadKg(),
            people == 1 ? "1 passenger" : people + " passengers");
  }

  private PdfPTable legs() {
    PdfPTable table = table(new float[] {24, 12, 24, 12, 8, 8, 10, 12});
    table.setWidthPercentage(78);
    table.setHorizontalAlignment(Element.ALIGN_LEFT);
    head(
        table,
        "From",
        "Departs, local",
        "To",
        "Arrives, local",
        ">Heads",
        ">Seats",
        ">kg",
        ">Payload kg");
    for (Manifest.Load load : manifest.loads()) {
      leg(table, load);
    }
    return table;
  }

  private void leg(PdfPTable table, Manifest.Load load) {
    Leg leg = load.leg();
    text(table, ground.name(leg.from()));
    text(table, ground.hour(leg.departs(), leg.from()));
    text(table, ground.name(leg.to()));
    text(table, ground.hour(leg.arrives(), leg.to()));
    number(table, load.heads());
    number(table, manifest.flight().seats());
    number(table, load.kg());
    number(table, manifest.flight().payloadKg());
  }

  private void passengers(ManifestRows rows) {
    int number = 0;
    for (Manifest.Passenger passenger : manifest.passengers()) {
      number++;
      rows.row(texts(passenger, number));
    }
    long kg = manifest.passengers().stream().mapToLong(Manifest.Passenger::kg).sum();
    if (!manifest.open()) {
      // No blank line is left below the last name of a closed list, so that nobody is added to it.
      rows.total("End of the list: %d passengers".formatted(number), KG, PlanReport.number(kg));
      return;
    }
    rows.total("In all, before last-minute names", KG, PlanReport.number(kg));
    for (int line = 1; line <= LINES_FOR_LAST_MINUTE; line++) {
      List<String> blank = new ArrayList<>(Collections.nCopies(COLUMNS.size(), ""));
      blank.set(0, String.valueOf(number + line));
      rows.row(blank);
    }
  }

  /** A name that the typeface cannot show is left to the pen; the id beside it is certain. */
  private static List<String> texts(Manifest.Passenger p, int number) {
    return List.of(
        String.valueOf(number),
        p.findName().map(PersonName::name).filter(PaperFont::shows).orElse(""),
        p.person().value(),
        p.document(),
        p.nationality(),
        p.profile().agency().value(),
        words(p.profile().category()),
        p.from().value(),
        p.to().value(),
        String.valueOf(p.kg()),
        "",
        "");
  }

  static String words(Category category) {
    return switch (category) {
      case INTERNATIONAL_STAFF -> "international";
      case NATIONAL_STAFF -> "national";
      case UN_VOLUNTEER -> "UN volunteer";
      case CONTRACTOR -> "contractor";
      case DEPENDANT -> "dependant";
      case CONTINGENT_MEMBER -> "contingent";
      case THIRD_COUNTRY_NATIONAL -> "third country";
      case HOST_NATIONAL -> "host national";
    };
  }

  private static PdfPTable table(float[] widths) {
    PdfPTable table = new PdfPTable(widths);
    table.setWidthPercentage(100);
    table.setSpacingBefore(12);
    return table;
  }

  /** Titles over a row; one that begins with ">" stands over numbers, to the right. */
  private static void head(PdfPTable table, String... titles) {
    for (String title : titles) {
      boolean right = title.startsWith(">");
      PdfPCell cell = cell(right ? title.substring(1) : title, PaperFont.bold(SIZE - 1));
      cell.setHorizontalAlignment(right ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
      cell.setGrayFill(0.9f);
      table.addCell(cell);
    }
  }

  private static void text(PdfPTable table, String text) {
    table.addCell(cell(text, small()));
  }

  private static void number(PdfPTable table, long number) {
    PdfPCell cell = cell(String.format(Locale.ENGLISH, "%,d", number), small());
    cell.setHorizontalAlignment(Element.ALIGN_RIGHT);
    table.addCell(cell);
  }

  private static PdfPCell cell(String text, Font font) {
    PdfPCell cell = new PdfPCell(new Phrase(text, font));
    cell.setBorder(Rectangle.BOTTOM);
    cell.setBorderColor(Color.GRAY);
    cell.setMinimumHeight(ROW);
    cell.setPaddingLeft(4);
    cell.setPaddingRight(4);
    cell.setPaddingBottom(4);
    cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
    return cell;
  }

  private static Font small() {
    return PaperFont.plain(SIZE);
  }
}
