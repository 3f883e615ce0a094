package org.serai.mission.rules;

import org.serai.mission.facts.WardenFact;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.RollCallId;

/** What facts of wardens and roll-calls speak of. */
final class KnownWardens {
  private final Picture picture;
  private final Known known;

  KnownWardens(Picture picture, Known known) {
    this.picture = picture;
    this.known = known;
  }

  void check(WardenFact fact) {
    switch (fact) {
      case WardenFact.WardenNamed f -> {
        known.person(f.warden());
        known.place(f.zone());
      }
      case WardenFact.WardenListed f -> {
        known.person(f.warden());
        f.people().forEach(known::person);
      }
      case WardenFact.WardenRelieved f -> known.person(f.warden());
      case WardenFact.RollCallStarted f -> f.areas().forEach(known::place);
      case WardenFact.RollCallAnswered f -> asked(f.rollCall(), f.person());
      case WardenFact.EscalationClosed f -> asked(f.rollCall(), f.person());
      case WardenFact.RollCallClosed f -> rollCall(f.rollCall());
    }
  }

  private void asked(RollCallId rollCall, PersonId person) {
    rollCall(rollCall);
    known.person(person);
  }

  private void rollCall(RollCallId id) {
    known.require(picture.wardens().findRollCall(id).isPresent(), "roll-call", id);
  }
}
