package org.serai.desk.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a running server says of itself in {@code postmaster.pid}. The file outlives a server that
 * was killed, and the number in it may be anybody's by now: {@link #belongsTo} must hold before
 * anybody sends a signal.
 */
record PidFile(long pid, int port, String status) {
  private static final int PORT_LINE = 3;
  private static final int STATUS_LINE = 7;

  static Path in(Path cluster) {
    return cluster.resolve("postmaster.pid");
  }

  /** Empty when no server left one, or when a server has only begun to write it. */
  static Optional<PidFile> find(Path cluster) throws IOException {
    try {
      List<String> lines = Files.readAllLines(in(cluster));
      if (lines.size() <= PORT_LINE || !number(lines.get(0)) || !number(lines.get(PORT_LINE))) {
        return Optional.empty();
      }
      String status = lines.size() > STATUS_LINE ? lines.get(STATUS_LINE).strip() : "";
      int port = Integer.parseInt(lines.get(PORT_LINE).strip());
      return Optional.of(new PidFile(Long.parseLong(lines.get(0).strip()), port, status));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  private static boolean number(String line) {
    return line.strip().matches("[0-9]{1,9}");
  }

  boolean ready() {
    return status.equals("ready");
  }

  /** Whether that process runs our own program and sits in our own cluster. */
  boolean belongsTo(Path binaries, Path cluster) {
    Path process = Path.of("/proc", Long.toString(pid));
    try {
      Path program = Files.readSymbolicLink(process.resolve("exe"));
      Path seat = Files.readSymbolicLink(process.resolve("cwd"));
      return program.startsWith(binaries.toRealPath())
          && program.endsWith("postgres")
          && seat.equals(cluster.toRealPath());
    } catch (IOException e) {
      // Gone, or the process of somebody else: in both cases not ours.
      return false;
    }
  }

  boolean alive() {
    return ProcessHandle.of(pid).isPresent();
  }
}
