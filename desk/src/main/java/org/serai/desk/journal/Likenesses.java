package org.serai.desk.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.serai.mission.terms.Likeness;
import org.serai.mission.terms.MissionId;

/**
 * Makes likenesses: HMAC-SHA-256 of a normalised document number, phone or sound of a name, under a
 * key of the mission that lies beside the keys of people. Who has the facts and not this key can
 * neither make nor test one; with the key destroyed nobody can.
 */
public final class Likenesses {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int KEY_BYTES = 32;
  private static final int DIGITS = 20;

  /** The number within a country; codes of countries and leading zeros come and go. */
  private static final int PHONE_DIGITS = 9;

  /** Shorter numbers are borne by many. */
  private static final int SHORTEST = 5;

  /** Cyrillic capitals that look like Latin ones, as they are typed from a document. */
  private static final String TWINS = "АВЕКМНОРСТХУ";

  private static final String LATIN = "ABEKMHOPCTXY";

  private final SecretKeySpec key;

  private Likenesses(byte[] key) {
    this.key = new SecretKeySpec(key, ALGORITHM);
  }

  /** Opens the key of a mission in the folder of keys, and makes it where there is none. */
  public static Likenesses open(DataFolder folder, MissionId mission) {
    String name = mission.value().replace("/", "%2F") + ".likeness";
    Path path = folder.keys().resolve(name);
    try {
      if (Files.notExists(path)) {
        byte[] fresh = new byte[KEY_BYTES];
        SecureRandom.getInstanceStrong().nextBytes(fresh);
        DataFolder.writeSecret(folder.keys(), name, fresh);
      }
      byte[] key = Files.readAllBytes(path);
      if (key.length != KEY_BYTES) {
        throw new Stopped("The key of likenesses of " + mission + " is damaged: " + path + ".");
      }
      return new Likenesses(key);
    } catch (IOException | GeneralSecurityException e) {
      throw new Stopped("The key of likenesses of " + mission + " cannot be opened.", e);
    }
  }

  /** What somebody is found again by; what is blank or too short to tell people apart is left. */
  public List<Likeness> of(List<String> names, List<String> documents, List<String> phones) {
    List<Likeness> found = new ArrayList<>();
    documents.forEach(number -> add(found, Likeness.Kind.DOCUMENT, document(number)));
    phones.forEach(number -> add(found, Likeness.Kind.PHONE, phone(number)));
    names.forEach(name -> add(found, Likeness.Kind.NAME, NameSound.of(name)));
    return found.stream().distinct().toList();
  }

  private void add(List<Likeness> found, Likeness.Kind kind, String plain) {
    find(kind, plain).ifPresent(found::add);
  }

  private Optional<Likeness> find(Likeness.Kind kind, String plain) {
    if (plain.isEmpty()) {
      return Optional.empty();
    }
    try {
      // A Mac is no value: one for each call, so that callers may be on any thread.
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      byte[] digest = mac.doFinal((kind + " " + plain).getBytes(StandardCharsets.UTF_8));
      String digits = HexFormat.of().formatHex(digest).substring(0, DIGITS);
      return Optional.of(new Likeness(kind, digits));
    } catch (GeneralSecurityException e) {
      throw new Stopped("This machine has no " + ALGORITHM + ".", e);
    }
  }

  private static String document(String number) {
    StringBuilder plain = new StringBuilder();
    String typed = number.toUpperCase(Locale.ROOT);
    for (int i = 0; i < typed.length(); i++) {
      char c = typed.charAt(i);
      int twin = TWINS.indexOf(c);
      if (twin >= 0) {
        plain.append(LATIN.charAt(twin));
      } else if (Character.isDigit(c)) {
        plain.append(digit(c));
      } else if (Character.isLetter(c)) {
        plain.append(c);
      }
    }
    return plain.length() < SHORTEST ? "" : plain.toString();
  }

  private static String phone(String number) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt(i);
      if (Character.isDigit(c)) {
        plain.append(digit(c));
      }
    }
    int length = plain.length();
    return length < SHORTEST ? "" : plain.substring(Math.max(0, length - PHONE_DIGITS));
  }

  /** Digits of any script: ۱۲۳ is 123. */
  private static int digit(char c) {
    return Character.digit(c, 10);
  }
}
