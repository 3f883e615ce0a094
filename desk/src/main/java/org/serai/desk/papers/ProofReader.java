package org.serai.desk.papers;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.serai.desk.planning.Certifying;
import org.serai.desk.planning.Claim;
import org.serai.desk.planning.Objection;
import org.serai.desk.planning.PlanProof;
import org.serai.desk.planning.ProofTrees;

/** Reads plan and certificate back: exactly what was written, or objections with their place. */
public final class ProofReader {
  /** A row per person and slot would be this many at the planner's own limit. */
  static final long MOST_BYTES = 1L << 30;

  static final String AS_WRITTEN = "CSV in UTF-8 as it was written";

  private final Path folder;
  private final List<Objection> objections = new ArrayList<>();

  private ProofReader(Path folder) {
    this.folder = folder;
  }

  /** What reading gave. */
  public sealed interface Read {
    record Good(PlanProof proof) implements Read {}

    record Faulty(List<Objection> objections) implements Read {
      public Faulty {
        objections = List.copyOf(objections);
      }
    }
  }

  /** The folder of a plan, or the folder {@link ProofFiles#FOLDER} in it. */
  public static Read read(Path plan) throws IOException {
    Path inside = plan.resolve(ProofFiles.FOLDER);
    return new ProofReader(Files.isDirectory(inside) ? inside : plan).read();
  }

  /** Whether any file of a plan lies there; what is missing of the others is an objection. */
  public static boolean within(Path plan) {
    return Files.isDirectory(plan.resolve(ProofFiles.FOLDER))
        || Stream.of(ProofFiles.CLAIMS, ProofFiles.PLAN, ProofFiles.PRICES)
            .anyMatch(name -> Files.exists(plan.resolve(name)));
  }

  private Read read() throws IOException {
    var claims = rows(Objection.Part.CLAIMS, ProofFiles.CLAIMS, ProofFiles.CLAIM_COLUMNS);
    var plan = rows(Objection.Part.PLAN, ProofFiles.PLAN, ProofFiles.PLAN_COLUMNS);
    var prices = rows(Objection.Part.PRICES, ProofFiles.PRICES, ProofFiles.PRICE_COLUMNS);
    Map<Claim, Long> claimed = new EnumMap<>(Claim.class);
    Optional<LocalDate> first = Optional.empty();
    int weeks = 0;
    if (count(claims)) {
      first = claims.get(0).says(0, "first_day") ? claims.get(0).day(1) : Optional.empty();
      weeks = claims.get(1).says(0, "weeks") ? claims.get(1).whole(1) : 0;
      for (Claim claim : Claim.values()) {
        ProofCells row = claims.get(Certifying.ROWS_BEFORE + claim.place());
        if (row.says(0, claim.word())) {
          claimed.put(claim, row.number(1));
        }
      }
    }
    List<PlanProof.Stay> stays = new ArrayList<>();
    plan.forEach(row -> ProofRow.stay(row).ifPresent(stays::add));
    List<PlanProof.Price> list = new ArrayList<>();
    prices.forEach(row -> ProofRow.price(row).ifPresent(list::add));
    ProofTrees trees = trees();
    PlanProof.Occasion occasion = occasion();
    return objections.isEmpty() && first.isPresent()
        ? new Read.Good(new PlanProof(first.get(), weeks, claimed, stays, list, trees, occasion))
        : new Read.Faulty(objections);
  }

  /** Plans written before there were cases lack both files; one without the other is a fault. */
  private ProofTrees trees() throws IOException {
    if (!Files.exists(folder.resolve(ProofFiles.CASES))
        && !Files.exists(folder.resolve(ProofFiles.CASE_PRICES))) {
      return ProofTrees.NONE;
    }
    List<ProofTrees.Case> cases = new ArrayList<>();
    rows(Objection.Part.CASES, ProofFiles.CASES, ProofFiles.CASE_COLUMNS)
        .forEach(row -> CaseRow.read(row).ifPresent(cases::add));
    List<ProofTrees.CasePrice> prices = new ArrayList<>();
    rows(Objection.Part.CASE_PRICES, ProofFiles.CASE_PRICES, ProofFiles.CASE_PRICE_COLUMNS)
        .forEach(row -> CaseRow.price(row).ifPresent(prices::add));
    return new ProofTrees(cases, prices);
  }

  /** Only a replan has both files; one without the other is a fault. */
  private PlanProof.Occasion occasion() throws IOException {
    if (!Files.exists(folder.resolve(OccasionFiles.EVENTS))
        && !Files.exists(folder.resolve(OccasionFiles.ANNOUNCED))) {
      return PlanProof.Occasion.NONE;
    }
    var rows = rows(Objection.Part.EVENTS, OccasionFiles.EVENTS, OccasionFiles.EVENT_COLUMNS);
    if (rows.isEmpty() && objections.isEmpty()) {
      object(Objection.Part.EVENTS, "0 rows", "a row per event");
    }
    List<PlanProof.Stay> announced = new ArrayList<>();
    rows(Objection.Part.ANNOUNCED, OccasionFiles.ANNOUNCED, ProofFiles.PLAN_COLUMNS)
        .forEach(row -> ProofRow.stay(row).ifPresent(announced::add));
    return new PlanProof.Occasion(rows.stream().map(row -> row.cell(0)).toList(), announced);
  }

  private boolean count(List<ProofCells> claims) {
    int wanted = Certifying.ROWS_BEFORE + Claim.ALL.size();
    // Where the file as a whole is objected to, its rows are not missed one by one.
    if (claims.size() != wanted && objections.isEmpty()) {
      object(Objection.Part.CLAIMS, claims.size() + " rows", wanted + " rows, one per claim");
    }
    return claims.size() == wanted;
  }

  private void object(Objection.Part part, String value, String wanted) {
    objections.add(new Objection(part, -1, "", value, wanted));
  }

  private List<ProofCells> rows(Objection.Part part, String name, String... columns)
      throws IOException {
    Path file = folder.resolve(name);
    if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
      String wanted = "a file of at most " + MOST_BYTES + " bytes, as serai plan --out writes it";
      object(part, "nothing in " + folder, wanted);
      return List.of();
    }
    List<ProofCells> rows = new ArrayList<>();
    try {
      for (CsvRecord each : records(Files.readString(file, StandardCharsets.UTF_8))) {
        rows.add(cells(part, rows.size() - 1, each, columns));
      }
    } catch (CharacterCodingException | CsvParseException e) {
      object(part, String.valueOf(e.getMessage()), AS_WRITTEN);
      return List.of();
    }
    return headed(part, rows, columns);
  }

  /** The rows of a file, whatever their cells; a quote that is left open is refused. */
  static List<CsvRecord> records(String text) throws IOException {
    List<CsvRecord> rows = new ArrayList<>();
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .allowUnclosedQuote(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .skipEmptyLines(false)
            .ofCsvRecord(text)) {
      reader.forEach(rows::add);
    }
    return rows;
  }

  private ProofCells cells(Objection.Part part, int number, CsvRecord row, String... columns) {
    return new ProofCells(
        new ProofCells.Place(part, number), row.getFields(), List.of(columns), objections);
  }

  private List<ProofCells> headed(Objection.Part part, List<ProofCells> rows, String... columns) {
    if (rows.isEmpty() || !rows.getFirst().all().equals(List.of(columns))) {
      String value = rows.isEmpty() ? "" : String.join(",", rows.getFirst().all());
      object(part, value, "the header " + String.join(",", columns));
      return List.of();
    }
    List<ProofCells> good = new ArrayList<>();
    for (ProofCells row : rows.subList(1, rows.size())) {
      if (row.all().size() == columns.length) {
        good.add(row);
      } else {
        String value = row.all().size() + " cells";
        String wanted = columns.length + " cells";
        objections.add(new Objection(part, row.place().row(), "", value, wanted));
      }
    }
    return good;
  }
}
