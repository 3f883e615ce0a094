package org.serai.mission.assistance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.serai.mission.facts.AssistanceFact;
import org.serai.mission.facts.Fact;
import org.serai.mission.facts.PersonFact;
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

/** The pairs that are kept are those that a search through everybody finds, whatever was told. */
class LookAlikesTest {
  private static final int REQUESTS = 60;
  private static final int STEPS = 400;

  private final Map<PersonId, Set<Likeness>> borne = new HashMap<>();
  private final Map<PersonId, RequestId> requestOf = new HashMap<>();
  private final Set<Set<RequestId>> judged = new HashSet<>();
  private final Set<RequestId> closed = new HashSet<>();
  private Assistance assistance = Assistance.EMPTY;
  private long facts;

  @Test
  void whatIsKeptIsWhatASearchFinds() {
    for (long seed = 1; seed <= 12; seed++) {
      LookAlikesTest told = new LookAlikesTest();
      SplittableRandom random = new SplittableRandom(seed);
      for (int i = 0; i < REQUESTS; i++) {
        told.tell(
            new AssistanceFact.HelpRequested(
                request(i), new AgencyId("EMB"), new PlaceId("KBL"), Asker.THEMSELVES, true));
      }
      for (int step = 0; step < STEPS; step++) {
        told.step(random);
        if (step % 20 == 0) {
          told.compare("seed " + seed + ", step " + step);
        }
      }
      assertThat(told.assistance.alikes().crowded()).as("seed " + seed).isNotEmpty();
    }
  }

  @Test
  void aPhoneThatHundredsGiveIsCountedAndNotCompared() {
    for (int i = 0; i <= 200; i++) {
      tell(
          new AssistanceFact.HelpRequested(
              request(i), new AgencyId("EMB"), new PlaceId("KBL"), Asker.THEMSELVES, true));
      named(request(i), new PersonId("A-" + i), Set.of(likeness(Likeness.Kind.PHONE, 7)));
      if (i == 1) {
        assertThat(new Duplicates(assistance).open()).hasSize(1);
      }
    }
    assertThat(new Duplicates(assistance).open()).isEmpty();
    assertThat(new Duplicates(assistance).crowded()).isEqualTo(1);
  }

  private static RequestId request(int number) {
    return new RequestId("R-" + number);
  }

  private static Likeness likeness(Likeness.Kind kind, int number) {
    return new Likeness(kind, "%020x".formatted(number));
  }

  private void step(SplittableRandom random) {
    RequestId one = request(random.nextInt(REQUESTS));
    RequestId other = request(random.nextInt(REQUESTS));
    int what = random.nextInt(40);
    if (what == 0 && !one.equals(other)) {
      tell(new AssistanceFact.RequestsKeptApart(one, other, "they are not"));
      judged.add(Set.of(one, other));
    } else if (what == 1 && !one.equals(other)) {
      tell(new AssistanceFact.RequestsJoined(one, other, "they are"));
      judged.add(Set.of(one, other));
      closed.add(other);
    } else if (what == 2) {
      tell(new AssistanceFact.RequestWithdrawn(one, "no need"));
      closed.add(one);
    } else if (what == 3) {
      forget(new PersonId("A-" + random.nextInt(REQUESTS)));
    } else {
      // Each person belongs to one request; who is named again may be named otherwise.
      int person = random.nextInt(3 * REQUESTS);
      named(request(person % REQUESTS), new PersonId("A-" + person), likenesses(random));
    }
  }

  private static Set<Likeness> likenesses(SplittableRandom random) {
    Set<Likeness> likenesses = new HashSet<>();
    likenesses.add(likeness(Likeness.Kind.DOCUMENT, random.nextInt(150)));
    likenesses.add(likeness(Likeness.Kind.PHONE, random.nextInt(60)));
    int common = random.nextInt(3);
    likenesses.add(likeness(Likeness.Kind.NAME, common == 0 ? 0 : random.nextInt(80)));
    return likenesses;
  }

  private void named(RequestId request, PersonId person, Set<Likeness> likenesses) {
    Applicant applicant =
        new Applicant(
            person, new StateCode("KGZ"), AgeBand.ADULT, true, List.of(), List.copyOf(likenesses));
    tell(new AssistanceFact.ApplicantNamed(request, applicant));
    borne.put(person, likenesses);
    requestOf.put(person, request);
  }

  private void forget(PersonId person) {
    tell(new PersonFact.IdentityForgotten(person));
    borne.remove(person);
  }

  private void tell(Fact fact) {
    assistance =
        assistance.after(
            new Report(
                new FactId(new UUID(9, facts++)),
                Instant.parse("2021-08-16T00:00:00Z"),
                new ReporterId("test"),
                Source.DESK,
                Standing.HAPPENED,
                fact));
  }

  private void compare(String when) {
    Set<Duplicates.Pair> wanted = searched();
    assertThat(List.copyOf(new Duplicates(assistance).open()))
        .as(when)
        .containsExactlyInAnyOrderElementsOf(wanted)
        .isSortedAccordingTo(Duplicates.SUREST_FIRST);
    for (int i = 0; i < REQUESTS; i++) {
      RequestId id = request(i);
      assertThat(new Duplicates(assistance).of(id))
          .as(when + ", " + id)
          .containsExactlyInAnyOrderElementsOf(
              wanted.stream()
                  .filter(pair -> pair.one().equals(id) || pair.other().equals(id))
                  .toList());
    }
  }

  /** Everybody against everybody, from what was told alone. */
  private Set<Duplicates.Pair> searched() {
    Map<Likeness, List<PersonId>> bearers = new HashMap<>();
    borne.forEach(
        (person, likenesses) ->
            likenesses.forEach(
                l -> bearers.computeIfAbsent(l, _ -> new ArrayList<>()).add(person)));
    Map<Set<RequestId>, Set<Likeness.Kind>> found = new HashMap<>();
    bearers.forEach(
        (likeness, people) -> {
          boolean namesakes = likeness.kind() == Likeness.Kind.NAME && people.size() > 20;
          for (PersonId one : namesakes ? List.<PersonId>of() : people) {
            for (PersonId other : people) {
              Set<RequestId> two = new HashSet<>(List.of(requestOf.get(one), requestOf.get(other)));
              boolean open = two.stream().noneMatch(closed::contains) && !judged.contains(two);
              if (two.size() == 2 && open) {
                found
                    .computeIfAbsent(two, _ -> EnumSet.noneOf(Likeness.Kind.class))
                    .add(likeness.kind());
              }
            }
          }
        });
    return found.entrySet().stream()
        .map(
            e -> {
              List<RequestId> two = e.getKey().stream().sorted().toList();
              return new Duplicates.Pair(two.getFirst(), two.getLast(), e.getValue());
            })
        .collect(Collectors.toSet());
  }
}
