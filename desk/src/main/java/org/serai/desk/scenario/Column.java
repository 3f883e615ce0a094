package org.serai.desk.scenario;

/** One column of a sheet, as declared; the same value is the key to read it from a {@link Row}. */
record Column<T>(String name, Kind<T> kind, Need need, String example, String meaning) {

  /** Whether a cell must be filled, and what else is special about it. */
  enum Need {
    /** Must be filled; the key cells of a row together stand only once in the sheet. */
    KEY,
    REQUIRED,
    OPTIONAL,
    /** May be empty, and belongs to the key. */
    OPTIONAL_KEY,
    /** May be filled, is part of an identity, and is never shown in a message. */
    PRIVATE;

    boolean mustBeFilled() {
      return this == KEY || this == REQUIRED;
    }

    boolean partOfKey() {
      return this == KEY || this == OPTIONAL_KEY;
    }
  }

  static <T> Column<T> key(String name, Kind<T> kind, String example, String meaning) {
    return new Column<>(name, kind, Need.KEY, example, meaning);
  }

  static <T> Column<T> required(String name, Kind<T> kind, String example, String meaning) {
    return new Column<>(name, kind, Need.REQUIRED, example, meaning);
  }

  static <T> Column<T> optional(String name, Kind<T> kind, String example, String meaning) {
    return new Column<>(name, kind, Need.OPTIONAL, example, meaning);
  }

  static <T> Column<T> optionalKey(String name, Kind<T> kind, String example, String meaning) {
    return new Column<>(name, kind, Need.OPTIONAL_KEY, example, meaning);
  }

  static Column<String> secret(String name, String example, String meaning) {
    return new Column<>(name, Kinds.TEXT, Need.PRIVATE, example, meaning);
  }

  /** The tag that names this column whatever its header says, for example {@code #org+agency}. */
  String tag() {
    return kind.tag() + "+" + name.replace("_", "");
  }
}
