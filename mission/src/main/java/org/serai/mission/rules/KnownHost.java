package org.serai.mission.rules;

import org.serai.mission.facts.HostingFact;
import org.serai.mission.hosting.Gifts;
import org.serai.mission.hosting.Reception;
import org.serai.mission.terms.AgreementId;
import org.serai.mission.terms.AppealId;
import org.serai.mission.terms.TemplateId;

/** {@link Rule#KNOWN} of what a host was asked for, prepared and gave. */
final class KnownHost {
  private final Picture picture;
  private final Known known;

  KnownHost(Picture picture, Known known) {
    this.picture = picture;
    this.known = known;
  }

  void check(HostingFact fact) {
    switch (fact) {
      case HostingFact.Agreed f -> agreed(f);
      case HostingFact.Received f -> received(f);
      case HostingFact.Given f -> given(f);
    }
  }

  private void agreed(HostingFact.Agreed fact) {
    switch (fact) {
      case HostingFact.AppealMade f -> {
        known.place(f.place());
        f.agencies().forEach(known::agency);
      }
      case HostingFact.AppealAnswered f -> appeal(f.appeal());
      case HostingFact.AgreementMade f -> {
        appeal(f.appeal());
        known.place(f.place());
        f.agencies().forEach(known::agency);
      }
      case HostingFact.StatusGranted f -> agreement(f.agreement());
      case HostingFact.CostBorne f -> agreement(f.agreement());
      case HostingFact.AgreementAmended f -> agreement(f.agreement());
      case HostingFact.AgencyCovered f -> {
        agreement(f.agreement());
        known.agency(f.agency());
      }
      case HostingFact.AgreementExtended f -> agreement(f.agreement());
      case HostingFact.AgreementEnded f -> agreement(f.agreement());
    }
  }

  private void received(HostingFact.Received fact) {
    switch (fact) {
      case HostingFact.TaskTemplated _ -> {}
      case HostingFact.ReceptionOpened f -> known.flightAt(f.flight(), f.at());
      case HostingFact.ReceptionStruck f -> {
        boolean open =
            picture.hosting().findReception(f.flight()).flatMap(Reception::findAt).isPresent();
        known.require(open, "open reception of flight", f.flight());
      }
      case HostingFact.TransitStruck f ->
          known.require(
              picture.hosting().transits().containsKey(f.person()),
              "leave to pass through of",
              f.person());
      case HostingFact.CountStruck f -> {
        boolean counted =
            picture.hosting().findReception(f.flight()).flatMap(Reception::findCount).isPresent();
        known.require(counted, "count by the host of flight", f.flight());
      }
      case HostingFact.FlightTaskReported f -> {
        known.flight(f.flight());
        template(f.template());
      }
      case HostingFact.MissionTaskReported f -> {
        agreement(f.agreement());
        template(f.template());
      }
      case HostingFact.HostCounted f -> known.flight(f.flight());
      case HostingFact.CountExplained f -> known.flight(f.flight());
      case HostingFact.TransitGranted f -> {
        known.person(f.person());
        known.place(f.at());
      }
    }
  }

  private void given(HostingFact.Given fact) {
    switch (fact) {
      case HostingFact.PremisesContributed f -> known.premises(f.premises());
      case HostingFact.FlightContributed f -> known.flight(f.flight());
      case HostingFact.ContributionGiven _ -> {}
      case HostingFact.GiftTakenBack f ->
          known.require(gifts().others().containsKey(f.gift()), "contribution", f.gift());
      case HostingFact.PremisesTakenBack f -> {
        boolean lent = gifts().findLent(f.premises(), f.from()).isPresent();
        known.require(lent, "loan from " + Named.date(f.from()) + " of premises", f.premises());
      }
      case HostingFact.FlightTakenBack f ->
          known.require(gifts().flights().containsKey(f.flight()), "given flight", f.flight());
    }
  }

  private Gifts gifts() {
    return picture.hosting().gifts();
  }

  private void appeal(AppealId id) {
    known.require(picture.hosting().findAppeal(id).isPresent(), "appeal", id);
  }

  private void agreement(AgreementId id) {
    known.require(picture.hosting().findAgreement(id).isPresent(), "agreement", id);
  }

  private void template(TemplateId id) {
    known.require(picture.hosting().templates().containsKey(id), "task template", id);
  }
}
