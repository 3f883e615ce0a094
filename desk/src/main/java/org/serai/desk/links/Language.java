package org.serai.desk.links;

import java.util.List;
import java.util.Locale;

/** The languages of these pages; Dari and Pashto are written from right to left. */
public enum Language {
  ENGLISH("en", "English", false),
  RUSSIAN("ru", "Русский", false),
  DARI("fa", "دری", true),
  PASHTO("ps", "پښتو", true);

  private final String code;
  private final String ownName;
  private final boolean rightToLeft;

  Language(String code, String ownName, boolean rightToLeft) {
    this.code = code;
    this.ownName = ownName;
    this.rightToLeft = rightToLeft;
  }

  public String code() {
    return code;
  }

  String ownName() {
    return ownName;
  }

  String direction() {
    return rightToLeft ? "rtl" : "ltr";
  }

  /** The language chosen, or else the first that the browser asks for and we speak. */
  public static Language of(String chosen, String accepted) {
    for (String wanted : List.of((chosen + "," + accepted).split(","))) {
      String code = wanted.strip().toLowerCase(Locale.ROOT);
      for (Language language : values()) {
        if (code.startsWith(language.code) || (code.startsWith("prs") && language == DARI)) {
          return language;
        }
      }
    }
    return ENGLISH;
  }
}
