package org.serai.desk.links;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.serai.mission.terms.Malformed;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.RollCallId;
import org.serai.mission.terms.StateCode;

/**
 * Signs links and reads them back. A token holds ids and a keyed digest (HMAC-SHA-256, cut to 128
 * bits): nobody can make one without the key, and none has to be kept.
 */
public final class Links {
  private static final String DIGEST = "HmacSHA256";
  private static final int DIGEST_BYTES = 16;

  /** Two ids of 64 characters, what sets them apart and the digest; longer was not made here. */
  private static final int LONGEST = 256;

  private static final String CHECK_IN = "c";
  private static final String OWN = "o";
  private static final String OF_STATE = "s";

  private final SecretKeySpec key;

  /**
   * @param key at least 32 secret bytes of one mission
   */
  public Links(byte[] key) {
    Malformed.unless(key.length >= 32, "link key", key.length + " bytes", "32 bytes or more");
    this.key = new SecretKeySpec(key, DIGEST);
  }

  /** The token of a link, safe in an address. */
  public String token(Link link) {
    byte[] words = words(link).getBytes(StandardCharsets.US_ASCII);
    byte[] signed = Arrays.copyOf(words, words.length + DIGEST_BYTES);
    System.arraycopy(digest(words), 0, signed, words.length, DIGEST_BYTES);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
  }

  /** The path under which a link is answered. */
  public String path(Link link) {
    return switch (link) {
      case Link.CheckIn _ -> "/c/" + token(link);
      case Link.Own _ -> "/my/" + token(link);
      case Link.OfState _ -> "/state/" + token(link);
    };
  }

  /** The link in a token; empty when it was not signed here. */
  public Optional<Link> find(String token) {
    if (token.length() > LONGEST) {
      return Optional.empty();
    }
    byte[] signed = decoded(token);
    if (signed.length <= DIGEST_BYTES) {
      return Optional.empty();
    }
    byte[] words = Arrays.copyOf(signed, signed.length - DIGEST_BYTES);
    byte[] claimed = Arrays.copyOfRange(signed, words.length, signed.length);
    return MessageDigest.isEqual(claimed, digest(words))
        ? Optional.of(link(new String(words, StandardCharsets.US_ASCII)))
        : Optional.empty();
  }

  private static byte[] decoded(String token) {
    try {
      return Base64.getUrlDecoder().decode(token);
    } catch (IllegalArgumentException e) {
      // What is no Base64 was not signed here either.
      return new byte[0];
    }
  }

  /** Ids hold no blank, so a blank sets them apart. */
  private static String words(Link link) {
    return switch (link) {
      case Link.CheckIn c -> CHECK_IN + " " + c.person() + " " + c.rollCall();
      case Link.Own o -> OWN + " " + o.person();
      case Link.OfState s -> OF_STATE + " " + s.state() + " " + s.last() + " " + s.withdrawals();
    };
  }

  private static Link link(String words) {
    String[] parts = words.split(" ", -1);
    return switch (parts[0]) {
      case CHECK_IN -> new Link.CheckIn(new RollCallId(parts[2]), new PersonId(parts[1]));
      case OWN -> new Link.Own(new PersonId(parts[1]));
      case OF_STATE -> ofState(parts);
      // It bears our signature, and we sign nothing else.
      default -> throw new IllegalStateException("A link of an unknown kind: " + parts[0]);
    };
  }

  /** Links bore no number before they could be withdrawn. */
  private static Link ofState(String[] parts) {
    int withdrawals = parts.length > 3 ? Integer.parseInt(parts[3]) : 0;
    return new Link.OfState(new StateCode(parts[1]), LocalDate.parse(parts[2]), withdrawals);
  }

  private byte[] digest(byte[] words) {
    try {
      Mac mac = Mac.getInstance(DIGEST);
      mac.init(key);
      return Arrays.copyOf(mac.doFinal(words), DIGEST_BYTES);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has " + DIGEST + ".", e);
    }
  }
}
