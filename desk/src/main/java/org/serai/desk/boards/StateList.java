package org.serai.desk.boards;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.serai.mission.rules.Named;
import org.serai.mission.terms.Account;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.StateCode;

/**
 * What a state is shown outside the desk: its own nationals who consented. It names no request, for
 * two states could join their lists by it, and it does not say how many did not consent.
 */
public record StateList(StateCode state, String now, List<Row> people) {
  /** Read far away from the desk, so the time is that of everybody. */
  private static final DateTimeFormatter NOW =
      DateTimeFormatter.ofPattern("d MMM yyyy HH:mm 'UTC'", Locale.ENGLISH);

  public StateList {
    people = List.copyOf(people);
  }

  /** One national in words; the name is blank when it was forgotten. */
  public record Row(
      PersonId person, String name, String age, boolean documents, String standing, String where) {}

  public static StateList of(
      AsOf asOf, StateCode state, Function<PersonId, Optional<String>> nameOf) {
    return new StateList(
        state,
        NOW.format(asOf.now().atOffset(ZoneOffset.UTC)),
        NationalsBoard.of(asOf, state).people().stream()
            .map(national -> row(asOf, national, nameOf.apply(national.person()).orElse("")))
            .toList());
  }

  private static Row row(AsOf asOf, NationalsBoard.National national, String name) {
    return new Row(
        national.person(),
        name,
        national.age(),
        national.documents(),
        national.standing(),
        where(asOf, national));
  }

  /** Before anybody knows more, where the person waits. */
  private static String where(AsOf asOf, NationalsBoard.National national) {
    Account account =
        asOf.findAccount(national.person()).orElseGet(() -> new Account.At(national.waits()));
    return switch (account) {
      case Account.At(PlaceId at) -> new Named(asOf.picture()).place(at);
      case Account.Aboard(FlightId flight) -> "aboard " + flight;
      case Account.Away _ -> "away";
      case Account.Suspense _ -> "not known";
      case Account.Separated _ -> "left the mission";
    };
  }
}
