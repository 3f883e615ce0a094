package org.serai.desk.boards;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.serai.mission.people.Person;
import org.serai.mission.rules.Named;
import org.serai.mission.terms.AgencyId;
import org.serai.mission.terms.PlaceId;

/**
 * What a place may still hold: under the ceiling of a station and the slots of each agency there,
 * or under the cap of the hub. Whoever takes a place counts from then on.
 */
final class PlacesLeft {
  private final AsOf asOf;
  private final PlaceId place;
  private final Map<AgencyId, Integer> byAgency = new HashMap<>();
  private int heads;
  private int above;

  private PlacesLeft(AsOf asOf, PlaceId place) {
    this.asOf = asOf;
    this.place = place;
  }

  static PlacesLeft of(AsOf asOf, PlaceId place) {
    PlacesLeft left = new PlacesLeft(asOf, place);
    Heads.at(asOf).at(place).stream().filter(left::counts).forEach(left::add);
    return left;
  }

  private boolean hub() {
    return asOf.isHub(place);
  }

  /** The cap of the hub counts everybody, a ceiling those whom it was made for. */
  private boolean counts(Person person) {
    return hub() || person.profile().category().countsAgainstCeiling();
  }

  private void add(Person person) {
    heads++;
    byAgency.merge(person.profile().agency(), 1, Integer::sum);
  }

  /**
   * Takes a place for whoever moves; says why there was none, and counts the person all the same.
   */
  Optional<String> take(MeasureDraft.Move move) {
    Person person = asOf.mission().people().person(move.person());
    if (!counts(person)) {
      return Optional.empty();
    }
    LocalDate day = move.departs().atZone(asOf.zone()).toLocalDate();
    Optional<String> full = findFull(move.agency(), day);
    above += full.isPresent() ? 1 : 0;
    if (full.isEmpty()) {
      add(person);
    }
    return full;
  }

  private Optional<String> findFull(AgencyId agency, LocalDate day) {
    Optional<Integer> most =
        hub()
            ? asOf.mission().lodging().findCap(place, day)
            : asOf.mission().security().findCeiling(place, day);
    if (most.isPresent() && heads >= most.get()) {
      return most.map("the ceiling of %d is reached"::formatted);
    }
    return asOf.mission()
        .security()
        .findShare(place, agency, day)
        .filter(slots -> byAgency.getOrDefault(agency, 0) >= slots)
        .map(
            slots ->
                slots == 1
                    ? "the one slot of %s is taken".formatted(agency)
                    : "the %d slots of %s are taken".formatted(slots, agency));
  }

  /** How many found no place. */
  int above() {
    return above;
  }

  /** One sentence more, or nothing where all have a place. */
  String warning() {
    String name = asOf.mission().places().place(place).name();
    return above == 0
        ? ""
        : " %s above what %s may hold."
            .formatted(Named.count(above, "of them is", "of them are"), name);
  }
}
