package org.serai.desk.scenario;

/** A sheet that was found, beside its declaration and where its columns stand. */
record Laid(SheetPlan plan, TextSheet sheet, Header header) {

  /** Whether rows can be read at all; if not, the reason has been told. */
  boolean readable() {
    return header.complete();
  }
}
