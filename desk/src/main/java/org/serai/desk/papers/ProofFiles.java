package org.serai.desk.papers;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.serai.desk.planning.Certifying;
import org.serai.desk.planning.Claim;
import org.serai.desk.planning.Objection;
import org.serai.desk.planning.PlanProof;
import org.serai.desk.planning.ProofTrees;

/**
 * A plan and its certificate as five files: whole numbers, and ids of people, posts and places.
 * docs/plan-format.md says what each column means.
 */
public final class ProofFiles {
  public static final String FOLDER = "certificate";
  static final String CLAIMS = "claims.csv";
  static final String PLAN = "plan.csv";
  static final String PRICES = "prices.csv";
  static final String CASES = "cases.csv";
  static final String CASE_PRICES = "case-prices.csv";

  static final String[] CLAIM_COLUMNS = {"claim", "value"};
  static final String[] PLAN_COLUMNS = {"person", "first_slot", "last_slot", "where", "of"};
  static final String[] PRICE_COLUMNS = {
    "proves", "row", "of", "with", "first_slot", "last_slot", "price"
  };

  static final String[] CASE_COLUMNS = {
    "case", "under", "side", "part", "person", "where", "of", "slot"
  };
  static final String[] CASE_PRICE_COLUMNS = {
    "case", "row", "of", "with", "first_slot", "last_slot", "price"
  };

  private ProofFiles() {}

  /** The rows are in the order of {@link Claim}, so that each has its place. */
  static void claims(OutputStream out, PlanProof proof) throws IOException {
    CsvTable table = new CsvTable(out);
    table.exact(CLAIM_COLUMNS);
    table.exact("first_day", proof.first().toString());
    table.exact("weeks", Integer.toString(proof.weeks()));
    Map<Claim, Long> claims = proof.claims();
    for (Claim claim : Claim.values()) {
      table.exact(claim.word(), Long.toString(claims.getOrDefault(claim, 0L)));
    }
    table.end();
  }

  static void plan(OutputStream out, PlanProof proof) throws IOException {
    stays(out, proof.stays());
  }

  static void stays(OutputStream out, List<PlanProof.Stay> stays) throws IOException {
    CsvTable table = new CsvTable(out);
    table.exact(PLAN_COLUMNS);
    for (PlanProof.Stay stay : stays) {
      table.exact(
          stay.person().value(),
          Integer.toString(stay.first()),
          Integer.toString(stay.last()),
          stay.place().where().word(),
          stay.place().of());
    }
    table.end();
  }

  static void prices(OutputStream out, PlanProof proof) throws IOException {
    CsvTable table = new CsvTable(out);
    table.exact(PRICE_COLUMNS);
    for (PlanProof.Price price : proof.prices()) {
      table.exact(
          price.proves().word(),
          price.row().word(),
          price.of(),
          price.with(),
          Integer.toString(price.run().first()),
          Integer.toString(price.run().last()),
          Integer.toString(price.price()));
    }
    table.end();
  }

  /** The header stands there even where prices alone prove the bound: nothing is missing then. */
  static void cases(OutputStream out, PlanProof proof) throws IOException {
    CsvTable table = new CsvTable(out);
    table.exact(CASE_COLUMNS);
    for (ProofTrees.Case each : proof.trees().cases()) {
      table.exact(cells(each));
    }
    table.end();
  }

  private static String[] cells(ProofTrees.Case each) {
    List<String> cells = new ArrayList<>();
    cells.add(Integer.toString(each.number()));
    cells.addAll(
        switch (each.stands()) {
          case ProofTrees.Root(String part) -> List.of("", "", part);
          case ProofTrees.Under(int above, var side) ->
              List.of(Integer.toString(above), side.word(), "");
        });
    cells.addAll(each.asks().map(ProofFiles::cells).orElse(List.of("", "", "", "")));
    return cells.toArray(String[]::new);
  }

  private static List<String> cells(ProofTrees.Question asks) {
    return List.of(
        asks.person().value(),
        asks.place().where().word(),
        asks.place().of(),
        Integer.toString(asks.slot()));
  }

  static void casePrices(OutputStream out, PlanProof proof) throws IOException {
    CsvTable table = new CsvTable(out);
    table.exact(CASE_PRICE_COLUMNS);
    for (ProofTrees.CasePrice each : proof.trees().prices()) {
      PlanProof.Price price = each.price();
      table.exact(
          Integer.toString(each.number()),
          price.row().word(),
          price.of(),
          price.with(),
          Integer.toString(price.run().first()),
          Integer.toString(price.run().last()),
          Integer.toString(price.price()));
    }
    table.end();
  }

  /** One line for a person: file, row, column, what stands there, what would be right. */
  public static String told(Objection objection) {
    String file =
        switch (objection.part()) {
          case CLAIMS -> CLAIMS;
          case PLAN, TABLE -> PLAN;
          case PRICES -> PRICES;
          case CASES -> CASES;
          case CASE_PRICES -> CASE_PRICES;
          case EVENTS -> OccasionFiles.EVENTS;
          case ANNOUNCED -> OccasionFiles.ANNOUNCED;
        };
    String folder = objection.part() == Objection.Part.TABLE ? "" : FOLDER + "/";
    StringBuilder line = new StringBuilder(folder + file);
    if (objection.row() >= 0) {
      // The header is row 1.
      line.append(", row ").append(objection.row() + 2);
    }
    if (objection.part() == Objection.Part.CLAIMS
        && objection.row() >= Certifying.ROWS_BEFORE
        && objection.row() < Certifying.ROWS_BEFORE + Claim.ALL.size()) {
      Claim claim = Claim.ALL.get(objection.row() - Certifying.ROWS_BEFORE);
      line.append(" (").append(claim.word()).append(")");
    }
    if (!objection.field().isEmpty()) {
      line.append(", column ").append(objection.field());
    }
    line.append(": ");
    line.append(objection.value().isEmpty() ? "" : '"' + objection.value() + "\"; ");
    return line.append("wanted ").append(objection.wanted()).toString();
  }
}
