package org.serai.desk.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.serai.mission.terms.PersonId;

/**
 * One slot of fixed size per person, in one file, so that a key is destroyed where it lies: its
 * slot is overwritten and synced. Ten thousand keys are made durable by one sync.
 */
final class KeyFile implements AutoCloseable {
  /** A sector of a disk, which is written whole or not at all; a wrapped key fills half of it. */
  private static final int SLOT = 512;

  private static final byte LIVE = 'L';
  private static final byte DESTROYED = 'D';

  private final Path folder;
  private final Path path;
  private final FileChannel channel;
  private final Map<PersonId, Long> slots = new HashMap<>();
  private long scanned;

  KeyFile(Path folder, String name) throws IOException {
    this.folder = folder;
    this.path = folder.resolve(name);
    if (Files.notExists(path)) {
      Files.createFile(path, PosixFilePermissions.asFileAttribute(DataFolder.OUR_FILE));
      DataFolder.syncFolder(folder);
    }
    this.channel = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
    scan();
  }

  /** What a slot says of its person; {@code wrapped} is empty when the key was destroyed. */
  record Slot(PersonId person, Optional<ByteBuffer> wrapped) {}

  /** Another program may have added slots since we looked. */
  private void scan() throws IOException {
    long whole = channel.size() / SLOT * SLOT;
    for (; scanned < whole; scanned += SLOT) {
      slots.put(read(scanned).person(), scanned);
    }
  }

  Optional<Slot> findSlot(PersonId person) throws IOException {
    if (!slots.containsKey(person)) {
      scan();
    }
    Long at = slots.get(person);
    // Always from the disk: another program may have destroyed the key a moment ago.
    return at == null ? Optional.empty() : Optional.of(read(at));
  }

  private Slot read(long at) throws IOException {
    ByteBuffer slot = ByteBuffer.allocate(SLOT);
    while (slot.hasRemaining() && channel.read(slot, at + slot.position()) > 0) {
      // A read may be short; the next one goes on behind it.
    }
    slot.flip();
    byte state = slot.get();
    byte[] person = new byte[slot.get()];
    slot.get(person);
    byte[] wrapped = new byte[slot.getShort()];
    slot.get(wrapped);
    if (state != LIVE && state != DESTROYED) {
      throw new Stopped("Slot " + at / SLOT + " of " + path + " is damaged.");
    }
    return new Slot(
        new PersonId(new String(person, StandardCharsets.US_ASCII)),
        state == LIVE ? Optional.of(ByteBuffer.wrap(wrapped)) : Optional.empty());
  }

  /** Adds slots for people who have none, and returns when they are durable. */
  void add(Map<PersonId, byte[]> wrapped) throws IOException {
    FileLock lock = channel.lock();
    try {
      scan();
      for (Map.Entry<PersonId, byte[]> key : wrapped.entrySet()) {
        if (!slots.containsKey(key.getKey())) {
          write(slot(LIVE, key.getKey(), key.getValue()), scanned);
          slots.put(key.getKey(), scanned);
          scanned += SLOT;
        }
      }
      channel.force(true);
    } finally {
      lock.release();
    }
  }

  /** Overwrites the key of a person for good; false when there was none to destroy. */
  boolean destroy(PersonId person) throws IOException {
    FileLock lock = channel.lock();
    try {
      Optional<Slot> slot = findSlot(person);
      if (slot.isEmpty() || slot.get().wrapped().isEmpty()) {
        return false;
      }
      Long at = slots.get(person);
      if (at != null) {
        write(slot(DESTROYED, person, new byte[0]), at);
      }
      channel.force(true);
      DataFolder.syncFolder(folder);
      return true;
    } finally {
      lock.release();
    }
  }

  /** What is not written is zero, so a destroyed slot holds nothing of the key. */
  private static ByteBuffer slot(byte state, PersonId person, byte[] wrapped) {
    byte[] id = person.value().getBytes(StandardCharsets.US_ASCII);
    ByteBuffer slot = ByteBuffer.allocate(SLOT);
    slot.put(state).put((byte) id.length).put(id).putShort((short) wrapped.length).put(wrapped);
    return slot.clear();
  }

  private void write(ByteBuffer slot, long at) throws IOException {
    while (slot.hasRemaining()) {
      channel.write(slot, at + slot.position());
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
