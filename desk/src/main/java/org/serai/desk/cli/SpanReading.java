package org.serai.desk.cli;

import java.math.BigDecimal;
import java.time.Duration;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A span of time as people write it: 60s, 500ms or 2m; seconds where no unit stands. */
final class SpanReading implements ITypeConverter<Duration> {
  private static final BigDecimal MINUTE = BigDecimal.valueOf(60_000);
  private static final BigDecimal SECOND = BigDecimal.valueOf(1_000);

  @Override
  public Duration convert(String text) {
    if (!text.matches("\\d{1,6}(\\.\\d{1,3})?(ms|s|m)?")) {
      throw new TypeConversionException("\"" + text + "\" is no span; write 60s, 500ms or 2m.");
    }
    BigDecimal amount = new BigDecimal(text.replaceAll("[ms]", ""));
    BigDecimal unit =
        switch (text.replaceAll("[\\d.]", "")) {
          case "ms" -> BigDecimal.ONE;
          case "m" -> MINUTE;
          default -> SECOND;
        };
    Duration span = Duration.ofMillis(amount.multiply(unit).longValue());
    if (span.isZero()) {
      throw new TypeConversionException("\"" + text + "\" is no time at all; write 1s or more.");
    }
    return span;
  }
}
