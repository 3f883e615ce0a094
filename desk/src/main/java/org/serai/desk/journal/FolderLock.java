package org.serai.desk.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Says that this program works on a data folder. The operating system frees the lock however the
 * holder ends. It also frees it when the holder closes any other opening of the same file, so the
 * locked file is opened once and never read: who holds it stands in a file beside it.
 */
final class FolderLock implements AutoCloseable {
  private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileLock lock;

  private FolderLock(Path file, FileLock lock) {
    this.file = file;
    this.lock = lock;
  }

  /** Takes the lock; empty when somebody holds it, this very program included. */
  static Optional<FolderLock> take(DataFolder folder) throws IOException {
    Path file = folder.root().toRealPath().resolve("lock");
    if (!HELD_HERE.add(file)) {
      return Optional.empty();
    }
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = channel.tryLock();
    if (lock == null) {
      channel.close();
      HELD_HERE.remove(file);
      return Optional.empty();
    }
    Files.writeString(holderOf(folder), "process " + ProcessHandle.current().pid() + "\n");
    return Optional.of(new FolderLock(file, lock));
  }

  /** Who took the lock last, in words. */
  static String holder(DataFolder folder) throws IOException {
    return Files.readString(holderOf(folder)).strip();
  }

  private static Path holderOf(DataFolder folder) {
    return folder.root().resolve("lock-holder");
  }

  @Override
  public void close() throws IOException {
    lock.acquiredBy().close();
    HELD_HERE.remove(file);
  }
}
