package org.serai.desk.papers;

import java.util.List;
import java.util.Optional;
import org.serai.desk.planning.PlanProof;
import org.serai.desk.planning.ProofTrees;
import org.serai.mission.terms.PersonId;

/** What one row of cases.csv or case-prices.csv says, if it says anything. */
final class CaseRow {
  private static final int UNDER = 1;
  private static final int SIDE = 2;
  private static final int PART = 3;
  private static final int PERSON = 4;
  private static final int WHERE = 5;
  private static final int OF = 6;
  private static final int SLOT = 7;

  private CaseRow() {}

  static Optional<ProofTrees.Case> read(ProofCells row) {
    Optional<Integer> number = number(row, 0);
    Optional<ProofTrees.Stands> stands = row.blank(UNDER) ? root(row) : under(row);
    Optional<ProofTrees.Question> asks = asksNothing(row) ? Optional.empty() : question(row);
    return number.flatMap(n -> stands.map(s -> new ProofTrees.Case(n, s, asks)));
  }

  private static Optional<Integer> number(ProofCells row, int column) {
    int number = row.whole(column);
    if (number < 1) {
      row.no(column, "a number from 1 on");
    }
    return number < 1 ? Optional.empty() : Optional.of(number);
  }

  private static Optional<ProofTrees.Stands> root(ProofCells row) {
    if (!row.blank(SIDE)) {
      row.no(SIDE, "nothing, for this case stands under none");
    }
    if (row.blank(PART)) {
      row.no(PART, "a post of the part that is proven, or the case above in column under");
    }
    return Optional.of(new ProofTrees.Root(row.cell(PART)));
  }

  private static Optional<ProofTrees.Stands> under(ProofCells row) {
    if (!row.blank(PART)) {
      row.no(PART, "nothing, for the case above says it");
    }
    var side = row.word(SIDE, List.of(ProofTrees.Side.values()), ProofTrees.Side::word);
    return number(row, UNDER).flatMap(n -> side.map(s -> new ProofTrees.Under(n, s)));
  }

  private static boolean asksNothing(ProofCells row) {
    return row.blank(PERSON) && row.blank(WHERE) && row.blank(OF) && row.blank(SLOT);
  }

  private static Optional<ProofTrees.Question> question(ProofCells row) {
    Optional<PersonId> person = row.person(PERSON);
    Optional<PlanProof.Place> place = ProofRow.place(row, WHERE);
    int slot = row.whole(SLOT);
    return person.flatMap(who -> place.map(at -> new ProofTrees.Question(who, at, slot)));
  }

  static Optional<ProofTrees.CasePrice> price(ProofCells row) {
    Optional<Integer> number = number(row, 0);
    var price = ProofRow.price(row, PlanProof.Proves.WORK, ProofTrees.ROWS);
    return number.flatMap(n -> price.map(p -> new ProofTrees.CasePrice(n, p)));
  }
}
