package org.serai.desk.papers;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Text for a page: what comes from a mission is escaped, what is ours is not. */
record Html(Appendable out) {

  /** Writes markup of ours as it stands. */
  Html raw(String markup) {
    try {
      out.append(markup);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes markup of ours with text from elsewhere in its places, escaped. */
  Html put(String markup, Object... texts) {
    Object[] escaped = new Object[texts.length];
    for (int i = 0; i < texts.length; i++) {
      escaped[i] = texts[i] instanceof String s ? escaped(s) : texts[i];
    }
    return raw(String.format(java.util.Locale.ENGLISH, markup, escaped));
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
