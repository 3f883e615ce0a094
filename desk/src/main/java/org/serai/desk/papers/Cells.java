package org.serai.desk.papers;

import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Worksheet;

/** A sheet and the few ways in which all sheets of the workbook dress a cell. */
record Cells(Worksheet sheet) {
  static final String HEAD = "17507E";
  static final String BAND = "E2ECF4";
  static final String ALARM = "D9534F";
  private static final String LINE = "D9DFE5";

  /** Rows a sheet keeps in memory before they go to the file. */
  static final int ROWS_IN_MEMORY = 500;

  void title(int row, String text) {
    sheet.value(row, 0, text);
    sheet.style(row, 0).bold().fontSize(14).set();
  }

  void head(int row, int column, String text) {
    sheet.value(row, column, text);
    sheet
        .style(row, column)
        .bold()
        .fontColor("FFFFFF")
        .fillColor(HEAD)
        .wrapText(true)
        .verticalAlignment("center")
        .set();
  }

  void heads(int row, String... texts) {
    for (int column = 0; column < texts.length; column++) {
      head(row, column, texts[column]);
    }
  }

  /** One colour over cells of a row, with a thin line between the rows. */
  void fill(int row, int from, int to, String colour) {
    sheet
        .range(row, from, row, to)
        .style()
        .fillColor(colour)
        .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
        .borderColor(BorderSide.BOTTOM, LINE)
        .fontSize(9)
        .set();
  }

  void widths(double... widths) {
    for (int column = 0; column < widths.length; column++) {
      sheet.width(column, widths[column]);
    }
  }
}
