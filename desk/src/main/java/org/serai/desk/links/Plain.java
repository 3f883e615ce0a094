package org.serai.desk.links;

/**
 * Writes plain HTML: one file, its style inside, no script, no picture, nothing to fetch. An old
 * telephone on a bad line has it after one answer.
 */
final class Plain {
  private static final String STYLE =
      """
      *{box-sizing:border-box}body{margin:0 auto;max-width:32em;padding:16px;\
      font:18px/1.45 sans-serif;background:#fff;color:#14202b}\
      h1{font-size:1.5em;margin:.4em 0}h2{font-size:1.1em;margin:1.2em 0 .3em}\
      button{display:block;width:100%;min-height:64px;margin:14px 0;padding:8px;border:0;\
      border-radius:8px;color:#fff;font:bold 1.15em sans-serif}\
      .safe{background:#1f6b45}.help{background:#a3262a}.plain{background:#17507e}\
      label{display:block;margin:14px 0 0}\
      input,textarea{width:100%;padding:10px;font:inherit;border:1px solid #5f6d7a;\
      border-radius:6px}label input,textarea{display:block;margin-top:6px}\
      .said{border:3px solid #1f6b45;border-radius:8px;padding:4px 14px}\
      .bad{border-color:#a3262a}.langs a{display:inline-block;padding:11px 12px 11px 0;\
      color:#17507e}[dir=rtl] .langs a{padding:11px 0 11px 12px}\
      a{color:#17507e}.langs{margin:0 0 8px}small{color:#465664}li{margin:0 0 10px}\
      @media(prefers-color-scheme:dark){body{background:#0e141a;color:#e7edf3}\
      input,textarea{background:#161f28;color:#e7edf3}a,.langs a{color:#86bbe6}\
      small{color:#b3c0cc}}
      """;

  private final StringBuilder out = new StringBuilder(4_096);

  Plain(Language language, String title) {
    begin(language, title);
    raw("<nav class=\"langs\">");
    for (Language other : Language.values()) {
      if (other != language) {
        raw("<a href=\"?lang=" + other.code() + "\" lang=\"" + other.code() + "\">");
        text(other.ownName());
        raw("</a>");
      }
    }
    raw("</nav>");
    head(title);
  }

  private Plain() {}

  /** A page in the language of the desk alone. */
  static Plain inEnglish(String title) {
    Plain page = new Plain();
    page.begin(Language.ENGLISH, title);
    page.head(title);
    return page;
  }

  private void begin(Language language, String title) {
    raw("<!doctype html><html lang=\"" + language.code() + "\" dir=\"" + language.direction());
    raw("\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width,");
    raw("initial-scale=1\"><meta name=\"robots\" content=\"noindex\"><title>");
    text(title);
    raw("</title><style>" + STYLE.strip() + "</style></head><body>");
  }

  private void head(String title) {
    raw("<main><h1>").text(title).raw("</h1>");
  }

  /** Markup of our own. */
  Plain raw(String markup) {
    out.append(markup);
    return this;
  }

  /** Words of anybody: they can never become markup. */
  Plain text(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
    return this;
  }

  Plain paragraph(String words) {
    return raw("<p>").text(words).raw("</p>");
  }

  /** A box that says what became of an answer. */
  Plain said(boolean good, String first, String second) {
    raw("<div class=\"said" + (good ? "" : " bad") + "\" role=\"status\"><p><b>");
    return text(first).raw("</b></p><p>").text(second).raw("</p></div>");
  }

  String page() {
    return out + "</main></body></html>";
  }
}
