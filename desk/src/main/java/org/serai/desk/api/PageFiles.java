package org.serai.desk.api;

import io.smallrye.common.classloader.ClassPathUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The modules, style sheets and pictures of the pages.
 *
 * @param contents by name, as "desk.js"
 */
record PageFiles(SortedMap<String, byte[]> contents) {
  private static final String FOLDER = "META-INF/resources/web";

  /** More digits would travel in each address; two editions that meet need no more. */
  private static final int BYTES_OF_THE_HASH = 8;

  static PageFiles read() {
    SortedMap<String, byte[]> contents = new TreeMap<>();
    try {
      ClassPathUtils.consumeAsPaths(FOLDER, folder -> read(folder, contents));
    } catch (IOException e) {
      throw new UncheckedIOException("The files of the pages cannot be read from " + FOLDER, e);
    }
    return new PageFiles(contents);
  }

  private static void read(Path folder, SortedMap<String, byte[]> contents) {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        contents.put(
            Objects.requireNonNull(file.getFileName()).toString(), Files.readAllBytes(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The files of the pages cannot be read from " + folder, e);
    }
  }

  /** Tells these files from any others. */
  String hash() {
    MessageDigest digest = sha256();
    contents.forEach(
        (name, content) -> {
          digest.update((name + " " + content.length + "\n").getBytes(StandardCharsets.UTF_8));
          digest.update(content);
        });
    return HexFormat.of().formatHex(digest.digest(), 0, BYTES_OF_THE_HASH);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("This Java has no SHA-256, which every Java must have.", e);
    }
  }
}
