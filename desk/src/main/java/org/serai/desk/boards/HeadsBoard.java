package org.serai.desk.boards;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.serai.mission.people.Person;
import org.serai.mission.terms.Account;
import org.serai.mission.terms.Place;
import org.serai.mission.terms.PlaceId;

/** How many are where, at noon of every day; what is not at a place counts as away. */
@SuppressWarnings("ArrayRecordComponent") // Columns of days, sent and never compared.
public record HeadsBoard(Instant origin, int days, List<Series> places, int[] away) {
  public HeadsBoard {
    places = List.copyOf(places);
  }

  /**
   * One place over time: everybody, those whom ceilings count, and the ceiling (-1 for none) of
   * each day. At the hub its cap counts everybody.
   */
  public record Series(PlaceId place, int[] heads, int[] counting, int[] ceilings) {}

  public static HeadsBoard of(AsOf asOf) {
    Horizon horizon = Horizon.of(asOf);
    Map<PlaceId, Series> series = new HashMap<>();
    int[] away = new int[horizon.days()];
    for (Person person : asOf.mission().people().people()) {
      for (Stay stay : Stay.of(asOf, person)) {
        count(person, stay, horizon, series, away);
      }
    }
    series.values().forEach(s -> limits(asOf, s, horizon));
    List<Series> places =
        series.values().stream().sorted((a, b) -> a.place().compareTo(b.place())).toList();
    return new HeadsBoard(horizon.origin(), horizon.days(), places, away);
  }

  private static void count(
      Person person, Stay stay, Horizon horizon, Map<PlaceId, Series> series, int[] away) {
    int until = horizon.dayFrom(stay.untilOr(horizon.end()));
    for (int day = horizon.dayFrom(stay.from()); day < until; day++) {
      if (stay.account() instanceof Account.At at) {
        Series here = series.computeIfAbsent(at.place(), place -> none(place, horizon.days()));
        here.heads()[day]++;
        here.counting()[day] += person.profile().category().countsAgainstCeiling() ? 1 : 0;
      } else if (!stay.account().equals(Account.SEPARATED)) {
        away[day]++;
      }
    }
  }

  private static Series none(PlaceId place, int days) {
    return new Series(place, new int[days], new int[days], new int[days]);
  }

  private static void limits(AsOf asOf, Series series, Horizon horizon) {
    boolean hub = asOf.isHub(series.place());
    Place place = asOf.mission().places().place(series.place());
    LocalDate first = horizon.origin().atZone(asOf.zone()).toLocalDate();
    for (int day = 0; day < horizon.days(); day++) {
      AsOf then = asOf.at(first.plusDays(day).atTime(12, 0).atZone(asOf.zone()).toInstant());
      series.ceilings()[day] = MapBoard.limit(then, place);
      series.counting()[day] = hub ? series.heads()[day] : series.counting()[day];
    }
  }
}
