package org.serai.desk.api;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.serai.mission.facts.Fact;
import org.serai.mission.facts.PersonFact.PersonRegistered;
import org.serai.mission.terms.Account;
import org.serai.mission.terms.AgencyId;
import org.serai.mission.terms.Category;
import org.serai.mission.terms.PlaceId;

/** Makes the facts by which somebody becomes part of the mission. */
@Singleton
public class Registry {
  private static final String AWAY = "away";

  private final Sealing sealing;

  Registry(Sealing sealing) {
    this.sealing = sealing;
  }

  /** An account as a form says it: a place, or the word "away". */
  static Account account(String text) {
    return text.equals(AWAY) ? Account.AWAY : new Account.At(new PlaceId(text));
  }

  /** Registered at a place, or away; who it is goes sealed, where anything was said of it. */
  List<Fact> facts(
      Newcomer newcomer, AgencyId agency, Category category, String at, LocalDate since) {
    Account opening = account(at);
    List<Fact> facts = new ArrayList<>();
    facts.add(
        new PersonRegistered(newcomer.person(), agency, category, newcomer.sex(), opening, since));
    sealing.findSealed(newcomer.person(), newcomer.identity()).ifPresent(facts::add);
    return facts;
  }
}
