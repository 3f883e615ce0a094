package org.serai.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * A file of lines, each written as soon as its run is over: a table that takes hours may be stopped
 * and gone on with, and is told from what there is. A last line without its end was cut off by a
 * stop: even where it reads well it may lack digits, so that run is made again. One command writes
 * it at a time: where the file has changed since this one last saw it, nothing is written.
 */
final class KeptLines {

  private final Path file;
  private final List<String> whole;

  /** Where the last whole line ends, and the next one begins. */
  private long wholeBytes;

  /** How long the file was when this command last saw it. */
  private long seenBytes;

  KeptLines(Path file) throws IOException {
    this.file = file;
    String text = Files.exists(file) ? Files.readString(file) : "";
    String ended = text.substring(0, text.lastIndexOf('\n') + 1);
    this.wholeBytes = ended.getBytes(StandardCharsets.UTF_8).length;
    this.seenBytes = text.getBytes(StandardCharsets.UTF_8).length;
    this.whole = ended.lines().toList();
  }

  /** The lines that were there at the beginning, but for one that a stop cut off. */
  List<String> whole() {
    return whole;
  }

  /** Writes a line behind the last whole one; what a stop left after that goes. */
  void append(String line) throws IOException {
    byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      refuseOthers(channel.size());
      channel.truncate(wholeBytes);
      channel.write(ByteBuffer.wrap(bytes), wholeBytes);
    }
    wholeBytes += bytes.length;
    seenBytes = wholeBytes;
  }

  private void refuseOthers(long bytes) throws IOException {
    if (bytes != seenBytes) {
      throw new IOException(
          "%s has %,d bytes where %,d were left: another command writes it. End that one first."
              .formatted(file, bytes, seenBytes));
    }
  }
}
