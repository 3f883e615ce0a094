package org.serai.planner.rotation;

/**
 * The proof of a plan's bounds: prices that show how few safety units any plan must have, and
 * prices that show what levels 2 to 6 must cost with no more safety units than allowed. {@link
 * CertificateChecker} recomputes both bounds from the prices without trusting the planner.
 *
 * @param safety prices in safety units; levels 2 to 6 do not count
 * @param work prices in policy units
 * @param safetyUnits safety units allowed while levels 2 to 6 are bounded: those of the plan
 * @param safetyBound no plan has fewer safety units
 * @param bound no plan with at most the safety units allowed costs less on levels 2 to 6
 */
public record Certificate(
    PriceList safety, PriceList work, long safetyUnits, long safetyBound, long bound) {

  public Certificate {
    if (safetyUnits < 0) {
      throw new IllegalArgumentException(
          "The safety units allowed are " + safetyUnits + "; they cannot be negative.");
    }
  }
}
