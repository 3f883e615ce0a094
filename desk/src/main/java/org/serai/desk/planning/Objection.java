package org.serai.desk.planning;

/**
 * What is wrong in a plan or its certificate, with its place: the part, its row from 0 on (-1: the
 * part as a whole), the field, what stands there and what would be right.
 */
public record Objection(Part part, int row, String field, String value, String wanted) {

  /** The parts of a proof. */
  public enum Part {
    CLAIMS,
    PLAN,
    /** The table for people that lies beside the certificate. */
    TABLE,
    PRICES,
    CASES,
    CASE_PRICES,
    /** What happened before a replan. */
    EVENTS,
    /** The plan that people were told before it. */
    ANNOUNCED
  }

  /** Of a part as a whole. */
  public static Objection whole(Part part, String value, String wanted) {
    return new Objection(part, -1, "", value, wanted);
  }
}
