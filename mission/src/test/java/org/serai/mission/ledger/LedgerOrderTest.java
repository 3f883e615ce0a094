package org.serai.mission.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.serai.mission.facts.Fact;
import org.serai.mission.facts.FlightFact;
import org.serai.mission.facts.MovementFact;
import org.serai.mission.facts.PersonFact;
import org.serai.mission.facts.Report;
import org.serai.mission.terms.Account;
import org.serai.mission.terms.AgencyId;
import org.serai.mission.terms.BookingId;
import org.serai.mission.terms.Category;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.ReporterId;
import org.serai.mission.terms.Sex;
import org.serai.mission.terms.Source;
import org.serai.mission.terms.Standing;

/** Presence is a function of the set of reports, whatever the order in which they arrive. */
class LedgerOrderTest {
  private static final long SEED = 20_210_818L;
  private static final int FACTS = 10_000;
  private static final int ORDERS = 1_000;
  private static final int PEOPLE = 800;
  private static final int FLIGHTS = 600;
  private static final int PLACES = 12;
  private static final Instant START = Instant.parse("2021-08-15T00:00:00Z");

  @Test
  void aThousandOrdersOfTenThousandFactsGiveOneState() {
    System.out.println("LedgerOrderTest: seed " + SEED);
    List<Report> facts = facts(new Random(SEED));
    Ledger first = folded(facts);
    IntStream.range(1, ORDERS)
        .parallel()
        .forEach(
            order ->
                assertThat(folded(shuffledWithRepeats(facts, SEED + order)).equals(first))
                    .as("order %d of seed %d gives the same ledger", order, SEED)
                    .isTrue());
  }

  /** Every hundredth report is sent twice. */
  private static List<Report> shuffledWithRepeats(List<Report> facts, long seed) {
    List<Report> shuffled = new ArrayList<>(facts);
    Collections.shuffle(shuffled, new Random(seed));
    shuffled.addAll(List.copyOf(shuffled.subList(0, FACTS / 100)));
    return shuffled;
  }

  /** A strike may be heard before the landing, and before whoever was aboard. */
  @Test
  void aLandingThatWasStruckIsNoneInWhateverOrderItIsTold() {
    List<Report> facts = facts(new Random(SEED + 3));
    List<Report> struck = new ArrayList<>(facts);
    List<Report> without = new ArrayList<>(facts);
    for (Report report : facts) {
      if (report.fact() instanceof FlightFact.FlightDiverted f) {
        var strike = new FlightFact.LandingStruck(f.flight(), report.id(), "it was another");
        struck.add(report(new Random(struck.size()), strike));
        without.remove(report);
      }
    }
    assertThat(struck).hasSizeGreaterThan(FACTS + 100);
    Ledger expected = folded(without);
    for (int order = 0; order < 20; order++) {
      assertThat(folded(shuffledWithRepeats(struck, SEED + order)).equals(expected))
          .as("order %d of seed %d gives the ledger without those landings", order, SEED)
          .isTrue();
    }
  }

  @Test
  void afterEveryFactTheSumIsThePeopleRegisteredAndNobodyIsInTwoAccounts() {
    List<Report> facts = facts(new Random(SEED + 1));
    Collections.shuffle(facts, new Random(SEED));
    Ledger ledger = Ledger.EMPTY;
    Set<PersonId> registered = new HashSet<>();
    for (int i = 0; i < facts.size(); i++) {
      Report report = facts.get(i);
      ledger = ledger.after(report);
      if (report.fact() instanceof PersonFact.PersonRegistered f) {
        registered.add(f.person());
      }
      assertThat(ledger.registered()).as("after fact %d", i).isEqualTo(registered.size());
      if (i % 500 == 0) {
        assertThat(recounted(ledger)).isEqualTo(ledger.heads());
      }
    }
    assertThat(recounted(ledger)).isEqualTo(ledger.heads());
  }

  @Test
  void everyMovementLeavesTheAccountThatTheOneBeforeEntered() {
    for (Line line : folded(facts(new Random(SEED + 2))).lines()) {
      Account account = line.movements().getFirst().to();
      for (Movement movement : line.movements().subList(1, line.movements().size())) {
        assertThat(movement.from()).isEqualTo(account);
        account = movement.to();
      }
      assertThat(line.account()).isEqualTo(account);
    }
  }

  private static java.util.Map<Account, Integer> recounted(Ledger ledger) {
    java.util.Map<Account, Integer> heads = new java.util.HashMap<>();
    ledger.lines().forEach(line -> heads.merge(line.account(), 1, Integer::sum));
    return heads;
  }

  private static Ledger folded(List<Report> facts) {
    Ledger ledger = Ledger.EMPTY;
    for (Report report : facts) {
      ledger = ledger.after(report);
    }
    return ledger;
  }

  private static List<Report> facts(Random random) {
    List<Report> facts = new ArrayList<>();
    for (int p = 0; p < PEOPLE; p++) {
      facts.add(report(random, registered(random, p)));
    }
    while (facts.size() < FACTS) {
      facts.add(report(random, movement(random)));
    }
    return facts;
  }

  private static Report report(Random random, Fact fact) {
    FactId id = new FactId(new UUID(random.nextLong(), random.nextLong()));
    // Whole quarters of an hour, so that many reports fall on the same instant.
    Instant happened = START.plusSeconds(900L * random.nextInt(4_000));
    return new Report(
        id, happened, new ReporterId("scanner"), Source.DESK, Standing.HAPPENED, fact);
  }

  private static Fact registered(Random random, int person) {
    return new PersonFact.PersonRegistered(
        new PersonId("P-" + person),
        new AgencyId("UNAMA"),
        Category.INTERNATIONAL_STAFF,
        Sex.UNSTATED,
        new Account.At(place(random)),
        LocalDate.of(2021, 8, 1));
  }

  private static Fact movement(Random random) {
    PersonId person = new PersonId("P-" + random.nextInt(PEOPLE));
    FlightId flight = new FlightId("UN-" + random.nextInt(FLIGHTS));
    BookingId booking = new BookingId("B-" + random.nextInt(3_000));
    return switch (random.nextInt(40)) {
      case 0, 1, 2, 3, 4, 5, 6, 7, 8, 9 ->
          new MovementFact.Booked(booking, person, flight, place(random), place(random));
      case 10, 11, 12, 13, 14, 15, 16, 17 ->
          new MovementFact.Boarded(person, flight, place(random));
      case 18, 19, 20 -> new MovementFact.Alighted(person, flight, place(random));
      case 21 -> new FlightFact.FlightArrived(flight, place(random));
      case 22 -> new FlightFact.FlightDiverted(flight, place(random));
      case 23, 24 -> new MovementFact.NoShow(person, flight);
      case 25, 26 -> new MovementFact.OffLoaded(person, flight, place(random), "full");
      case 27, 28, 29, 30, 31, 32 ->
          new MovementFact.Moved(person, new Account.At(place(random)), Account.AWAY);
      case 33, 34, 35, 36, 37 -> new MovementFact.Sighted(person, place(random));
      default -> new MovementFact.BookingCancelled(booking, person, "not needed");
    };
  }

  private static PlaceId place(Random random) {
    return new PlaceId("PL-" + random.nextInt(PLACES));
  }
}
