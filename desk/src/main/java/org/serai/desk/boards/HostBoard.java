package org.serai.desk.boards;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.serai.mission.facts.HostingFact;
import org.serai.mission.hosting.Agreement;
import org.serai.mission.hosting.Appeal;
import org.serai.mission.people.Person;
import org.serai.mission.rules.Guests;
import org.serai.mission.terms.AgencyId;
import org.serai.mission.terms.AgreementId;
import org.serai.mission.terms.AppealId;
import org.serai.mission.terms.Category;
import org.serai.mission.terms.CostItem;
import org.serai.mission.terms.LegalBasis;
import org.serai.mission.terms.PlaceId;

/** May we stay, how many of us, and until when? Appeals as threads, agreements as they hold. */
public record HostBoard(List<Asking> appeals, List<Pact> agreements) {
  public HostBoard {
    appeals = List.copyOf(appeals);
    agreements = List.copyOf(agreements);
  }

  /**
   * An appeal and what was said about it; {@code answer} is blank while it is awaited, and an
   * agreement may follow from it where the host {@code accepts}.
   */
  public record Asking(
      AppealId appeal,
      String by,
      String host,
      List<AgencyId> agencies,
      PlaceId place,
      int people,
      LocalDate from,
      LocalDate until,
      String reason,
      String answer,
      boolean accepts,
      List<Said> thread) {
    public Asking {
      agencies = List.copyOf(agencies);
      thread = List.copyOf(thread);
    }
  }

  /** One turn of a thread. */
  public record Said(Instant at, String kind, String words, String by) {}

  /**
   * An agreement on the day of the moment: {@code heads} is -1 when it does not hold then, {@code
   * daysLeft} below zero once it has ended.
   */
  public record Pact(
      AgreementId agreement,
      AppealId appeal,
      PlaceId place,
      int heads,
      int here,
      LocalDate from,
      LocalDate until,
      long daysLeft,
      List<AgencyId> agencies,
      List<Covered> covered,
      List<Uncovered> uncovered,
      List<Bearer> bearers,
      List<Step> steps) {
    public Pact {
      agencies = List.copyOf(agencies);
      covered = List.copyOf(covered);
      uncovered = List.copyOf(uncovered);
      bearers = List.copyOf(bearers);
      steps = List.copyOf(steps);
    }
  }

  /** A category that is covered, on what its status rests, and how many of it are there. */
  public record Covered(Category category, LegalBasis basis, String reference, int here) {}

  /** People who are there and whom the agreement does not cover. */
  public record Uncovered(AgencyId agency, Category category, int here) {}

  /** Who pays what. */
  public record Bearer(CostItem item, String bearer) {}

  /** So many heads are allowed from a day on. */
  public record Step(LocalDate from, int heads) {}

  public static HostBoard of(AsOf asOf) {
    var hosting = asOf.mission().hosting();
    List<Asking> appeals =
        hosting.appeals().values().stream()
            .map(appeal -> asking(asOf, appeal))
            .filter(asking -> !asking.thread().isEmpty())
            .sorted(Comparator.comparing((Asking a) -> a.thread().getFirst().at()))
            .toList();
    Heads heads = Heads.at(asOf);
    List<Pact> pacts =
        hosting.agreements().values().stream()
            .map(agreement -> pact(asOf, agreement, heads))
            .sorted(Comparator.comparing(Pact::from).thenComparing(Pact::agreement))
            .toList();
    return new HostBoard(appeals, pacts);
  }

  private static Asking asking(AsOf asOf, Appeal appeal) {
    HostingFact.AppealMade asked = appeal.asked();
    HostWords words = new HostWords(asOf.mission().places());
    List<Said> thread =
        appeal.thread().stream()
            .filter(turn -> !turn.happened().isAfter(asOf.moment()))
            .map(t -> words.said(t.happened(), t.fact(), t.by().toString()))
            .toList();
    return new Asking(
        appeal.id(),
        asked.by(),
        asked.host(),
        asked.agencies(),
        asked.place(),
        asked.people(),
        asked.days().first(),
        asked.days().last(),
        asked.reason(),
        appeal.findAnswer().map(a -> Told.word(a.answer())).orElse(""),
        appeal.findAnswer().filter(a -> a.answer().accepts()).isPresent(),
        thread);
  }

  private static Pact pact(AsOf asOf, Agreement agreement, Heads heads) {
    List<Person> guests =
        heads.at(agreement.place()).stream()
            .filter(p -> Guests.counts(asOf.picture(), p, agreement.place()))
            .toList();
    return new Pact(
        agreement.id(),
        agreement.appeal(),
        agreement.place(),
        agreement.findHeads(asOf.day()).orElse(-1),
        guests.size(),
        agreement.days().first(),
        agreement.days().last(),
        ChronoUnit.DAYS.between(asOf.day(), agreement.days().last()),
        agreement.agencies().stream().sorted().toList(),
        covered(agreement, guests),
        uncovered(agreement, guests),
        agreement.terms().bearers().entrySet().stream()
            .map(e -> new Bearer(e.getKey(), e.getValue()))
            .sorted(Comparator.comparing(Bearer::item))
            .toList(),
        agreement.caps().steps().entrySet().stream()
            .map(e -> new Step(e.getKey(), e.getValue()))
            .toList());
  }

  private static List<Covered> covered(Agreement agreement, List<Person> guests) {
    return agreement.terms().statuses().entrySet().stream()
        .map(
            e ->
                new Covered(
                    e.getKey(),
                    e.getValue(),
                    e.getValue().reference(),
                    (int)
                        guests.stream()
                            .filter(p -> p.profile().category() == e.getKey())
                            .filter(p -> agreement.agencies().contains(p.profile().agency()))
                            .count()))
        .sorted(Comparator.comparing(Covered::category))
        .toList();
  }

  private static List<Uncovered> uncovered(Agreement agreement, List<Person> guests) {
    return guests.stream()
        .map(Person::profile)
        .filter(p -> !agreement.covers(p.agency(), p.category()))
        .map(p -> new Uncovered(p.agency(), p.category(), 1))
        .collect(Collectors.groupingBy(u -> u, Collectors.counting()))
        .entrySet()
        .stream()
        .map(e -> new Uncovered(e.getKey().agency(), e.getKey().category(), size(e.getValue())))
        .sorted(Comparator.comparing(Uncovered::agency).thenComparing(Uncovered::category))
        .toList();
  }

  private static int size(long count) {
    return Math.toIntExact(count);
  }
}
