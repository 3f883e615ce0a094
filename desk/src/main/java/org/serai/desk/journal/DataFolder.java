package org.serai.desk.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Where everything lives that outlasts the program: the server's files under {@code postgres}, the
 * entries under {@code cluster}, the keys of people under {@code keys}.
 */
public record DataFolder(Path root) {
  static final Set<PosixFilePermission> OURS_ALONE = PosixFilePermissions.fromString("rwx------");
  static final Set<PosixFilePermission> OUR_FILE = PosixFilePermissions.fromString("rw-------");

  /** Others may walk through to what is theirs, and list nothing. */
  private static final Set<PosixFilePermission> WALK_THROUGH =
      PosixFilePermissions.fromString("rwx--x--x");

  /** Makes the folder when it is not there. */
  public static DataFolder at(Path folder) {
    try {
      Path absolute = folder.toAbsolutePath().normalize();
      if (Files.notExists(absolute)) {
        Files.createDirectories(absolute.getParent() == null ? absolute : absolute.getParent());
        // As root the server runs under another account, which must reach its own folder.
        make(absolute, ServerAccount.weAreRoot() ? WALK_THROUGH : OURS_ALONE);
      }
      return new DataFolder(absolute.toRealPath());
    } catch (IOException e) {
      throw new Stopped("The data folder " + folder + " cannot be made or read.", e);
    }
  }

  Path binaries() {
    return root.resolve("postgres");
  }

  Path cluster() {
    return root.resolve("cluster");
  }

  Path log() {
    return root.resolve("postgres.log");
  }

  Path passwords() {
    return root.resolve("database.passwords");
  }

  /** The folder of people's keys: not part of any backup of the journal. */
  public Path keys() {
    return root.resolve("keys");
  }

  static void make(Path folder, Set<PosixFilePermission> permissions) throws IOException {
    Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(permissions));
    Files.setPosixFilePermissions(folder, permissions);
  }

  /** Complete and synced before it has its name, and never readable for anybody else. */
  static void writeSecret(Path folder, String name, byte[] secret) throws IOException {
    Path part = folder.resolve(name + ".part");
    Files.deleteIfExists(part);
    Files.createFile(part, PosixFilePermissions.asFileAttribute(OUR_FILE));
    try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap(secret);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
    Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    syncFolder(folder);
  }

  /** Makes names in a folder durable: a file that is synced may still lose its name. */
  static void syncFolder(Path folder) throws IOException {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }
}
