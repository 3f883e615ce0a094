package org.serai.desk.api;

import java.util.Map;
import java.util.Optional;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.Sex;
import org.serai.mission.terms.StateCode;

/** Somebody new to the mission: an id, and who it is, to be sealed. */
public record Newcomer(
    PersonId person,
    Sex sex,
    String name,
    String ownName,
    Optional<StateCode> nationality,
    String phone) {

  Map<String, String> identity() {
    String nation = nationality.map(StateCode::value).orElse("");
    return Sealing.filled(
        Map.of("name", name, "own_name", ownName, "nationality", nation, "phone", phone));
  }

  /** Never shows who it is: this text may end in a log. */
  @Override
  public String toString() {
    return "newcomer " + person;
  }
}
