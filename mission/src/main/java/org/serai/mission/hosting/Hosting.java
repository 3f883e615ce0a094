package org.serai.mission.hosting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pcollections.PMap;
import org.serai.mission.facts.AssistanceFact;
import org.serai.mission.facts.ContingentFact;
import org.serai.mission.facts.FlightFact;
import org.serai.mission.facts.HostingFact;
import org.serai.mission.facts.LodgingFact;
import org.serai.mission.facts.MovementFact;
import org.serai.mission.facts.PeaceFact;
import org.serai.mission.facts.PersonFact;
import org.serai.mission.facts.PlaceFact;
import org.serai.mission.facts.PlanFact;
import org.serai.mission.facts.PostFact;
import org.serai.mission.facts.Report;
import org.serai.mission.facts.SecurityFact;
import org.serai.mission.facts.WardenFact;
import org.serai.mission.terms.AgreementId;
import org.serai.mission.terms.AppealId;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.HashTrie;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.TaskScope;
import org.serai.mission.terms.TaskState;
import org.serai.mission.terms.TemplateId;

/** What a host was asked for, granted, prepared and gave. */
public record Hosting(
    PMap<AppealId, Appeal> appeals,
    PMap<AgreementId, Agreement> agreements,
    PMap<TemplateId, HostingFact.TaskTemplated> templates,
    PMap<FlightId, Reception> receptions,
    PMap<PersonId, HostingFact.TransitGranted> transits,
    Gifts gifts) {

  public static final Hosting EMPTY =
      new Hosting(
          HashTrie.empty(),
          HashTrie.empty(),
          HashTrie.empty(),
          HashTrie.empty(),
          HashTrie.empty(),
          Gifts.NONE);

  public Hosting after(Report report) {
    return switch (report.fact()) {
      case HostingFact f -> after(f, report);
      case PlaceFact _,
          PersonFact _,
          PostFact _,
          SecurityFact _,
          FlightFact _,
          MovementFact _,
          LodgingFact _,
          PlanFact _,
          WardenFact _,
          AssistanceFact _,
          PeaceFact _,
          ContingentFact _ ->
          this;
    };
  }

  private Hosting after(HostingFact fact, Report report) {
    return switch (fact) {
      case HostingFact.Agreed f -> agreed(f, new Turn(report.happened(), report.by(), fact));
      case HostingFact.Received f -> received(f, report.happened());
      case HostingFact.Given f -> given(f);
    };
  }

  private Hosting agreed(HostingFact.Agreed fact, Turn turn) {
    return switch (fact) {
      case HostingFact.AppealMade f -> asked(f, turn);
      case HostingFact.AppealAnswered f -> said(f.appeal(), turn);
      case HostingFact.AgreementMade f -> made(f).said(f.appeal(), turn);
      case HostingFact.AgreementAmended f ->
          changed(f.agreement(), turn, a -> a.amended(f.from(), f.heads()));
      case HostingFact.AgencyCovered f -> changed(f.agreement(), turn, a -> a.covering(f.agency()));
      case HostingFact.AgreementExtended f -> changed(f.agreement(), turn, a -> a.until(f.until()));
      case HostingFact.AgreementEnded f -> changed(f.agreement(), turn, a -> a.until(f.last()));
      case HostingFact.StatusGranted f ->
          with(f.agreement(), a -> a.with(a.terms().with(f.category(), f.basis())));
      case HostingFact.CostBorne f ->
          with(f.agreement(), a -> a.with(a.terms().with(f.item(), f.bearer())));
    };
  }

  private Hosting received(HostingFact.Received fact, Instant when) {
    return switch (fact) {
      case HostingFact.TaskTemplated f ->
          new Hosting(
              appeals, agreements, templates.plus(f.template(), f), receptions, transits, gifts);
      case HostingFact.TransitGranted f ->
          new Hosting(
              appeals, agreements, templates, receptions, transits.plus(f.person(), f), gifts);
      case HostingFact.TransitStruck f ->
          new Hosting(
              appeals, agreements, templates, receptions, transits.minus(f.person()), gifts);
      case HostingFact.ReceptionStruck f -> left(reception(f.flight()).struck());
      case HostingFact.CountStruck f -> left(reception(f.flight()).miscounted());
      case HostingFact.MissionTaskReported f -> {
        Handling handling = new Handling(f.state(), f.owner(), f.evidence(), when);
        yield with(f.agreement(), a -> a.with(a.terms().with(f.template(), handling)));
      }
      case HostingFact.ReceptionOpened f -> with(reception(f.flight()).at(f.at()));
      case HostingFact.FlightTaskReported f -> {
        Handling handling = new Handling(f.state(), f.owner(), f.evidence(), when);
        yield with(reception(f.flight()).with(f.template(), handling));
      }
      case HostingFact.HostCounted f ->
          with(reception(f.flight()).with(new Reception.HostCount(when, f.heads(), f.by())));
      case HostingFact.CountExplained f ->
          with(
              reception(f.flight())
                  .with(new Reception.Explained(when, f.heads(), f.explanation())));
    };
  }

  private Hosting given(HostingFact.Given fact) {
    return switch (fact) {
      case HostingFact.PremisesContributed f -> with(gifts.with(f));
      case HostingFact.FlightContributed f -> with(gifts.with(f));
      case HostingFact.ContributionGiven f -> with(gifts.with(f));
      case HostingFact.GiftTakenBack f -> with(gifts.without(f.gift()));
      case HostingFact.PremisesTakenBack f -> with(gifts.without(f.premises(), f.from()));
      case HostingFact.FlightTakenBack f -> with(gifts.without(f.flight()));
    };
  }

  /** An appeal that is told anew keeps all that was said of it. */
  private Hosting asked(HostingFact.AppealMade f, Turn turn) {
    Appeal appeal =
        findAppeal(f.appeal()).map(a -> a.askedAnew(f, turn)).orElseGet(() -> Appeal.of(f, turn));
    return with(f.appeal(), appeal);
  }

  /** An agreement that is told anew keeps status, costs and how far its tasks are. */
  private Hosting made(HostingFact.AgreementMade f) {
    Agreement told = Agreement.of(f);
    return with(findAgreement(f.agreement()).map(a -> told.with(a.terms())).orElse(told));
  }

  private Hosting said(AppealId id, Turn turn) {
    return findAppeal(id).map(appeal -> with(id, appeal.with(turn))).orElse(this);
  }

  private Hosting changed(AgreementId id, Turn turn, UnaryOperator<Agreement> change) {
    return with(id, change).said(findAgreement(id).map(Agreement::appeal).orElseThrow(), turn);
  }

  private Hosting with(AppealId id, Appeal appeal) {
    return new Hosting(
        appeals.plus(id, appeal), agreements, templates, receptions, transits, gifts);
  }

  private Hosting with(Agreement agreement) {
    return new Hosting(
        appeals,
        agreements.plus(agreement.id(), agreement),
        templates,
        receptions,
        transits,
        gifts);
  }

  private Hosting with(AgreementId id, UnaryOperator<Agreement> change) {
    return findAgreement(id).map(agreement -> with(change.apply(agreement))).orElse(this);
  }

  private Hosting with(Reception reception) {
    return new Hosting(
        appeals,
        agreements,
        templates,
        receptions.plus(reception.flight(), reception),
        transits,
        gifts);
  }

  /** Nothing is kept of a flight of which nothing is left to say. */
  private Hosting left(Reception rest) {
    var others = receptions.minus(rest.flight());
    return rest.empty()
        ? new Hosting(appeals, agreements, templates, others, transits, gifts)
        : with(rest);
  }

  private Hosting with(Gifts next) {
    return new Hosting(appeals, agreements, templates, receptions, transits, next);
  }

  private Reception reception(FlightId flight) {
    return findReception(flight).orElseGet(() -> Reception.of(flight));
  }

  public Optional<Appeal> findAppeal(AppealId id) {
    return Optional.ofNullable(appeals.get(id));
  }

  public Optional<Agreement> findAgreement(AgreementId id) {
    return Optional.ofNullable(agreements.get(id));
  }

  public Optional<Reception> findReception(FlightId flight) {
    return Optional.ofNullable(receptions.get(flight));
  }

  /** The agreements about a place, by their first day. */
  public List<Agreement> agreementsAt(PlaceId place) {
    return agreements.values().stream()
        .filter(a -> a.place().equals(place))
        .sorted(
            Comparator.comparing((Agreement a) -> a.days().first()).thenComparing(Agreement::id))
        .toList();
  }

  /**
   * Heads that the host allows at a place on a day, over all agreements: none once they have ended;
   * empty before the first of them begins, when the host has said nothing yet.
   */
  public Optional<Integer> findCap(PlaceId place, LocalDate day) {
    List<Agreement> begun = new ArrayList<>(agreementsAt(place));
    begun.removeIf(a -> a.days().first().isAfter(day));
    return begun.isEmpty()
        ? Optional.empty()
        : Optional.of(begun.stream().mapToInt(a -> a.findHeads(day).orElse(0)).sum());
  }

  /** Whether a person is there by leave to pass through, and not under an agreement. */
  public boolean passesThrough(PersonId person, PlaceId at) {
    HostingFact.TransitGranted transit = transits.get(person);
    return transit != null && transit.at().equals(at);
  }

  /** The checklist of a scope, by what is due first. */
  public List<HostingFact.TaskTemplated> checklist(TaskScope scope) {
    return templates.values().stream()
        .filter(t -> t.scope() == scope)
        .sorted(
            Comparator.comparingInt(HostingFact.TaskTemplated::dueHours)
                .thenComparing(HostingFact.TaskTemplated::template))
        .toList();
  }

  /** How far a task is; open while nobody reported on it. */
  public static TaskState state(PMap<TemplateId, Handling> tasks, TemplateId template) {
    Handling handling = tasks.get(template);
    return handling == null ? TaskState.OPEN : handling.state();
  }
}
