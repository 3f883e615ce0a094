package org.serai.desk.papers;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.serai.desk.planning.Objection;
import org.serai.desk.planning.Proposal;

/**
 * plan.csv read back beside its certificate: people act by the table, so it has to say what was
 * proven, cell by cell and in the order in which it was written.
 */
public final class PlanTable {
  public static final String FILE = "plan.csv";

  private final Path file;
  private final List<CsvRecord> wanted;

  private PlanTable(Path file, List<CsvRecord> wanted) {
    this.file = file;
    this.wanted = wanted;
  }

  /** Where the table of a plan lies; it is never there where only a certificate was handed on. */
  public static boolean expected(Path plan) {
    boolean written = Files.exists(plan.resolve(PlanFiles.CONTENTS));
    return Files.isDirectory(plan.resolve(ProofFiles.FOLDER))
        && (written || Files.exists(plan.resolve(FILE)));
  }

  /** The first thing that the table of a plan says otherwise; nothing where it says the same. */
  public static List<Objection> objections(Path plan, Proposal certified) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PlanCsv.write(out, certified);
    String right = out.toString(StandardCharsets.UTF_8);
    return new PlanTable(plan.resolve(FILE), ProofReader.records(right)).objections();
  }

  private List<Objection> objections() throws IOException {
    if (!Files.isRegularFile(file)) {
      return whole("nothing in " + file.getParent(), "the file, as it was written");
    }
    long bytes = Files.size(file);
    if (bytes > ProofReader.MOST_BYTES) {
      return whole(bytes + " bytes", "at most " + ProofReader.MOST_BYTES + ", as it was written");
    }
    try {
      return compared(ProofReader.records(Files.readString(file, StandardCharsets.UTF_8)));
    } catch (CharacterCodingException | CsvParseException e) {
      return whole(String.valueOf(e.getMessage()), ProofReader.AS_WRITTEN);
    }
  }

  /** What follows the first difference is mostly the same one again. */
  private List<Objection> compared(List<CsvRecord> rows) {
    for (int row = 0; row < Math.min(rows.size(), wanted.size()); row++) {
      List<String> cells = rows.get(row).getFields();
      List<String> right = wanted.get(row).getFields();
      if (!cells.equals(right)) {
        return List.of(different(row, cells, right));
      }
    }
    return rows.size() == wanted.size()
        ? List.of()
        : whole(rows.size() + " rows", wanted.size() + " rows, as many as the certified plan has");
  }

  private Objection different(int row, List<String> cells, List<String> right) {
    int column =
        IntStream.range(0, Math.min(cells.size(), right.size()))
            .filter(c -> !cells.get(c).equals(right.get(c)))
            .findFirst()
            .orElse(-1);
    // The header is row -1.
    return column < 0
        ? told(row, "", cells.size() + " cells", right.size() + " cells")
        : told(row, wanted.getFirst().getField(column), cells.get(column), right.get(column));
  }

  private static Objection told(int row, String column, String value, String wanted) {
    String right = wanted.isEmpty() ? "nothing" : wanted;
    String said = right + ", as the certified plan says";
    return new Objection(Objection.Part.TABLE, row - 1, column, value, said);
  }

  private static List<Objection> whole(String value, String wanted) {
    return List.of(Objection.whole(Objection.Part.TABLE, value, wanted));
  }
}
