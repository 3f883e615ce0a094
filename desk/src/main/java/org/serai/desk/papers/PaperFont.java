package org.serai.desk.papers;

import java.io.IOException;
import java.io.InputStream;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.BaseFont;

/**
 * The typeface of everything printed: DejaVu Sans Condensed, because one file carries Latin,
 * Cyrillic and Arabic with its joined forms. Embedded, so that no printer puts another in its
 * place; only the letters used go into a file.
 */
final class PaperFont {
  private static final BaseFont PLAIN = load("DejaVuSansCondensed.ttf");
  private static final BaseFont BOLD = load("DejaVuSansCondensed-Bold.ttf");

  private PaperFont() {}

  static Font plain(float points) {
    return new Font(PLAIN, points);
  }

  static Font bold(float points) {
    return new Font(BOLD, points);
  }

  static BaseFont face(boolean bold) {
    return bold ? BOLD : PLAIN;
  }

  /** Whether the typeface has every letter of the text; a manifest must not show empty boxes. */
  static boolean shows(String text) {
    return text.codePoints().allMatch(c -> PLAIN.charExists(c) || Character.isWhitespace(c));
  }

  private static BaseFont load(String file) {
    try (InputStream in = PaperFont.class.getResourceAsStream("/papers/" + file)) {
      if (in == null) {
        throw new IllegalStateException("The build left out the typeface papers/" + file);
      }
      return BaseFont.createFont(
          file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.CACHED, in.readAllBytes(), null);
    } catch (IOException e) {
      throw new IllegalStateException("The typeface papers/" + file + " cannot be read", e);
    }
  }
}
