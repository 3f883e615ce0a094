package org.serai.desk.links;

import java.util.List;
import java.util.Locale;

/** The languages of these pages; Dari and Pashto are written from right to left. */
public enum Language {
  ENGLISH("en", "English", false, "en"),
  RUSSIAN("ru", "Русский", false, "ru"),
  DARI("fa", "دری", true, "fa-AF"),
  PASHTO("ps", "پښتو", true, "ps-AF");

  private final String code;
  private final String ownName;
  private final boolean rightToLeft;
  private final Locale locale;

  Language(String code, String ownName, boolean rightToLeft, String locale) {
    this.code = code;
    this.ownName = ownName;
    this.rightToLeft = rightToLeft;
    this.locale = Locale.forLanguageTag(locale);
  }

  public String code() {
    return code;
  }

  String ownName() {
    return ownName;
  }

  /** Its names of months and its digits: August has another name in Kabul than in Tehran. */
  Locale locale() {
    return locale;
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
