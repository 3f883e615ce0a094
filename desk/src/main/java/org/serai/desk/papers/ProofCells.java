package org.serai.desk.papers;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.serai.desk.planning.Objection;
import org.serai.mission.terms.Malformed;
import org.serai.mission.terms.PersonId;

/** One row of a proof, which objects to what it cannot read. */
record ProofCells(Place place, List<String> all, List<String> columns, List<Objection> objections) {
  /** One way of writing each number, so that a changed file never reads the same. */
  private static final Pattern WHOLE = Pattern.compile("0|-?[1-9][0-9]{0,17}");

  /** Where the row stands; the header is row -1. */
  record Place(Objection.Part part, int row) {}

  void no(int column, String wanted) {
    objections.add(
        new Objection(place.part(), place.row(), columns.get(column), all.get(column), wanted));
  }

  String cell(int column) {
    return all.get(column);
  }

  boolean blank(int column) {
    return all.get(column).isEmpty();
  }

  boolean says(int column, String word) {
    if (!cell(column).equals(word)) {
      no(column, word);
    }
    return cell(column).equals(word);
  }

  long number(int column) {
    if (!WHOLE.matcher(cell(column)).matches()) {
      no(column, "a whole number");
      return 0;
    }
    return Long.parseLong(cell(column));
  }

  int whole(int column) {
    long value = number(column);
    if (value < -Integer.MAX_VALUE || value > Integer.MAX_VALUE) {
      no(column, "a whole number up to " + Integer.MAX_VALUE);
      return 0;
    }
    return (int) value;
  }

  Optional<LocalDate> day(int column) {
    try {
      return Optional.of(LocalDate.parse(cell(column)));
    } catch (DateTimeException _) {
      no(column, "a day such as 2021-08-23");
      return Optional.empty();
    }
  }

  <E extends Enum<E>> Optional<E> word(int column, List<E> among, Function<E, String> word) {
    List<String> words = new ArrayList<>();
    for (E each : among) {
      if (word.apply(each).equals(cell(column))) {
        return Optional.of(each);
      }
      words.add(word.apply(each));
    }
    no(column, "one of " + words);
    return Optional.empty();
  }

  Optional<PersonId> person(int column) {
    try {
      return Optional.of(new PersonId(cell(column)));
    } catch (Malformed e) {
      no(column, String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }
}
