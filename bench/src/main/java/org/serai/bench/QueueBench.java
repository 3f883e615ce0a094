package org.serai.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.serai.mission.assistance.Assistance;
import org.serai.mission.assistance.Duplicates;
import org.serai.mission.assistance.Queue;
import org.serai.mission.facts.AssistanceFact;
import org.serai.mission.facts.Report;
import org.serai.mission.terms.AgeBand;
import org.serai.mission.terms.AgencyId;
import org.serai.mission.terms.Applicant;
import org.serai.mission.terms.Asker;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.Likeness;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.ReporterId;
import org.serai.mission.terms.RequestId;
import org.serai.mission.terms.Source;
import org.serai.mission.terms.Standing;
import org.serai.mission.terms.StateCode;
import org.serai.mission.terms.Vulnerability;

/**
 * Requests for help in numbers: how long a new one takes to be compared with all, and all to be put
 * in order. Arguments: requests, a seed. CPU milliseconds of the one thread that works; a name in
 * fifty is borne by many.
 */
public final class QueueBench {
  private static final Instant START = Instant.parse("2021-08-15T00:00:00Z");
  private static final int ROUNDS = 10;
  private static final int NEW = 1_000;

  private final SplittableRandom random;
  private Assistance assistance = Assistance.EMPTY;
  private long facts;

  private QueueBench(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** Prints one line for each thing that is measured. */
  public static void main(String[] arguments) {
    int requests = Integer.parseInt(arguments[0]);
    QueueBench bench = new QueueBench(Long.parseLong(arguments[1]));
    long before = Processor.nanos();
    for (int i = 0; i < requests; i++) {
      bench.request(i);
    }
    System.out.printf(
        "%,d requests, %,d people: folded in %.0f CPU ms%n",
        requests, bench.assistance.requestOf().size(), Processor.millisSince(before));
    bench.compare(requests);
    bench.order();
  }

  private void compare(int from) {
    List<Double> millis = new ArrayList<>();
    long found = 0;
    for (int i = 0; i < NEW; i++) {
      long before = Processor.nanos();
      request(from + i);
      found += new Duplicates(assistance).of(new RequestId("R-" + (from + i))).size();
      millis.add(Processor.millisSince(before));
    }
    millis.sort(Double::compare);
    System.out.printf(
        "a new request, folded and compared with all: median %.3f, worst of %,d %.2f CPU ms;"
            + " %,d look-alikes found%n",
        millis.get(NEW / 2), NEW, millis.getLast(), found);
    long before = Processor.nanos();
    int open = new Duplicates(assistance).open().size();
    System.out.printf("all %,d open pairs: %.0f CPU ms%n", open, Processor.millisSince(before));
  }

  private void order() {
    List<Double> millis = new ArrayList<>();
    int waiting = 0;
    for (int i = 0; i < ROUNDS; i++) {
      long before = Processor.nanos();
      waiting = Queue.at(assistance, START.plusSeconds(86_400L * (5 + i))).order().size();
      millis.add(Processor.millisSince(before));
    }
    System.out.printf(
        "%,d requests put in order: first %.0f, then %.0f to %.0f CPU ms%n",
        waiting,
        millis.getFirst(),
        millis.stream().skip(1).mapToDouble(m -> m).min().orElse(0),
        millis.stream().skip(1).mapToDouble(m -> m).max().orElse(0));
  }

  private void request(int number) {
    RequestId id = new RequestId("R-" + number);
    Instant since = START.plusSeconds(random.nextInt(400_000));
    tell(
        new AssistanceFact.HelpRequested(
            id, new AgencyId("EMB"), new PlaceId("KBL"), Asker.THEMSELVES, true),
        since);
    int people = 1 + random.nextInt(4);
    for (int i = 0; i < people; i++) {
      tell(new AssistanceFact.ApplicantNamed(id, applicant(number, i)), since);
    }
  }

  private Applicant applicant(int number, int i) {
    List<Likeness> likenesses = new ArrayList<>();
    // One document in two hundred was seen before, and one phone in a hundred.
    likenesses.add(
        likeness(Likeness.Kind.DOCUMENT, number - (random.nextInt(200) == 0 ? 7 : 0), i));
    likenesses.add(likeness(Likeness.Kind.PHONE, number - (random.nextInt(100) == 0 ? 9 : 0), 0));
    boolean common = random.nextInt(50) == 0;
    likenesses.add(likeness(Likeness.Kind.NAME, random.nextInt(common ? 50 : 200_000), 0));
    List<Vulnerability> declared =
        random.nextInt(5) == 0 ? List.of(any(Vulnerability.values())) : List.of();
    return new Applicant(
        new PersonId("A-" + number + "-" + i),
        new StateCode("KGZ"),
        any(AgeBand.values()),
        random.nextBoolean(),
        declared,
        likenesses);
  }

  private static Likeness likeness(Likeness.Kind kind, int number, int part) {
    return new Likeness(kind, "%014x%06x".formatted(number * 7L + 1_000, part));
  }

  private <T> T any(T[] all) {
    return all[random.nextInt(all.length)];
  }

  private void tell(AssistanceFact fact, Instant happened) {
    assistance =
        assistance.after(
            new Report(
                new FactId(new UUID(7, facts++)),
                happened,
                new ReporterId("bench"),
                Source.DESK,
                Standing.HAPPENED,
                fact));
  }
}
