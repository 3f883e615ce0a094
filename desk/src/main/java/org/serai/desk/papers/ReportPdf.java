package org.serai.desk.papers;

import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;
import org.serai.desk.boards.FlightLoad;
import org.serai.desk.boards.MorningReport;
import org.serai.mission.flights.FlightState;
import org.serai.mission.terms.PlaceId;

/** The morning report on one sheet of A4, black on white. */
public final class ReportPdf {
  private static final float SIZE = 8.5f;
  private static final float MARGIN = 36;

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.ENGLISH);

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);

  /** Name, level, heads; and name, heads, how many more than yesterday. */
  private static final float[] LEVELS = {6, 2.2f, 1.8f};

  private static final float[] COUNTS = {6, 2, 2};

  private final MorningReport report;
  private final Function<PlaceId, String> place;
  private final ZoneId zone;

  private ReportPdf(MorningReport report, Function<PlaceId, String> place, ZoneId zone) {
    this.report = report;
    this.place = place;
    this.zone = zone;
  }

  /** Writes the sheet; {@code place} names places, {@code zone} tells times of what has none. */
  public static void write(
      OutputStream out, MorningReport report, Function<PlaceId, String> place, ZoneId zone) {
    ReportPdf pdf = new ReportPdf(report, place, zone);
    Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN + 12);
    PdfWriter writer = PdfWriter.getInstance(document, out);
    writer.setCloseStream(false);
    writer.setPageEvent(
        new PageFoot("Morning report, as of %s, %s".formatted(pdf.time(), pdf.clocks())));
    document.addTitle("Morning report " + report.day());
    document.open();
    pdf.fill(document);
    document.close();
  }

  private String time() {
    return TIME.format(report.moment().atZone(zone));
  }

  /** "Almaty time". */
  private String clocks() {
    String id = zone.getId();
    String city = id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    return city.equals("UTC") ? city : city + " time";
  }

  private void fill(Document document) {
    document.add(new Paragraph("Morning report, " + DAY.format(report.day()), PaperFont.bold(17)));
    document.add(
        new Paragraph(
            "%s · %,d people · as of %s; all times are %s"
                .formatted(report.mission(), report.people(), time(), clocks()),
            PaperFont.plain(SIZE + 1)));
    lines(document, "New since yesterday", report.changed(), "Nothing changed.");
    PdfPTable three = new PdfPTable(3);
    three.setWidthPercentage(100);
    three.setSpacingBefore(8);
    three.addCell(bare(levels()));
    three.addCell(bare(counts("Where people are", report.places())));
    three.addCell(bare(counts("By category", report.categories())));
    document.add(three);
    PdfPTable agencies = counts("By agency", report.agencies());
    agencies.setSpacingBefore(6);
    document.add(agencies);
    report.days().forEach(day -> day(document, day));
    lines(document, "Posts that nobody covers", report.uncovered(), "Every post is covered.");
    lines(
        document,
        "Amiss: " + report.amissTotal(),
        report.amiss().stream()
            .map(item -> item.reason() + (item.more() > 0 ? " (+ %d)".formatted(item.more()) : ""))
            .toList(),
        "Nothing is amiss.");
  }

  private static void lines(Document document, String head, List<String> lines, String none) {
    Paragraph title = new Paragraph(head, PaperFont.bold(SIZE + 1.5f));
    title.setSpacingBefore(8);
    document.add(title);
    for (String line : lines.isEmpty() ? List.of(none) : lines) {
      document.add(new Paragraph(12, "– " + line, PaperFont.plain(SIZE)));
    }
  }

  private PdfPTable levels() {
    PdfPTable table = titled("Levels", LEVELS);
    for (MorningReport.Area area : report.levels()) {
      String was = area.level() == area.before() ? "" : " (was %d)".formatted(area.before());
      text(table, area.name());
      text(table, area.level() + was);
      text(table, "%,d".formatted(area.heads()));
    }
    return table;
  }

  private static PdfPTable counts(String head, List<MorningReport.Count> counts) {
    PdfPTable table = titled(head, COUNTS);
    for (MorningReport.Count count : counts) {
      int more = count.heads() - count.before();
      text(table, count.name());
      text(table, "%,d".formatted(count.heads()));
      text(table, more == 0 ? "" : "%+d".formatted(more));
    }
    return table;
  }

  private void day(Document document, MorningReport.Day day) {
    int moves = day.otherMoves();
    String others = moves == 0 ? "" : ", " + count(moves, "move") + " without one";
    lines(
        document,
        "%s, %s: %s%s"
            .formatted(
                day.word(),
                DAY.format(day.day()),
                count(day.flights().size(), "flight of ours", "flights of ours"),
                others),
        day.flights().stream().map(this::flight).toList(),
        "No flight of ours.");
  }

  private String flight(FlightLoad load) {
    return "%s  %s %s – %s  %d of %d seats  %s"
        .formatted(
            load.flight(),
            hour(load.departs()),
            place.apply(load.from()),
            place.apply(load.to()),
            load.booked(),
            load.seats(),
            state(load.state()));
  }

  private String hour(Instant moment) {
    return DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH).format(moment.atZone(zone));
  }

  private static String state(FlightState state) {
    return switch (state) {
      case SCHEDULED -> "scheduled";
      case CANCELLED -> "cancelled";
      case DEPARTED -> "in the air";
      case LANDED -> "landed";
      case DIVERTED -> "landed elsewhere";
    };
  }

  private static String count(int n, String one) {
    return count(n, one, one + "s");
  }

  private static String count(int n, String one, String more) {
    return "%,d %s".formatted(n, n == 1 ? one : more);
  }

  private static PdfPTable titled(String head, float[] widths) {
    PdfPTable table = new PdfPTable(widths);
    table.setWidthPercentage(100);
    PdfPCell title = new PdfPCell(new Phrase(head, PaperFont.bold(SIZE + 1.5f)));
    title.setColspan(widths.length);
    title.setBorder(Rectangle.BOTTOM);
    table.addCell(title);
    return table;
  }

  private static void text(PdfPTable table, String words) {
    PdfPCell cell = new PdfPCell(new Phrase(words, PaperFont.plain(SIZE)));
    cell.setBorder(Rectangle.NO_BORDER);
    cell.setPadding(1.5f);
    table.addCell(cell);
  }

  private static PdfPCell bare(PdfPTable table) {
    PdfPCell cell = new PdfPCell(table);
    cell.setBorder(Rectangle.NO_BORDER);
    cell.setPaddingRight(8);
    return cell;
  }
}
