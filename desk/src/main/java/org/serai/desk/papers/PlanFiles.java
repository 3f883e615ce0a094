package org.serai.desk.papers;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.serai.desk.planning.PlanProof;
import org.serai.desk.planning.Proposal;
import org.serai.mission.flights.Flight;
import org.serai.mission.terms.PersonId;

/**
 * All papers of a plan in one folder. What an earlier plan left there under our list of contents is
 * removed first: an old manifest beside a new one would be believed.
 */
public final class PlanFiles {
  static final String CONTENTS = "contents.txt";
  private static final String BETWEEN = "  ";

  /** What stands before a name; lists from before there were sums have none. */
  private static final String SUM = "^[0-9a-f]{64}" + BETWEEN;

  private final Path folder;
  private final Proposal proposal;
  private final Names names;
  private final List<Path> written = new ArrayList<>();

  /** Sum and name of each file, as {@code sha256sum -c} reads them. */
  private final List<String> sums = new ArrayList<>();

  /** Writes one file. */
  private interface Writing {
    void into(OutputStream out) throws IOException;
  }

  private PlanFiles(Path folder, Proposal proposal, Names names) {
    this.folder = folder.toAbsolutePath().normalize();
    this.proposal = proposal;
    this.names = names;
  }

  /**
   * Writes plan.csv, plan.xlsx, summary.html, report.txt, plan and certificate for a checker, a
   * manifest (CSV and PDF) per flight with passengers, a calendar per person, and the list of all.
   *
   * @return the files, in the order in which they were written
   */
  public static List<Path> writeAll(Path folder, Proposal proposal, Names names)
      throws IOException {
    PlanFiles files = new PlanFiles(folder, proposal, names);
    createPrivate(files.folder);
    files.removeEarlier();
    files.tables();
    files.proof();
    files.manifests();
    files.calendars();
    files.contents();
    return List.copyOf(files.written);
  }

  /** Names lie in these files: where the file system knows owners, nobody else may look. */
  private static void createPrivate(Path folder) throws IOException {
    boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    if (posix) {
      var owner = PosixFilePermissions.fromString("rwx------");
      Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(owner));
    } else {
      Files.createDirectories(folder);
    }
  }

  private void tables() throws IOException {
    Tally tally = Tally.of(proposal);
    write(PlanTable.FILE, out -> PlanCsv.write(out, proposal));
    write("plan.xlsx", out -> PlanWorkbook.write(out, proposal, names, tally));
    write("summary.html", out -> SummaryPage.write(out, proposal, tally));
    String report = String.join("\n", PlanReport.lines(proposal, tally)) + "\n";
    write("report.txt", out -> out.write(report.getBytes(StandardCharsets.UTF_8)));
  }

  private void proof() throws IOException {
    createPrivate(folder.resolve(ProofFiles.FOLDER));
    String in = ProofFiles.FOLDER + "/";
    write(in + ProofFiles.CLAIMS, out -> ProofFiles.claims(out, proposal.proof()));
    write(in + ProofFiles.PLAN, out -> ProofFiles.plan(out, proposal.proof()));
    write(in + ProofFiles.PRICES, out -> ProofFiles.prices(out, proposal.proof()));
    write(in + ProofFiles.CASES, out -> ProofFiles.cases(out, proposal.proof()));
    write(in + ProofFiles.CASE_PRICES, out -> ProofFiles.casePrices(out, proposal.proof()));
    PlanProof.Occasion occasion = proposal.proof().occasion();
    if (!occasion.events().isEmpty()) {
      write(in + OccasionFiles.EVENTS, out -> OccasionFiles.events(out, occasion));
      write(in + OccasionFiles.ANNOUNCED, out -> ProofFiles.stays(out, occasion.announced()));
    }
  }

  private void manifests() throws IOException {
    createPrivate(folder.resolve("manifests"));
    Ground ground = new Ground(proposal.folded());
    for (Flight flight : Manifest.flightsWithPassengers(proposal.folded())) {
      Manifest manifest = Manifest.of(proposal.folded(), flight.id(), names);
      String name = "manifests/" + ground.day(flight.departs()) + "_" + safe(flight.id().value());
      write(name + ".csv", out -> ManifestCsv.write(out, ground, manifest));
      write(name + ".pdf", out -> ManifestPdf.write(out, ground, manifest));
    }
  }

  private void calendars() throws IOException {
    createPrivate(folder.resolve("calendars"));
    PersonCalendar calendar = PersonCalendar.of(proposal);
    for (PersonId person : proposal.standpoints().keySet().stream().sorted().toList()) {
      write("calendars/" + safe(person.value()) + ".ics", out -> calendar.write(out, person));
    }
  }

  /** Ids may hold a slash or a colon, a name of a file may not; the tilde is in no id. */
  static String safe(String id) {
    return id.replace("/", "~2F").replace(":", "~3A");
  }

  private void write(String name, Writing writing) throws IOException {
    Path file = folder.resolve(name);
    MessageDigest sum = sha256();
    try (OutputStream out =
        new BufferedOutputStream(new DigestOutputStream(Files.newOutputStream(file), sum))) {
      writing.into(out);
    }
    written.add(file);
    sums.add(HexFormat.of().formatHex(sum.digest()) + BETWEEN + name);
  }

  /** The sums in the list of contents of a plan, by name of file; lists of old have none. */
  static Map<String, String> sums(Path plan) throws IOException {
    Map<String, String> sums = new HashMap<>();
    for (String line : Files.readAllLines(plan.resolve(CONTENTS))) {
      int between = line.indexOf(BETWEEN);
      if (!line.startsWith("#") && between > 0) {
        sums.put(line.substring(between + BETWEEN.length()), line.substring(0, between));
      }
    }
    return sums;
  }

  static String sum(Path file) throws IOException {
    return HexFormat.of().formatHex(sha256().digest(Files.readAllBytes(file)));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("This Java has no SHA-256, which every Java must have.", e);
    }
  }

  private void contents() throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("# Written for plan " + proposal.plan() + "; replaced as a whole by the next plan.");
    lines.addAll(sums);
    Path contents = folder.resolve(CONTENTS);
    Files.write(contents, lines);
    written.add(contents);
  }

  private void removeEarlier() throws IOException {
    Path contents = folder.resolve(CONTENTS);
    if (!Files.exists(contents)) {
      return;
    }
    Set<Path> earlier = new HashSet<>();
    for (String line : Files.readAllLines(contents)) {
      Path file = folder.resolve(line.replaceFirst(SUM, "")).normalize();
      if (!line.startsWith("#") && file.startsWith(folder)) {
        earlier.add(file);
      }
    }
    for (Path file : earlier) {
      Files.deleteIfExists(file);
    }
  }
}
