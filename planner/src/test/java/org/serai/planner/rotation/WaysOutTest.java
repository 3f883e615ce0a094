package org.serai.planner.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.serai.planner.search.Budget;

/**
 * Families and people who travel alone leave a station whose level rises, on too few seats. What
 * the flow gives is compared with every way there is.
 */
class WaysOutTest {

  private static final int SLOTS = 4;
  private static final int SEEDS = 300;

  @Test
  void nobodySitsOnASeatThatIsNotThereAndThePlanIsTheSafest() {
    int safest = 0;
    for (int seed = 1; seed <= SEEDS; seed++) {
      RotationProblem problem = station(new SplittableRandom(seed));
      Model model = new Model(problem);
      PlanSearch search = ways(problem, model);
      for (int i = 0; i < model.parties.length; i++) {
        boolean overused = search.loads.overuses(model.parties[i], search.paths[i]);
        assertThat(overused).as("seed %s, party %s", seed, i).isFalse();
      }
      long least = least(model, new int[model.parties.length], 0);
      safest += search.unsafeUnits() == least ? 1 : 0;
      RotationAnswer answer = RotationPlanner.solve(problem, Budget.rounds(300, 1), unheard -> {});
      assertThat(answer.plan().objective().safety().units()).as("seed %s", seed).isEqualTo(least);
    }
    System.out.printf("ways out: %d of %d are the safest before any search%n", safest, SEEDS);
    assertThat(safest).isGreaterThan(SEEDS * 98 / 100);
  }

  private static PlanSearch ways(RotationProblem problem, Model model) {
    PlanSearch search = new PlanSearch(model, new Prices(model));
    List<short[]> paths = new SafetyFlow(problem, model).solve().paths();
    IntStream.range(0, paths.size()).forEach(i -> search.place(i, paths.get(i)));
    return search;
  }

  /** One station with four posts; its level rises by and by, and each has a deadline of its own. */
  private static RotationProblem station(SplittableRandom random) {
    int[] admitted = random.ints(SLOTS, 0, 5).sorted().toArray();
    PerSlot falling = PerSlot.generate(SLOTS, t -> admitted[SLOTS - 1 - t]);
    PerSlot seats = PerSlot.generate(SLOTS, t -> random.nextInt(4));
    Lesson lesson = new Lesson(SLOTS).station(PerSlot.always(99, SLOTS), falling, seats);
    IntStream.rangeClosed(1, 4).forEach(c -> lesson.post(new Post(0, c, 0, 9, false)));
    int people = 7;
    for (int p = 0; p < people; p++) {
      int post = random.nextInt(4);
      lesson.person(Person.of(Start.in(post, 1), post));
    }
    int families = random.nextInt(4);
    IntStream.range(0, families).forEach(f -> lesson.group(2 * f, 2 * f + 1));
    return lesson.problem();
  }

  /** Fewest units over all slots in which the parties from the one given on can leave. */
  private static long least(Model model, int[] leaves, int party) {
    if (party == leaves.length) {
      return units(model, leaves);
    }
    long least = Long.MAX_VALUE;
    for (int slot = 0; slot <= SLOTS; slot++) {
      leaves[party] = slot;
      least = Math.min(least, least(model, leaves, party + 1));
    }
    return least;
  }

  private static long units(Model model, int[] leaves) {
    int[] seats = new int[SLOTS + 1];
    long units = 0;
    for (int i = 0; i < leaves.length; i++) {
      Party party = model.parties[i];
      seats[leaves[i]] += party.size;
      for (int t = 0; t < leaves[i]; t++) {
        units += party.unsafe[party.startState * SLOTS + t];
      }
    }
    // The leg out is the second of the lesson's two.
    boolean fits = IntStream.range(0, SLOTS).allMatch(t -> seats[t] <= model.seats[SLOTS + t]);
    return fits ? units : Long.MAX_VALUE;
  }
}
