package org.serai.desk.papers;

import java.io.OutputStream;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;
import org.serai.mission.Mission;
import org.serai.mission.terms.FlightId;

/**
 * The passenger manifest for the authorities, as ICAO Annex 9 draws it in Appendix 2: A4 upright,
 * one form for each point of embarkation and disembarkation.
 */
public final class IcaoManifestPdf {
  private static final float MARGIN = 42;
  private static final float SIZE = 10;
  private static final int OFFICIAL = 3;
  private static final List<ManifestRows.Column> COLUMNS =
      List.of(
          new ManifestRows.Column("No.", 4, true),
          new ManifestRows.Column("Surname and initials", 28, false),
          new ManifestRows.Column("For use by operator only", 17, false),
          new ManifestRows.Column("For official use only", 17, false));

  private final Ground ground;
  private final IcaoManifest manifest;

  private IcaoManifestPdf(Ground ground, Manifest manifest) {
    this.ground = ground;
    this.manifest = new IcaoManifest(manifest, ground);
  }

  /** Writes the document; the stream stays open. */
  public static void write(OutputStream out, Mission mission, FlightId flight, Names names) {
    write(out, new Ground(mission), Manifest.of(mission, flight, names));
  }

  static void write(OutputStream out, Ground ground, Manifest manifest) {
    IcaoManifestPdf pdf = new IcaoManifestPdf(ground, manifest);
    Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN + 18);
    PdfWriter writer = PdfWriter.getInstance(document, out);
    writer.setCloseStream(false);
    writer.setPageEvent(new PageFoot(pdf.foot(manifest)));
    document.addTitle("Passenger manifest " + manifest.flight().id());
    document.open();
    pdf.forms(document, writer);
    document.close();
  }

  /** A list that is still open may not pass for the one that was flown. */
  private String foot(Manifest manifest) {
    String state = manifest.open() ? "before departure: names may change" : "after departure";
    return "%s · ICAO Annex 9, Appendix 2 · %s · personal data"
        .formatted(manifest.flight().id(), state);
  }

  private void forms(Document document, PdfWriter writer) {
    boolean first = true;
    for (IcaoManifest.Form form : manifest.forms()) {
      if (!first) {
        document.newPage();
      }
      first = false;
      document.add(new Paragraph("Passenger manifest", PaperFont.bold(18)));
      document.add(head(form));
      list(new ManifestRows(document, writer, COLUMNS), form);
    }
  }

  private PdfPTable head(IcaoManifest.Form form) {
    PdfPTable table = new PdfPTable(new float[] {1, 1, 1});
    table.setWidthPercentage(100);
    table.setSpacingBefore(12);
    box(table, "Operator", form.operator(), 3);
    box(table, "Marks of nationality and registration", form.marks(), 1);
    box(table, "Flight No.", form.flight(), 1);
    box(table, "Date", form.date(), 1);
    box(table, "Point of embarkation (place)", ground.name(form.from()), 1);
    box(table, "Point of disembarkation (place)", ground.name(form.to()), 2);
    return table;
  }

  private static void box(PdfPTable table, String title, String value, int columns) {
    Phrase phrase = new Phrase(title + "\n", PaperFont.plain(SIZE - 2));
    phrase.add(new Phrase(value.isEmpty() ? " " : value, PaperFont.bold(SIZE + 1)));
    PdfPCell cell = new PdfPCell(phrase);
    cell.setBorder(Rectangle.BOX);
    cell.setColspan(columns);
    cell.setMinimumHeight(34);
    cell.setPadding(4);
    table.addCell(cell);
  }

  /** The list ends with a ruled line that counts it: no line is left on which to add a name. */
  private static void list(ManifestRows rows, IcaoManifest.Form form) {
    int number = 0;
    for (Manifest.Passenger passenger : form.passengers()) {
      number++;
      String name = IcaoManifest.name(passenger);
      String shown = PaperFont.shows(name) ? name : "";
      rows.row(List.of(String.valueOf(number), shown, operatorsNote(passenger), ""));
    }
    String end = number == 0 ? "Nil: nobody is carried" : "End of the list";
    rows.total(end, OFFICIAL, "%d in all".formatted(number));
  }

  private static String operatorsNote(Manifest.Passenger passenger) {
    return passenger.person() + ", " + passenger.kg() + " kg";
  }
}
