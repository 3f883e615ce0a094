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
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.serai.desk.planning.Certifying;
import org.serai.desk.planning.Claim;
import org.serai.desk.planning.Objection;
import org.serai.desk.planning.PlanProof;
import org.serai.mission.terms.Malformed;
import org.serai.mission.terms.PersonId;

/** Reads plan and certificate back: exactly what was written, or objections with their place. */
public final class ProofReader {
  /** A row per person and slot would be this many at the planner's own limit. */
  private static final long MOST_BYTES = 1L << 30;

  /** One way of writing each number, so that a changed file never reads the same. */
  private static final Pattern WHOLE = Pattern.compile("0|-?[1-9][0-9]{0,17}");

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
        Cells row = claims.get(Certifying.ROWS_BEFORE + claim.place());
        if (row.says(0, claim.word())) {
          claimed.put(claim, row.number(1));
        }
      }
    }
    List<PlanProof.Stay> stays = new ArrayList<>();
    plan.forEach(row -> row.stay().ifPresent(stays::add));
    List<PlanProof.Price> list = new ArrayList<>();
    prices.forEach(row -> row.price().ifPresent(list::add));
    return objections.isEmpty() && first.isPresent()
        ? new Read.Good(new PlanProof(first.get(), weeks, claimed, stays, list))
        : new Read.Faulty(objections);
  }

  private boolean count(List<Cells> claims) {
    int wanted = Certifying.ROWS_BEFORE + Claim.ALL.size();
    if (claims.size() != wanted) {
      object(Objection.Part.CLAIMS, claims.size() + " rows", wanted + " rows, one per claim");
    }
    return claims.size() == wanted;
  }

  private void object(Objection.Part part, String value, String wanted) {
    objections.add(new Objection(part, -1, "", value, wanted));
  }

  private List<Cells> rows(Objection.Part part, String name, String... columns) throws IOException {
    Path file = folder.resolve(name);
    if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
      object(part, "", "a file " + file + " of at most " + MOST_BYTES + " bytes");
      return List.of();
    }
    List<Cells> rows = new ArrayList<>();
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .allowUnclosedQuote(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .skipEmptyLines(false)
            .ofCsvRecord(Files.readString(file, StandardCharsets.UTF_8))) {
      for (CsvRecord each : reader) {
        rows.add(new Cells(part, rows.size() - 1, each.getFields(), columns));
      }
    } catch (CharacterCodingException | CsvParseException e) {
      object(part, String.valueOf(e.getMessage()), "CSV in UTF-8 as it was written");
      return List.of();
    }
    return headed(part, rows, columns);
  }

  private List<Cells> headed(Objection.Part part, List<Cells> rows, String... columns) {
    if (rows.isEmpty() || !rows.getFirst().cells.equals(List.of(columns))) {
      String value = rows.isEmpty() ? "" : String.join(",", rows.getFirst().cells);
      object(part, value, "the header " + String.join(",", columns));
      return List.of();
    }
    List<Cells> good = new ArrayList<>();
    for (Cells row : rows.subList(1, rows.size())) {
      if (row.cells.size() == columns.length) {
        good.add(row);
      } else {
        String value = row.cells.size() + " cells";
        String wanted = columns.length + " cells";
        objections.add(new Objection(part, row.number, "", value, wanted));
      }
    }
    return good;
  }

  /** One row, which objects to what it cannot read. */
  private final class Cells {
    private final Objection.Part part;
    private final int number;
    private final List<String> cells;
    private final String[] columns;

    Cells(Objection.Part part, int number, List<String> cells, String... columns) {
      this.part = part;
      this.number = number;
      this.cells = cells;
      this.columns = columns;
    }

    private void no(int column, String wanted) {
      objections.add(new Objection(part, number, columns[column], cells.get(column), wanted));
    }

    boolean says(int column, String word) {
      if (!cells.get(column).equals(word)) {
        no(column, word);
      }
      return cells.get(column).equals(word);
    }

    long number(int column) {
      if (!WHOLE.matcher(cells.get(column)).matches()) {
        no(column, "a whole number");
        return 0;
      }
      return Long.parseLong(cells.get(column));
    }

    int whole(int column) {
      long value = number(column);
      if (value < -Integer.MAX_VALUE || value > Integer.MAX_VALUE) {
        no(column, "a whole number up to " + Integer.MAX_VALUE);
        return 0;
      }
      return (int) value;
    }

    Optional<LocalDate> day(int column) {
      try {
        return Optional.of(LocalDate.parse(cells.get(column)));
      } catch (DateTimeException _) {
        no(column, "a day such as 2021-08-23");
        return Optional.empty();
      }
    }

    <E extends Enum<E>> Optional<E> word(int column, E[] all, Function<E, String> word) {
      List<String> words = new ArrayList<>();
      for (E each : all) {
        if (word.apply(each).equals(cells.get(column))) {
          return Optional.of(each);
        }
        words.add(word.apply(each));
      }
      no(column, "one of " + words);
      return Optional.empty();
    }

    Optional<PlanProof.Stay> stay() {
      var where = word(3, PlanProof.Where.values(), PlanProof.Where::word);
      int first = whole(1);
      int last = whole(2);
      boolean named = where.isPresent() && named(where.get());
      if (where.isPresent() && named != !cells.get(4).isEmpty()) {
        no(4, named ? "a post or station" : "nothing");
      }
      try {
        PersonId person = new PersonId(cells.get(0));
        return where.map(w -> new PlanProof.Stay(person, first, last, w, cells.get(4)));
      } catch (Malformed e) {
        no(0, String.valueOf(e.getMessage()));
        return Optional.empty();
      }
    }

    private boolean named(PlanProof.Where where) {
      return switch (where) {
        case POST, STATION, FROM_HUB -> true;
        case AWAY, HUB -> false;
      };
    }

    Optional<PlanProof.Price> price() {
      var proves = word(0, PlanProof.Proves.values(), PlanProof.Proves::word);
      var row = word(1, PlanProof.Row.values(), PlanProof.Row::word);
      PlanProof.Price.Run run = new PlanProof.Price.Run(whole(4), whole(5));
      int price = whole(6);
      if (price == 0) {
        no(6, "a price other than 0");
      }
      return proves.isPresent() && row.isPresent()
          ? Optional.of(
              new PlanProof.Price(proves.get(), row.get(), cells.get(2), cells.get(3), run, price))
          : Optional.empty();
    }
  }
}
