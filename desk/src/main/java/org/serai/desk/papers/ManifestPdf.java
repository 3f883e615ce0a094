package org.serai.desk.papers;

import java.awt.Color;
import java.io.OutputStream;
import java.text.Bidi;
import java.util.Locale;
import java.util.stream.Stream;
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

  /** Points; high enough to write in by hand. */
  private static final float ROW = 19;

  private static final float[] WIDTHS = {4, 23, 9, 12, 6, 9, 11, 7, 7, 5, 9, 11};

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
    pdf.fill(document);
    document.close();
  }

  private String foot() {
    return "Manifest %s · %s · personal data: keep it closed, destroy it after use"
        .formatted(manifest.flight().id(), ground.mission().places().name());
  }

  private void fill(Document document) {
    document.add(new Paragraph("Manifest " + manifest.flight().id(), PaperFont.bold(18)));
    document.add(new Paragraph(subtitle(), PaperFont.plain(SIZE + 1)));
    document.add(legs());
    Paragraph sign = new Paragraph("Checked by ______________________   Time __________", small());
    sign.setSpacingBefore(12);
    document.add(sign);
    document.add(passengers());
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
    head(table, "From", "Departs", "To", "Arrives", ">Heads", ">Seats", ">kg", ">Payload kg");
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

  private PdfPTable passengers() {
    PdfPTable table = table(WIDTHS);
    table.setHeaderRows(1);
    head(
        table,
        ">No.",
        "Name",
        "Id",
        "Document",
        "Nat.",
        "Agency",
        "Category",
        "From",
        "To",
        ">kg",
        "Boarded",
        "Remarks");
    int number = 0;
    for (Manifest.Passenger passenger : manifest.passengers()) {
      number++;
      passenger(table, passenger, number);
    }
    total(table);
    for (int line = 1; line <= LINES_FOR_LAST_MINUTE; line++) {
      blank(table, number + line);
    }
    return table;
  }

  private void passenger(PdfPTable table, Manifest.Passenger p, int number) {
    number(table, number);
    name(table, p);
    text(table, p.document());
    text(table, p.nationality());
    text(table, p.profile().agency().value());
    text(table, words(p.profile().category()));
    text(table, p.from().value());
    text(table, p.to().value());
    number(table, p.kg());
    text(table, "");
    text(table, "");
  }

  /** A name that the typeface cannot show is left to the pen; the id beside it is certain. */
  private static void name(PdfPTable table, Manifest.Passenger p) {
    String name = p.findName().map(PersonName::name).filter(PaperFont::shows).orElse("");
    table.addCell(cell(name, PaperFont.bold(SIZE)));
    text(table, p.person().value());
  }

  private void total(PdfPTable table) {
    PdfPCell words = cell("In all, before last-minute names", PaperFont.bold(SIZE));
    words.setColspan(WIDTHS.length - 3);
    words.setGrayFill(0.95f);
    table.addCell(words);
    long kg = manifest.passengers().stream().mapToLong(Manifest.Passenger::kg).sum();
    number(table, kg);
    text(table, "");
    text(table, "");
  }

  private static void blank(PdfPTable table, int number) {
    number(table, number);
    Stream.generate(() -> "").limit(WIDTHS.length - 1).forEach(empty -> text(table, empty));
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

  /**
   * A cell that sets right-to-left text from the right with its letters joined. In such a cell the
   * library takes right for left; so the text stands at the left edge, like all names of the
   * column.
   */
  private static PdfPCell cell(String text, Font font) {
    PdfPCell cell = new PdfPCell(new Phrase(text, font));
    boolean rightToLeft = readsRightToLeft(text);
    cell.setRunDirection(rightToLeft ? PdfWriter.RUN_DIRECTION_RTL : PdfWriter.RUN_DIRECTION_LTR);
    cell.setHorizontalAlignment(rightToLeft ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
    cell.setBorder(Rectangle.BOTTOM);
    cell.setBorderColor(Color.GRAY);
    cell.setMinimumHeight(ROW);
    cell.setPaddingLeft(4);
    cell.setPaddingRight(4);
    cell.setPaddingBottom(4);
    cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
    return cell;
  }

  private static boolean readsRightToLeft(String text) {
    return !text.isEmpty() && !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).isLeftToRight();
  }

  private static Font small() {
    return PaperFont.plain(SIZE);
  }
}
