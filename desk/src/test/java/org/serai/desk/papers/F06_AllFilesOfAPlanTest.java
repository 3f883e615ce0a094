package org.serai.desk.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class F06_AllFilesOfAPlanTest {
  @TempDir Path folder;

  @Test
  void writesEveryPaperOnce() throws IOException {
    List<Path> files =
        PlanFiles.writeAll(folder.resolve("out"), SampleProposal.small(), SampleProposal.names());
    assertThat(files).allMatch(Files::isRegularFile).doesNotHaveDuplicates();
    assertThat(files.stream().map(file -> folder.resolve("out").relativize(file).toString()))
        .startsWith("plan.csv", "plan.xlsx", "summary.html", "report.txt")
        .contains("manifests/2021-09-06_UN-100.pdf", "calendars/P-0001.ics")
        .doesNotContain("manifests/2021-09-20_UN-300.pdf")
        .endsWith("contents.txt");
  }

  @Test
  void leavesNoManifestOfAnEarlierPlanBehind() throws IOException {
    Path other = Files.writeString(folder.resolve("notes.txt"), "kept");
    PlanFiles.writeAll(folder, SampleProposal.of(8, 2, 26), Names.NONE);
    Path later = folder.resolve("manifests/2022-01-31_UN-2200.pdf");
    assertThat(folder.resolve("manifests"))
        .isDirectoryContaining(f -> f.toString().contains("2022"));
    PlanFiles.writeAll(folder, SampleProposal.small(), Names.NONE);
    assertThat(later).doesNotExist();
    assertThat(folder.resolve("manifests"))
        .isDirectoryNotContaining(f -> f.toString().contains("2022"));
    assertThat(other).exists();
  }

  @Test
  void theListOfContentsBearsTheSumOfEachFile() throws Exception {
    List<Path> files = PlanFiles.writeAll(folder, SampleProposal.small(), SampleProposal.names());
    List<String> wanted = new ArrayList<>();
    for (Path file : files.subList(0, files.size() - 1)) {
      byte[] sum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      wanted.add(HexFormat.of().formatHex(sum) + "  " + folder.relativize(file));
    }
    List<String> lines = Files.readAllLines(folder.resolve("contents.txt"));
    assertThat(lines.getFirst()).startsWith("# Written for plan");
    assertThat(lines.subList(1, lines.size())).isEqualTo(wanted);
  }

  @Test
  void aListFromBeforeThereWereSumsIsClearedAway() throws IOException {
    Path old = Files.writeString(folder.resolve("old.csv"), "a manifest");
    Files.writeString(folder.resolve("contents.txt"), "# Written for plan x\nold.csv\n");
    PlanFiles.writeAll(folder, SampleProposal.small(), Names.NONE);
    assertThat(old).doesNotExist();
  }

  @Test
  void neverDeletesOutsideItsFolder() throws IOException {
    Path outside = Files.writeString(folder.resolve("outside.txt"), "kept");
    Path papers = Files.createDirectory(folder.resolve("papers"));
    Files.writeString(papers.resolve("contents.txt"), "../outside.txt\n");
    PlanFiles.writeAll(papers, SampleProposal.small(), Names.NONE);
    assertThat(outside).exists();
  }
}
