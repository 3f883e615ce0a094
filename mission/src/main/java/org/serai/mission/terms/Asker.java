package org.serai.mission.terms;

/** Who asks for help: those who need it, somebody close to them, or the ministry of a state. */
public sealed interface Asker {
  /** Those who need it. */
  record Themselves() implements Asker {
    @Override
    public String toString() {
      return "themselves";
    }
  }

  /** A relative or a friend. */
  record Relative() implements Asker {
    @Override
    public String toString() {
      return "a relative";
    }
  }

  /** The foreign ministry of a state, for its nationals. */
  record Ministry(StateCode state) implements Asker {
    @Override
    public String toString() {
      return "the ministry of " + state;
    }
  }

  Asker THEMSELVES = new Themselves();
  Asker RELATIVE = new Relative();

  /** {@code themselves}, {@code relative}, or the state whose ministry asks. */
  static Asker of(String text) {
    return switch (text) {
      case "themselves" -> THEMSELVES;
      case "relative" -> RELATIVE;
      default -> {
        boolean state = text.matches("[A-Z]{3}");
        String wanted = "themselves, relative, or a state such as KGZ whose ministry asks";
        Malformed.unless(state, "asker", text, wanted);
        yield new Ministry(new StateCode(text));
      }
    };
  }
}
