package org.serai.desk.boards;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.serai.mission.terms.StateCode;

/**
 * What states are called in English, as Unicode CLDR has it, by the three letters of ISO 3166-1. A
 * passport bears letters of no state as well (UNO, XXA): those stay as they are.
 */
final class Countries {
  private static final Map<String, String> NAMES =
      Arrays.stream(Locale.getISOCountries())
          .map(two -> Locale.of("", two))
          .collect(Collectors.toMap(Locale::getISO3Country, Countries::name));

  private Countries() {}

  private static String name(Locale country) {
    return country.getDisplayCountry(Locale.ENGLISH);
  }

  static String name(StateCode state) {
    return NAMES.getOrDefault(state.value(), state.value());
  }
}
