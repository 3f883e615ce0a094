package org.serai.planner.rotation;

import java.util.List;

/**
 * The proof of a plan's bounds: prices that show how few safety units any plan must have, and
 * prices that show what levels 2 to 6 must cost with no more safety units than allowed. Trees of
 * cases prove more of single parts. {@link CertificateChecker} recomputes both bounds without
 * trusting the planner.
 *
 * @param safety prices in safety units; levels 2 to 6 do not count
 * @param work prices in policy units
 * @param parts at most one for each part of the mission
 * @param safetyUnits safety units allowed while levels 2 to 6 are bounded: those of the plan
 * @param safetyBound no plan has fewer safety units
 * @param bound no plan with at most the safety units allowed costs less on levels 2 to 6
 */
public record Certificate(
    PriceList safety,
    PriceList work,
    List<PartProof> parts,
    long safetyUnits,
    long safetyBound,
    long bound) {

  public Certificate {
    parts = List.copyOf(parts);
    if (safetyUnits < 0) {
      throw new IllegalArgumentException(
          "The safety units allowed are " + safetyUnits + "; they cannot be negative.");
    }
  }
}
