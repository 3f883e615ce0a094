package org.serai.desk.boards;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.serai.mission.facts.HostingFact;
import org.serai.mission.places.Places;
import org.serai.mission.terms.AgencyId;
import org.serai.mission.terms.Place;
import org.serai.mission.terms.PlaceId;

/** What host and mission said to each other, in sentences. */
final class HostWords {
  private final Places places;

  HostWords(Places places) {
    this.places = places;
  }

  private String name(PlaceId place) {
    return places.findPlace(place).map(Place::name).orElse(place.toString());
  }

  private static String all(List<AgencyId> agencies) {
    return agencies.stream().map(AgencyId::toString).collect(Collectors.joining(", "));
  }

  HostBoard.Said said(Instant at, HostingFact fact, String by) {
    return new HostBoard.Said(at, fact.getClass().getSimpleName(), words(fact), by);
  }

  String words(HostingFact fact) {
    return switch (fact) {
      case HostingFact.Agreed f -> agreed(f);
      case HostingFact.Received f -> received(f);
      case HostingFact.Given f -> given(f);
    };
  }

  private String agreed(HostingFact.Agreed fact) {
    return switch (fact) {
      case HostingFact.AppealMade f ->
          "%s asks %s to take %d people of %s at %s, %s: %s."
              .formatted(
                  f.by(),
                  f.host(),
                  f.people(),
                  all(f.agencies()),
                  name(f.place()),
                  PlainWords.days(f.days()),
                  f.reason());
      case HostingFact.AppealAnswered f ->
          f.by() + ": " + Told.word(f.answer()) + conditions(f.conditions()) + ".";
      case HostingFact.AgreementMade f ->
          "Agreement %s: %d heads of %s at %s, %s."
              .formatted(
                  f.agreement(),
                  f.heads(),
                  all(f.agencies()),
                  name(f.place()),
                  PlainWords.days(f.days()));
      case HostingFact.AgreementAmended f ->
          "Agreement %s allows %d heads from %s."
              .formatted(f.agreement(), f.heads(), PlainWords.day(f.from()));
      case HostingFact.AgencyCovered f ->
          "Agreement %s covers %s as well.".formatted(f.agreement(), f.agency());
      case HostingFact.AgreementExtended f ->
          "Agreement %s holds until %s.".formatted(f.agreement(), PlainWords.day(f.until()));
      case HostingFact.AgreementEnded f ->
          "Agreement %s ends on %s: %s."
              .formatted(f.agreement(), PlainWords.day(f.last()), f.reason());
      case HostingFact.StatusGranted f ->
          "%s are covered (%s).".formatted(f.category().words(), f.basis().reference());
      case HostingFact.CostBorne f -> "%s: paid by %s.".formatted(Told.word(f.item()), f.bearer());
    };
  }

  private String received(HostingFact.Received fact) {
    return switch (fact) {
      case HostingFact.TaskTemplated f -> "checklist: " + f.task();
      case HostingFact.ReceptionOpened f -> f.flight() + " is received at " + name(f.at());
      case HostingFact.ReceptionStruck f ->
          "the reception of " + f.flight() + " is struck off: " + f.reason();
      case HostingFact.TransitStruck f -> "does not pass through: " + f.reason();
      case HostingFact.CountStruck f ->
          "the host's count of " + f.flight() + " is struck off: " + f.reason();
      case HostingFact.FlightTaskReported f ->
          "%s for %s: %s".formatted(f.template(), f.flight(), Told.word(f.state()));
      case HostingFact.MissionTaskReported f -> f.template() + ": " + Told.word(f.state());
      case HostingFact.HostCounted f ->
          "%s counted %d off %s".formatted(f.by(), f.heads(), f.flight());
      case HostingFact.CountExplained f ->
          "%d of the difference on %s: %s".formatted(f.heads(), f.flight(), f.explanation());
      case HostingFact.TransitGranted f ->
          "may pass through " + name(f.at()) + ", " + PlainWords.days(f.permitted());
    };
  }

  private static String given(HostingFact.Given fact) {
    return switch (fact) {
      case HostingFact.PremisesContributed f -> f.contributor() + " lends " + f.premises() + ".";
      case HostingFact.FlightContributed f -> f.contributor() + " gives flight " + f.flight() + ".";
      case HostingFact.ContributionGiven f ->
          "%s gives %s: %,d %s.".formatted(f.contributor(), f.what(), f.amount(), f.unit());
      case HostingFact.GiftTakenBack f ->
          "Contribution %s does not count: %s.".formatted(f.gift(), f.reason());
      case HostingFact.PremisesTakenBack f ->
          "%s do not count as lent from %s: %s."
              .formatted(f.premises(), PlainWords.day(f.from()), f.reason());
      case HostingFact.FlightTakenBack f ->
          "Flight %s does not count as given: %s.".formatted(f.flight(), f.reason());
    };
  }

  private static String conditions(String conditions) {
    return conditions.isBlank() ? "" : ", " + conditions;
  }
}
