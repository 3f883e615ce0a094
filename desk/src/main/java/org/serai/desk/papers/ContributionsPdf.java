package org.serai.desk.papers;

import java.io.OutputStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;
import org.serai.desk.boards.ContributionsBoard;

/** The letter of thanks with its figures: a page to sign for each host and contributor. */
public final class ContributionsPdf {
  private static final float MARGIN = 56;
  private static final float SIZE = 10;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private final Document document;
  private final ContributionsBoard board;

  private ContributionsPdf(Document document, ContributionsBoard board) {
    this.document = document;
    this.board = board;
  }

  /** Writes the document; the stream stays open. */
  public static void write(OutputStream out, ContributionsBoard board) {
    Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN + 18);
    PdfWriter writer = PdfWriter.getInstance(document, out);
    writer.setCloseStream(false);
    writer.setPageEvent(new PageFoot("Statement of contributions · " + board.mission()));
    document.addTitle("Statement of contributions, " + board.mission());
    document.open();
    new ContributionsPdf(document, board).fill();
    document.close();
  }

  private void fill() {
    if (board.givers().isEmpty()) {
      heading("Statement of contributions");
      text("Nothing was recorded as given from " + period() + ".");
    }
    boolean first = true;
    for (ContributionsBoard.Giver giver : board.givers()) {
      if (!first) {
        document.newPage();
      }
      first = false;
      letter(giver);
    }
  }

  private void letter(ContributionsBoard.Giver giver) {
    heading("Statement of contributions");
    text("To: " + giver.contributor());
    text(
        "%s thanks you for what you gave from %s: %s."
            .formatted(board.mission(), period(), giver.sentence()));
    table(giver);
    text("The figures are counted from what was reported to the duty desk, line by line as above.");
    text("Signed for the mission ______________________      Date ______________");
  }

  private String period() {
    return words(board.from()) + " to " + words(board.until());
  }

  private static String words(LocalDate day) {
    return DAY.format(day);
  }

  private void heading(String text) {
    document.add(new Paragraph(text, PaperFont.bold(18)));
  }

  private void text(String text) {
    Paragraph paragraph = new Paragraph(text, PaperFont.plain(SIZE + 1));
    paragraph.setSpacingBefore(12);
    document.add(paragraph);
  }

  private void table(ContributionsBoard.Giver giver) {
    PdfPTable table = new PdfPTable(new float[] {40, 12, 18, 30});
    table.setWidthPercentage(100);
    table.setSpacingBefore(16);
    for (String title : new String[] {"What", ">Amount", "Unit", "Days"}) {
      boolean right = title.startsWith(">");
      PdfPCell cell = cell(right ? title.substring(1) : title, true, right);
      cell.setGrayFill(0.9f);
      table.addCell(cell);
    }
    for (ContributionsBoard.Line line : giver.lines()) {
      table.addCell(cell(line.what(), false, false));
      table.addCell(cell(String.format(Locale.ENGLISH, "%,d", line.amount()), false, true));
      table.addCell(cell(line.counted(), false, false));
      table.addCell(cell(days(line), false, false));
    }
    document.add(table);
  }

  private static String days(ContributionsBoard.Line line) {
    return line.from().equals(line.until())
        ? words(line.from())
        : words(line.from()) + " to " + words(line.until());
  }

  private static PdfPCell cell(String text, boolean bold, boolean right) {
    PdfPCell cell =
        new PdfPCell(new Phrase(text, bold ? PaperFont.bold(SIZE) : PaperFont.plain(SIZE)));
    cell.setBorder(Rectangle.BOTTOM);
    cell.setPadding(5);
    cell.setHorizontalAlignment(right ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
    return cell;
  }
}
