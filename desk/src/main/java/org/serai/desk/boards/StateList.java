package org.serai.desk.boards;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.serai.mission.terms.Account;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.Place;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.StateCode;

/**
 * What a state is shown outside the desk: its own nationals who consented. It names no request, for
 * two states could join their lists by it, and it does not say how many did not consent.
 */
public record StateList(StateCode state, String now, List<Row> people) {
  private static final Optional<PlaceId> NOWHERE = Optional.empty();

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
        asOf.now().toString(),
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

  /** A place by its name; anything else as the ledger says it. */
  private static String where(AsOf asOf, NationalsBoard.National national) {
    Optional<PlaceId> place =
        asOf.findAccount(national.person())
            .map(account -> account instanceof Account.At(PlaceId at) ? Optional.of(at) : NOWHERE)
            .orElseGet(() -> Optional.of(national.waits()));
    return place
        .flatMap(asOf.mission().places()::findPlace)
        .map(Place::name)
        .orElseGet(national::where);
  }
}
