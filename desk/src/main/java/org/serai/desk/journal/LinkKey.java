package org.serai.desk.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.serai.mission.terms.MissionId;

/**
 * The secret under which links of a mission are signed, beside the keys of people. Deleting the
 * file makes every link that was ever sent worthless; the next start makes a new one.
 */
public final class LinkKey {
  private static final int BYTES = 32;

  private LinkKey() {}

  /** Reads the key of a mission, and makes one where there is none. */
  public static byte[] open(DataFolder folder, MissionId mission) {
    String name = mission.value().replace("/", "%2F") + ".links";
    Path path = folder.keys().resolve(name);
    try {
      if (Files.notExists(folder.keys())) {
        DataFolder.make(folder.keys(), DataFolder.OURS_ALONE);
        DataFolder.syncFolder(folder.root());
      }
      if (Files.notExists(path)) {
        byte[] fresh = new byte[BYTES];
        new SecureRandom().nextBytes(fresh);
        DataFolder.writeSecret(folder.keys(), name, fresh);
      }
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw new Stopped("The key of the links of " + mission + " cannot be opened.", e);
    }
  }
}
