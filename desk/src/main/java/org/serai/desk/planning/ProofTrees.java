package org.serai.desk.planning;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.serai.mission.terms.PersonId;

/**
 * The trees of cases of a proof in the ids of the mission: what they prove of single parts of the
 * mission adds to what the prices of all prove.
 *
 * @param prices of cases that ask nothing; those of 0 are left out
 */
public record ProofTrees(List<Case> cases, List<CasePrice> prices) {
  /** Prices alone prove the bound. */
  public static final ProofTrees NONE = new ProofTrees(List.of(), List.of());

  public ProofTrees {
    cases = List.copyOf(cases);
    prices = List.copyOf(prices);
  }

  /** How many trees there are. */
  public int count() {
    return (int) cases.stream().filter(each -> each.stands() instanceof Root).count();
  }

  /** A case that asks splits into two; one that asks nothing has prices. */
  public record Case(int number, Stands stands, Optional<Question> asks) {
    public Case {
      if (number < 1) {
        throw new IllegalArgumentException("Cases are counted from 1 on, not " + number + ".");
      }
    }
  }

  /** Where a case stands in its tree. */
  public sealed interface Stands {}

  /**
   * Nothing is decided yet.
   *
   * @param part a post of the part of the mission, see {@link ProofRows#part}
   */
  public record Root(String part) implements Stands {}

  /** One answer of the case of this number is decided, and all that was decided there. */
  public record Under(int number, Side side) implements Stands {}

  /** The two answers to a question. */
  public enum Side {
    THERE,
    ELSEWHERE;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Is the person there in the slot, or not? */
  public record Question(PersonId person, PlanProof.Place place, int slot) {}

  /** A price in one case; it proves what all costs but safety. */
  public record CasePrice(int number, PlanProof.Price price) {
    public CasePrice {
      if (price.proves() != PlanProof.Proves.WORK || !ROWS.contains(price.row())) {
        throw new IllegalArgumentException(
            "A case has work prices of " + ROWS + ", not " + price + ".");
      }
    }
  }

  /** Rows that belong to one part of the mission; all other rows are shared. */
  public static final List<PlanProof.Row> ROWS =
      List.of(PlanProof.Row.COVER, PlanProof.Row.HANDOVER, PlanProof.Row.EXPOSURE);
}
