package org.serai.desk.papers;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.serai.desk.planning.Objection;
import org.serai.desk.planning.PlanProof;

/**
 * What a replan was made after, beside its certificate. It is no claim that could be counted again,
 * so it has to be what was written: its sums are compared where there is a list of contents.
 */
public final class OccasionFiles {
  static final String EVENTS = "events.csv";
  static final String ANNOUNCED = "announced.csv";

  static final String[] EVENT_COLUMNS = {"event"};

  private static final Map<Objection.Part, String> FILES =
      Map.of(Objection.Part.EVENTS, EVENTS, Objection.Part.ANNOUNCED, ANNOUNCED);

  private OccasionFiles() {}

  /** One row per event, in the order in which they happen. */
  static void events(OutputStream out, PlanProof.Occasion occasion) throws IOException {
    CsvTable table = new CsvTable(out);
    table.exact(EVENT_COLUMNS);
    for (String event : occasion.events()) {
      table.exact(event);
    }
    table.end();
  }

  /** Whether a folder lists its contents; a certificate that is handed on alone does not. */
  public static boolean listed(Path plan) {
    return Files.isRegularFile(plan.resolve(PlanFiles.CONTENTS));
  }

  /** What is not as it was written, by the sums in the list of contents, where there is one. */
  public static List<Objection> objections(Path plan) throws IOException {
    List<Objection> found = new ArrayList<>();
    if (listed(plan)) {
      Map<String, String> sums = PlanFiles.sums(plan);
      for (Objection.Part part : List.of(Objection.Part.EVENTS, Objection.Part.ANNOUNCED)) {
        String name = ProofFiles.FOLDER + "/" + FILES.getOrDefault(part, "");
        Optional<String> wanted = Optional.ofNullable(sums.get(name));
        objection(part, plan.resolve(name), wanted).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Objection> objection(
      Objection.Part part, Path file, Optional<String> wanted) throws IOException {
    boolean there = Files.isRegularFile(file);
    if (wanted.isEmpty()) {
      String none = "no such file, for " + PlanFiles.CONTENTS + " lists none";
      return there ? Optional.of(Objection.whole(part, "a file", none)) : Optional.empty();
    }
    if (!there) {
      String gone = "the file that " + PlanFiles.CONTENTS + " lists, as it was written";
      return Optional.of(Objection.whole(part, "nothing in " + file.getParent(), gone));
    }
    String sum = PlanFiles.sum(file);
    String other = "the file as it was written; its sum in " + PlanFiles.CONTENTS + " is ";
    return sum.equals(wanted.get())
        ? Optional.empty()
        : Optional.of(Objection.whole(part, "SHA-256 " + sum, other + wanted.get()));
  }
}
