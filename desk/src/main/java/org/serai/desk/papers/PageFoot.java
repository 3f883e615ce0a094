package org.serai.desk.papers;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/**
 * "Page 2 of 5" at the foot of every page: a page that was lost must be missed. How many there are
 * is known at the end, and is set into a field that all pages share.
 */
final class PageFoot extends PdfPageEventHelper {
  private static final float SIZE = 8;
  private static final float HEIGHT = 24;
  private static final float WIDTH_OF_TOTAL = 20;
  private static final float GAP = 2;

  private final String text;
  private @Nullable PdfTemplate total;

  PageFoot(String text) {
    this.text = text;
  }

  @Override
  public void onEndPage(PdfWriter writer, Document document) {
    PdfContentByte canvas = writer.getDirectContent();
    Phrase left = new Phrase(text, PaperFont.plain(SIZE));
    Phrase right = new Phrase("Page " + writer.getPageNumber() + " of", PaperFont.plain(SIZE));
    float end = document.right() - WIDTH_OF_TOTAL;
    ColumnText.showTextAligned(canvas, Element.ALIGN_LEFT, left, document.left(), HEIGHT, 0);
    ColumnText.showTextAligned(canvas, Element.ALIGN_RIGHT, right, end, HEIGHT, 0);
    canvas.addTemplate(field(writer), end + GAP, HEIGHT);
  }

  private PdfTemplate field(PdfWriter writer) {
    if (total == null) {
      total = writer.getDirectContent().createTemplate(WIDTH_OF_TOTAL, SIZE * 2);
    }
    return total;
  }

  @Override
  public void onCloseDocument(PdfWriter writer, Document document) {
    PdfTemplate field = field(writer);
    field.beginText();
    field.setFontAndSize(PaperFont.face(false), SIZE);
    field.showText(String.valueOf(writer.getPageNumber() - 1));
    field.endText();
  }
}
