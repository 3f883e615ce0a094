package org.serai.mission.stories;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.serai.mission.facts.ContingentFact;
import org.serai.mission.facts.Fact;
import org.serai.mission.facts.FlightFact;
import org.serai.mission.facts.HostingFact;
import org.serai.mission.facts.PersonFact;
import org.serai.mission.terms.AgencyId;
import org.serai.mission.terms.AgreementId;
import org.serai.mission.terms.AppealId;
import org.serai.mission.terms.Authority;
import org.serai.mission.terms.Category;
import org.serai.mission.terms.Days;
import org.serai.mission.terms.DecisionId;
import org.serai.mission.terms.DeploymentId;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.GiftId;
import org.serai.mission.terms.GroupId;
import org.serai.mission.terms.GroupKind;
import org.serai.mission.terms.HostAnswer;
import org.serai.mission.terms.LegalBasis;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.PledgeId;
import org.serai.mission.terms.PostId;
import org.serai.mission.terms.PremisesId;
import org.serai.mission.terms.TaskScope;
import org.serai.mission.terms.TaskState;
import org.serai.mission.terms.TemplateId;

/** The words in which stories tell of hosts and of units; what it does not know it leaves. */
final class HostWords {
  private HostWords() {}

  static Optional<Fact> find(String text) {
    String[] w = text.split(" ", -1);
    return switch (w[0]) {
      case "appeal", "answer", "agreement", "status", "amends", "extends", "ends" ->
          Optional.of(agreed(w));
      case "checklist", "reception", "task", "host-count", "host-explained" ->
          Optional.of(received(w));
      case "pledge", "deployed", "relief", "withdraws", "lift", "departed" -> Optional.of(lent(w));
      case "gift", "lent", "flown", "gift-back", "lent-back", "flown-back" -> Optional.of(given(w));
      default -> w.length > 1 && w[1].equals("passes") ? Optional.of(passes(w)) : Optional.empty();
    };
  }

  /** {@code appeal A-1 for UNAMA 100 people at ALA 2021-08-18..2022-02-17}, and so on. */
  private static Fact agreed(String[] w) {
    return switch (w[0]) {
      case "appeal" ->
          new HostingFact.AppealMade(
              new AppealId(w[1]),
              "United Nations",
              "Kazakhstan",
              List.of(new AgencyId(w[3])),
              new PlaceId(w[7]),
              Integer.parseInt(w[4]),
              days(w[8]),
              "fighting");
      case "answer" ->
          new HostingFact.AppealAnswered(
              new AppealId(w[1]), HostAnswer.valueOf(w[2]), "the President", "for six months");
      case "agreement" ->
          new HostingFact.AgreementMade(
              new AgreementId(w[1]),
              new AppealId(w[3]),
              new PlaceId(w[9]),
              Integer.parseInt(w[6]),
              List.of(new AgencyId(w[5])),
              days(w[10]));
      case "status" ->
          new HostingFact.StatusGranted(
              new AgreementId(w[1]), Category.valueOf(w[2]), LegalBasis.OFFICIAL);
      case "amends" ->
          new HostingFact.AgreementAmended(
              new AgreementId(w[1]), LocalDate.parse(w[5]), Integer.parseInt(w[2]));
      case "extends" ->
          new HostingFact.AgreementExtended(new AgreementId(w[1]), LocalDate.parse(w[3]));
      default ->
          new HostingFact.AgreementEnded(
              new AgreementId(w[1]), LocalDate.parse(w[3]), "the office moves back");
    };
  }

  /** {@code checklist VISAS FLIGHT FOREIGN_MINISTRY due -24}, and so on. */
  private static Fact received(String[] w) {
    return switch (w[0]) {
      case "checklist" ->
          new HostingFact.TaskTemplated(
              new TemplateId(w[1]),
              TaskScope.valueOf(w[2]),
              Authority.valueOf(w[3]),
              w[1],
              Integer.parseInt(w[5]),
              "the duty desk of " + w[3]);
      case "reception" -> new HostingFact.ReceptionOpened(new FlightId(w[1]), new PlaceId(w[3]));
      case "task" ->
          new HostingFact.FlightTaskReported(
              new FlightId(w[1]), new TemplateId(w[2]), TaskState.valueOf(w[3]), "desk", "note 1");
      case "host-count" ->
          new HostingFact.HostCounted(new FlightId(w[1]), Integer.parseInt(w[2]), "border service");
      default ->
          new HostingFact.CountExplained(
              new FlightId(w[1]), Integer.parseInt(w[2]), "crew counted too");
    };
  }

  /** {@code gift G-1 12 buses 2021-08-20..2021-08-22}, {@code gift-back G-1}, and so on. */
  private static Fact given(String[] w) {
    return switch (w[0]) {
      case "gift" ->
          new HostingFact.ContributionGiven(
              new GiftId(w[1]),
              "City of Almaty",
              w[3],
              Long.parseLong(w[2]),
              "bus-days",
              days(w[4]));
      case "lent" ->
          new HostingFact.PremisesContributed(new PremisesId(w[1]), "Kazakhstan", days(w[2]));
      case "flown" -> new HostingFact.FlightContributed(new FlightId(w[1]), "Kazakhstan");
      case "gift-back" -> new HostingFact.GiftTakenBack(new GiftId(w[1]), "a slip of the pen");
      case "lent-back" ->
          new HostingFact.PremisesTakenBack(
              new PremisesId(w[1]), LocalDate.parse(w[2]), "the house was never opened");
      default -> new HostingFact.FlightTakenBack(new FlightId(w[1]), "a charter, paid for");
    };
  }

  private static Fact passes(String[] w) {
    return new HostingFact.TransitGranted(new PersonId(w[0]), new PlaceId(w[3]), days(w[4]), w[6]);
  }

  /** {@code deployed D-1 of PL-1 at NAQ post NAQ-COY 2021-03-01..2021-08-31 lifts L-1 L-2}. */
  private static Fact lent(String[] w) {
    return switch (w[0]) {
      case "pledge" ->
          new ContingentFact.PledgeMade(
              new PledgeId(w[1]),
              "Kazakhstan",
              "Kazakh company",
              "UNIFIL",
              "infantry",
              Integer.parseInt(w[3]),
              Integer.parseInt(w[3]),
              days(w[4]));
      case "deployed" ->
          new ContingentFact.UnitDeployed(
              new DeploymentId(w[1]),
              new PledgeId(w[3]),
              new PlaceId(w[5]),
              new PostId(w[7]),
              Arrays.stream(w).skip(10).map(GroupId::new).toList(),
              days(w[8]));
      case "relief" ->
          new ContingentFact.ReliefOrdered(new DeploymentId(w[1]), new DeploymentId(w[3]));
      case "withdraws" ->
          new ContingentFact.UnitWithdrawn(new DeploymentId(w[1]), new DecisionId(w[3]));
      case "lift" ->
          new PersonFact.GroupFormed(
              new GroupId(w[1]),
              GroupKind.LIFT,
              Arrays.stream(w).skip(2).map(PersonId::new).toList());
      default -> new FlightFact.FlightDeparted(new FlightId(w[1]), new PlaceId(w[3]));
    };
  }

  private static Days days(String text) {
    String[] ends = text.split("\\.\\.", 2);
    return new Days(LocalDate.parse(ends[0]), LocalDate.parse(ends[1]));
  }
}
