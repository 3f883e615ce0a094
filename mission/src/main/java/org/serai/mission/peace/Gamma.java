package org.serai.mission.peace;

/** The incomplete gamma function and the tail of the binomial, for exact intervals and tests. */
final class Gamma {
  /** Terms needed grow with the root of the shape; at a hundred million events below 100,000. */
  private static final int MOST_TERMS = 200_000;

  private static final double ENOUGH = 1e-14;
  private static final int STIRLING_FROM = 10;

  private Gamma() {}

  /** The logarithm of the gamma function, by Stirling's series above ten. */
  static double log(double x) {
    double shift = 0;
    double at = x;
    while (at < STIRLING_FROM) {
      shift += Math.log(at);
      at++;
    }
    double square = at * at;
    double series = 1 / (12 * at) - 1 / (360 * at * square) + 1 / (1260 * at * square * square);
    return (at - 0.5) * Math.log(at) - at + 0.5 * Math.log(2 * Math.PI) + series - shift;
  }

  /** P(shape, x): the probability of {@code shape} events or more when {@code x} are expected. */
  static double lower(double shape, double x) {
    if (x <= 0) {
      return 0;
    }
    double scale = Math.exp(shape * Math.log(x) - x - log(shape));
    return x < shape + 1 ? scale * series(shape, x) : 1 - scale * fraction(shape, x);
  }

  /** Abramowitz and Stegun 6.5.29. */
  private static double series(double shape, double x) {
    double term = 1 / shape;
    double sum = term;
    for (int i = 1; i < MOST_TERMS && term > sum * ENOUGH; i++) {
      term *= x / (shape + i);
      sum += term;
    }
    return sum;
  }

  /** Abramowitz and Stegun 6.5.31, by the method of Lentz. */
  private static double fraction(double shape, double x) {
    double tiny = Double.MIN_NORMAL;
    double b = x + 1 - shape;
    double c = 1 / tiny;
    double d = 1 / b;
    double product = d;
    for (int i = 1; i < MOST_TERMS; i++) {
      double a = -i * (i - shape);
      b += 2;
      d = 1 / nonZero(a * d + b, tiny);
      c = nonZero(b + a / c, tiny);
      product *= c * d;
      if (Math.abs(c * d - 1) < ENOUGH) {
        return product;
      }
    }
    return product;
  }

  private static double nonZero(double value, double tiny) {
    return Math.abs(value) < tiny ? tiny : value;
  }

  /** The probability of {@code least} or more of {@code all}, each with the same chance. */
  static double binomialAtLeast(int least, int all, double chance) {
    if (least <= 0) {
      return 1;
    }
    double term =
        Math.exp(
            log(all + 1.0)
                - log(least + 1.0)
                - log(all - least + 1.0)
                + least * Math.log(chance)
                + (all - least) * Math.log1p(-chance));
    double sum = term;
    for (int i = least; i < all && term > sum * ENOUGH; i++) {
      term *= (all - i) * chance / ((i + 1) * (1 - chance));
      sum += term;
    }
    return Math.min(1, sum);
  }
}
