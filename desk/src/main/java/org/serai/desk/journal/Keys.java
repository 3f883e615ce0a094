package org.serai.desk.journal;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.serai.mission.terms.Envelope;
import org.serai.mission.terms.MissionId;
import org.serai.mission.terms.PersonId;

/**
 * The keys of people's identities, one per person, wrapped by the key of the mission, apart from
 * the journal. Destroying a person's key destroys the identity wherever its envelope was copied to.
 * Seals with AES-256-GCM of Tink, bound to mission and person.
 */
public final class Keys implements AutoCloseable {
  private static final Form IDENTITY = new Forms().of(Identity.class);

  /** Envelopes come in steps of this size, so that their length tells little about a name. */
  private static final int PADDING = 128;

  private final MissionId mission;
  private final Aead master;
  private final KeyFile file;

  private Keys(MissionId mission, Aead master, KeyFile file) {
    this.mission = mission;
    this.master = master;
    this.file = file;
  }

  /** Opens the keys of a mission in the folder of keys, and makes both where there are none. */
  @SuppressWarnings("resource") // The keys close their file.
  public static Keys open(DataFolder folder, MissionId mission) {
    try {
      if (Files.notExists(folder.keys())) {
        DataFolder.make(folder.keys(), DataFolder.OURS_ALONE);
        DataFolder.syncFolder(folder.root());
      }
      String name = mission.value().replace("/", "%2F");
      Path masterKey = folder.keys().resolve(name + ".master");
      KeyFile people = new KeyFile(folder.keys(), name + ".people");
      return new Keys(mission, master(folder, masterKey), people);
    } catch (IOException | GeneralSecurityException e) {
      throw new Stopped("The keys of " + mission + " cannot be opened.", e);
    }
  }

  private static Aead master(DataFolder folder, Path path)
      throws IOException, GeneralSecurityException {
    if (Files.notExists(path)) {
      byte[] fresh =
          TinkProtoKeysetFormat.serializeKeyset(
              fresh(), InsecureSecretKeyAccess.get(), configuration());
      DataFolder.writeSecret(folder.keys(), path.getFileName().toString(), fresh);
    }
    return aead(
        TinkProtoKeysetFormat.parseKeyset(
            Files.readAllBytes(path), InsecureSecretKeyAccess.get(), configuration()));
  }

  /** Seals one identity; see {@link #seal(Map)}. */
  public Envelope seal(PersonId person, Identity identity) {
    Envelope sealed = seal(Map.of(person, identity)).get(person);
    if (sealed == null) {
      throw new Stopped("The identity of " + person + " was not sealed.");
    }
    return sealed;
  }

  /**
   * Seals each identity under the key of its person, making the keys that are missing. The keys are
   * durable when this returns: nothing is sealed under a key that could be lost.
   *
   * @throws Stopped for a person whose key was destroyed: what was forgotten stays forgotten
   */
  public synchronized Map<PersonId, Envelope> seal(Map<PersonId, Identity> identities) {
    try {
      addMissing(identities);
      Map<PersonId, Envelope> sealed = HashMap.newHashMap(identities.size());
      for (Map.Entry<PersonId, Identity> each : identities.entrySet()) {
        sealed.put(each.getKey(), sealOne(each.getKey(), each.getValue()));
      }
      return sealed;
    } catch (IOException | GeneralSecurityException e) {
      throw new Stopped("Identities of " + mission + " cannot be sealed.", e);
    }
  }

  private void addMissing(Map<PersonId, Identity> identities)
      throws IOException, GeneralSecurityException {
    Map<PersonId, byte[]> wrapped = new HashMap<>();
    for (PersonId person : identities.keySet()) {
      if (file.findSlot(person).isEmpty()) {
        KeysetHandle fresh = fresh();
        wrapped.put(
            person,
            TinkProtoKeysetFormat.serializeEncryptedKeyset(
                fresh, master, bound(person), configuration()));
      }
    }
    file.add(wrapped);
  }

  private Envelope sealOne(PersonId person, Identity identity)
      throws IOException, GeneralSecurityException {
    Aead key =
        findKey(person)
            .orElseThrow(
                () ->
                    new Stopped(
                        ("The identity of %s was forgotten for good."
                                + " Register the person under a new id.")
                            .formatted(person)));
    Out plain = new Out(PADDING);
    IDENTITY.write(identity, plain);
    while (plain.length() % PADDING != 0) {
      plain.one(0);
    }
    byte[] sealed = key.encrypt(plain.copy(), bound(person));
    return new Envelope(Base64.getEncoder().encodeToString(sealed));
  }

  /** The identity in the envelope; empty once the person was forgotten. */
  public synchronized Optional<Identity> findIdentity(PersonId person, Envelope envelope) {
    try {
      Optional<Aead> key = findKey(person);
      if (key.isEmpty()) {
        return Optional.empty();
      }
      byte[] sealed = Base64.getDecoder().decode(envelope.sealed());
      byte[] plain = key.get().decrypt(sealed, bound(person));
      return Optional.of((Identity) IDENTITY.read(new In(plain, 0, plain.length)));
    } catch (IOException | GeneralSecurityException e) {
      throw new Stopped("The identity of " + person + " cannot be opened.", e);
    }
  }

  /**
   * Destroys the key of a person, durably: no envelope of that person can be opened any more. False
   * when there was no key, or none any more.
   */
  public synchronized boolean forget(PersonId person) {
    try {
      return file.destroy(person);
    } catch (IOException e) {
      throw new Stopped("The key of " + person + " could not be destroyed. Try again.", e);
    }
  }

  /** Empty when the person has no key, or none any more. */
  private Optional<Aead> findKey(PersonId person) throws IOException, GeneralSecurityException {
    Optional<ByteBuffer> wrapped = file.findSlot(person).flatMap(KeyFile.Slot::wrapped);
    return wrapped.isEmpty()
        ? Optional.empty()
        : Optional.of(
            aead(
                TinkProtoKeysetFormat.parseEncryptedKeyset(
                    bytes(wrapped.get()), master, bound(person), configuration())));
  }

  private static byte[] bytes(ByteBuffer buffer) {
    byte[] bytes = new byte[buffer.remaining()];
    buffer.duplicate().get(bytes);
    return bytes;
  }

  private static Aead aead(KeysetHandle keyset) throws GeneralSecurityException {
    return keyset.getPrimitive(configuration(), Aead.class);
  }

  private static KeysetHandle fresh() throws GeneralSecurityException {
    return KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, configuration());
  }

  private static Configuration configuration() {
    return AeadConfig2026.get();
  }

  /** A key or an envelope of one person is worth nothing under the id of another. */
  private byte[] bound(PersonId person) {
    return (mission + " " + person).getBytes(StandardCharsets.US_ASCII);
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      throw new Stopped("The keys of " + mission + " could not be closed.", e);
    }
  }
}
