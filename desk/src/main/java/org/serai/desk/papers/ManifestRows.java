package org.serai.desk.papers;

import java.awt.Color;
import java.text.Bidi;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;

/**
 * The rows of a manifest, set line by line straight onto the page: every row has the same height
 * and every column its place, so that a thousand manifests need no layout. The titles stand on
 * every page.
 */
final class ManifestRows {
  /** Points; high enough to write in by hand. */
  private static final float ROW = 19;

  private static final float SIZE = 9;
  private static final float SMALLEST = 6;
  private static final float INSET = 4;
  private static final float BASELINE = 6;
  private static final float ABOVE = 8;

  /** One column: its title, its share of the width, and whether numbers stand in it. */
  record Column(String title, float share, boolean number) {}

  private final Document document;
  private final PdfWriter writer;
  private final List<Column> columns;
  private final float unit;
  private float y;

  ManifestRows(Document document, PdfWriter writer, List<Column> columns) {
    this.document = document;
    this.writer = writer;
    this.columns = List.copyOf(columns);
    double shares = columns.stream().mapToDouble(Column::share).sum();
    this.unit = (float) ((document.right() - document.left()) / shares);
    this.y = writer.getVerticalPosition(false) - ROW - ABOVE;
    titles();
  }

  private void titles() {
    shade(0.9f);
    float x = document.left();
    for (Column column : columns) {
      set(column.title(), column, x, true, SIZE - 1);
      x += column.share() * unit;
    }
    line();
  }

  /** A row; as many texts as there are columns, the second of them in bold. */
  void row(List<String> texts) {
    room();
    float x = document.left();
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      set(texts.get(i), column, x, i == 1, SIZE);
      x += column.share() * unit;
    }
    line();
  }

  /** A shaded row with words at its beginning and a figure in one column. */
  void total(String words, int column, String figure) {
    room();
    shade(0.95f);
    float x = document.left();
    text(words, x + INSET, true, SIZE, false);
    for (int i = 0; i < column; i++) {
      x += columns.get(i).share() * unit;
    }
    set(figure, columns.get(column), x, true, SIZE);
    line();
  }

  private void room() {
    if (y < document.bottom()) {
      document.newPage();
      y = document.top() - ROW;
      titles();
    }
  }

  private void shade(float gray) {
    PdfContentByte canvas = writer.getDirectContentUnder();
    canvas.setGrayFill(gray);
    canvas.rectangle(document.left(), y, document.right() - document.left(), ROW);
    canvas.fill();
  }

  private void line() {
    PdfContentByte canvas = writer.getDirectContent();
    canvas.setColorStroke(Color.GRAY);
    canvas.setLineWidth(0.5f);
    canvas.moveTo(document.left(), y);
    canvas.lineTo(document.right(), y);
    canvas.stroke();
    y -= ROW;
  }

  /** Sets a text smaller, down to a size that can be read, when its column is too narrow. */
  private void set(String text, Column column, float x, boolean bold, float size) {
    if (text.isEmpty()) {
      return;
    }
    float room = column.share() * unit - 2 * INSET;
    float width = PaperFont.face(bold).getWidthPoint(text, size);
    float fitting = width <= room ? size : Math.max(SMALLEST, size * room / width);
    float at = column.number() ? x + column.share() * unit - INSET : x + INSET;
    text(cut(text, room, fitting, bold), at, bold, fitting, column.number());
  }

  /** Cuts what does not fit at the smallest size, and shows that it was cut. */
  private static String cut(String text, float room, float size, boolean bold) {
    BaseFont face = PaperFont.face(bold);
    if (face.getWidthPoint(text, size) <= room + 0.1f) {
      return text;
    }
    int end = text.length();
    while (end > 1 && face.getWidthPoint(text.substring(0, end) + "…", size) > room) {
      end = text.offsetByCodePoints(end, -1);
    }
    return text.substring(0, end) + "…";
  }

  private void text(String text, float x, boolean bold, float size, boolean toTheLeft) {
    PdfContentByte canvas = writer.getDirectContent();
    if (readsRightToLeft(text)) {
      Phrase phrase = new Phrase(text, bold ? PaperFont.bold(size) : PaperFont.plain(size));
      ColumnText.showTextAligned(
          canvas, Element.ALIGN_LEFT, phrase, x, y + BASELINE, 0, direction(text), 0);
      return;
    }
    canvas.beginText();
    canvas.setFontAndSize(PaperFont.face(bold), size);
    int alignment = toTheLeft ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT;
    canvas.showTextAligned(alignment, text, x, y + BASELINE, 0);
    canvas.endText();
  }

  /** Whichever script comes first stands first: a list is read down its Latin names. */
  private static int direction(String text) {
    return new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight()
        ? PdfWriter.RUN_DIRECTION_LTR
        : PdfWriter.RUN_DIRECTION_RTL;
  }

  private static boolean readsRightToLeft(String text) {
    char[] letters = text.toCharArray();
    return Bidi.requiresBidi(letters, 0, letters.length);
  }
}
