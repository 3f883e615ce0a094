package org.serai.desk.journal;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.function.Predicate;

/**
 * Unpacks the tar format of POSIX 1003.1 (ustar) as far as the bundle of PostgreSQL uses it: files,
 * folders and symbolic links with names of at most 100 bytes. Anything else stops it.
 */
final class Tar {
  private static final int BLOCK = 512;

  /** The bundle has 1,071 members; a hundred times that is no bundle of PostgreSQL. */
  private static final int MOST_MEMBERS = 100_000;

  private final InputStream in;
  private final Path target;
  private final Predicate<String> wanted;

  private Tar(InputStream in, Path target, Predicate<String> wanted) {
    this.in = in;
    this.target = target;
    this.wanted = wanted;
  }

  /** Writes those members whose name is wanted below {@code target}. */
  static void unpack(InputStream in, Path target, Predicate<String> wanted) throws IOException {
    Tar tar = new Tar(in, target, wanted);
    for (int members = 0; tar.member(); members++) {
      if (members > MOST_MEMBERS) {
        throw new IOException("more than " + MOST_MEMBERS + " members");
      }
    }
  }

  private boolean member() throws IOException {
    byte[] header = in.readNBytes(BLOCK);
    if (header.length < BLOCK || header[0] == 0) {
      return false;
    }
    String name = text(header, 0, 100);
    long size = octal(header, 124, 12);
    if (wanted.test(name)) {
      write(header, inside(name), size);
    } else {
      in.skipNBytes(size);
    }
    in.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
    return true;
  }

  private void write(byte[] header, Path path, long size) throws IOException {
    Files.createDirectories(path.getParent());
    switch ((char) header[156]) {
      case '0', '\0' -> writeFile(header, path, size);
      case '2' -> Files.createSymbolicLink(path, Path.of(link(header)));
      case '5' -> Files.createDirectories(path);
      default -> throw new IOException("a member of type " + (char) header[156] + ": " + path);
    }
  }

  private void writeFile(byte[] header, Path path, long size) throws IOException {
    try (OutputStream out = Files.newOutputStream(path)) {
      copy(out, size);
    }
    boolean program = (octal(header, 100, 8) & 0100) != 0;
    String permissions = program ? "rwxr-xr-x" : "rw-r--r--";
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
  }

  private void copy(OutputStream out, long size) throws IOException {
    byte[] part = new byte[1 << 16];
    for (long left = size; left > 0; ) {
      int read = in.read(part, 0, (int) Math.min(left, part.length));
      if (read < 0) {
        throw new EOFException("the archive ends inside a file");
      }
      out.write(part, 0, read);
      left -= read;
    }
  }

  /** A name that climbs out of the target is an attack, not a bundle. */
  private Path inside(String name) throws IOException {
    Path path = target.resolve(name).normalize();
    if (!path.startsWith(target)) {
      throw new IOException("a member outside of the folder: " + name);
    }
    return path;
  }

  private static String link(byte[] header) throws IOException {
    String link = text(header, 157, 100);
    if (link.contains("/")) {
      throw new IOException("a link to another folder: " + link);
    }
    return link;
  }

  private static String text(byte[] header, int from, int length) {
    byte[] field = Arrays.copyOfRange(header, from, from + length);
    int end = 0;
    while (end < length && field[end] != 0) {
      end++;
    }
    return new String(field, 0, end, StandardCharsets.UTF_8);
  }

  private static long octal(byte[] header, int from, int length) throws IOException {
    try {
      return Long.parseLong(text(header, from, length).strip(), 8);
    } catch (NumberFormatException e) {
      throw new IOException("no octal number at byte " + from + " of a header", e);
    }
  }
}
