package org.serai.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntUnaryOperator;
import org.serai.planner.rotation.Change;
import org.serai.planner.rotation.Leg;
import org.serai.planner.rotation.Network;
import org.serai.planner.rotation.Papers;
import org.serai.planner.rotation.PerSlot;
import org.serai.planner.rotation.Person;
import org.serai.planner.rotation.Replanning;
import org.serai.planner.rotation.RotationAnswer;
import org.serai.planner.rotation.RotationExample;
import org.serai.planner.rotation.RotationPlan;
import org.serai.planner.rotation.RotationPlanner;
import org.serai.planner.rotation.RotationProblem;
import org.serai.planner.rotation.Span;
import org.serai.planner.rotation.Station;
import org.serai.planner.search.Budget;
import org.serai.planner.search.CpuClock;
import org.serai.planner.search.Deadline;
import org.serai.planner.search.Progress;
import org.serai.planner.search.Stop;

/**
 * How long the planner takes from an event to the first valid plan, and how near the optimum a
 * polish comes. Arguments: people, stations, slots, events, and seconds of a polish (0: none). The
 * events are drawn by a seed: flights cancelled, levels and ceilings changed, airfields closed,
 * illness, documents, beds. Drafting a mission is not part of it.
 */
public final class RepairBench {
  private static final double MILLIS = 1e6;
  private static final int KINDS = 7;

  /** Processor seconds, on each of two threads, of the search for the plan that is published. */
  private static final int PUBLISHED = 20;

  /** Events that are polished; each takes the whole of its time. */
  private static final int POLISHED = 10;

  private final RotationProblem told;
  private final RotationAnswer published;
  private final SplittableRandom random = new SplittableRandom(11);

  private RepairBench(RotationProblem problem, RotationAnswer published) {
    told = announced(problem, published.plan());
    this.published = published;
  }

  /** Prints the median, the 95th percentile and the longest. */
  public static void main(String[] arguments) {
    int[] size = Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
    RotationProblem problem = RotationExample.of(size[0], size[1], size[2], 1);
    RotationAnswer published =
        RotationPlanner.solve(problem, processor(PUBLISHED), Progress.silent());
    RepairBench bench = new RepairBench(problem, published);
    System.out.printf(
        "%,d people, %d stations, %d slots, %d events; the published plan has a gap of %.2f %%%n",
        size[0], size[1], size[2], size[3], 100 * published.gap());
    bench.repairs(size[3]);
    if (size.length > 4 && size[4] > 0) {
      bench.polishes(size[4]);
    }
  }

  private void repairs(int events) {
    double[] wall = new double[events];
    double[] cpu = new double[events];
    double[] least = new double[events];
    long changes = 0;
    for (int n = 0; n < events; n++) {
      RotationProblem event = event(n % KINDS);
      AtomicLong first = new AtomicLong();
      AtomicLong spent = new AtomicLong();
      long begin = System.nanoTime();
      long cpuBegin = Processor.nanos();
      RotationAnswer answer =
          RotationPlanner.replan(
              event,
              Replanning.REPAIR,
              Budget.rounds(0, 1),
              _ -> {
                if (first.compareAndSet(0, System.nanoTime() - begin)) {
                  spent.set(Processor.nanos() - cpuBegin);
                }
              },
              new Stop());
      wall[n] = first.get() / MILLIS;
      cpu[n] = spent.get() / MILLIS;
      least[n] = (Processor.nanos() - cpuBegin) / MILLIS;
      changes += Change.of(event, answer.plan()).size();
    }
    System.out.printf("%,d runs of slots changed in all%n", changes);
    print("first valid plan, wall", "ms", wall);
    print("first valid plan, CPU of its thread", "ms", cpu);
    print("with the least safety units and a bound, CPU", "ms", least);
  }

  private void polishes(int seconds) {
    double[] gaps = new double[POLISHED];
    for (int n = 0; n < gaps.length; n++) {
      RotationProblem event = event(n % KINDS);
      RotationAnswer answer =
          RotationPlanner.replan(
              event,
              Replanning.POLISH,
              processor(seconds),
              Progress.silent(),
              published.certificate().work());
      gaps[n] = 100 * answer.gap();
    }
    print("proven gap after %d s of polish on two threads".formatted(seconds), "%", gaps);
  }

  private static Deadline processor(int seconds) {
    Budget budget = Budget.of(Duration.ofSeconds(seconds), 1);
    return new Deadline(budget, new Stop(), new CpuClock(System::nanoTime, budget.threads()));
  }

  private static void print(String what, String unit, double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int last = sorted.length - 1;
    System.out.printf(
        "%s: median %.2f %s, 95th percentile %.2f %s, largest %.2f %s%n",
        what,
        sorted[last / 2],
        unit,
        sorted[(int) Math.ceil(0.95 * last)],
        unit,
        sorted[last],
        unit);
  }

  private static RotationProblem announced(RotationProblem problem, RotationPlan plan) {
    List<Person> people = new ArrayList<>();
    for (int p = 0; p < problem.people().size(); p++) {
      people.add(problem.people().get(p).withAnnounced(plan.states().get(p)));
    }
    return with(problem, problem.network(), people);
  }

  private static RotationProblem with(
      RotationProblem problem, Network network, List<Person> people) {
    return new RotationProblem(
        problem.slots(),
        network,
        problem.posts(),
        problem.stayRules(),
        people,
        problem.groups(),
        problem.policy());
  }

  private RotationProblem event(int kind) {
    int slot = random.nextInt(told.slots() - 1);
    return switch (kind) {
      case 0 -> legs(List.of(random.nextInt(told.network().legs().size())), slot, 1);
      case 1 -> station(s -> s, slot, 1 + random.nextInt(2));
      case 2 -> station(s -> s / 2, slot, 0);
      case 3 -> closed(slot);
      case 4 -> person(slot, true);
      case 5 -> person(slot, false);
      default -> beds(slot);
    };
  }

  private RotationProblem legs(List<Integer> cancelled, int slot, int slots) {
    List<Leg> legs = new ArrayList<>(told.network().legs());
    for (int k : cancelled) {
      for (int t = slot; t < Math.min(told.slots(), slot + slots); t++) {
        legs.set(k, new Leg(legs.get(k).seats().with(t, 0)));
      }
    }
    Network n = told.network();
    return with(
        told,
        new Network(n.stations(), legs, n.transfers(), n.shares(), n.hubCap()),
        told.people());
  }

  private RotationProblem closed(int slot) {
    Station station = told.station(random.nextInt(told.stationCount()));
    List<Integer> ways = new ArrayList<>(station.wayIn());
    ways.addAll(station.wayOut());
    return legs(ways, slot, 2);
  }

  /** Six slots with another ceiling, or fewer posts admitted. */
  private RotationProblem station(IntUnaryOperator ceiling, int slot, int steps) {
    int s = random.nextInt(told.stationCount());
    List<Station> stations = new ArrayList<>(told.network().stations());
    Station before = stations.get(s);
    PerSlot fewer =
        PerSlot.generate(
            told.slots(),
            t -> {
              int was = before.ceiling().at(t);
              return t >= slot && t < slot + 6 ? ceiling.applyAsInt(was) : was;
            });
    PerSlot admitted =
        PerSlot.generate(
            told.slots(),
            t -> {
              int was = before.admitted().at(t);
              return t >= slot && t < slot + 6 ? Math.max(0, was - steps) : was;
            });
    stations.set(
        s, new Station(fewer, admitted, before.exposure(), before.wayIn(), before.wayOut()));
    Network n = told.network();
    return with(
        told,
        new Network(stations, n.legs(), n.transfers(), n.shares(), n.hubCap()),
        told.people());
  }

  private RotationProblem person(int slot, boolean ill) {
    List<Person> people = new ArrayList<>(told.people());
    int p = random.nextInt(people.size());
    Person one = people.get(p);
    if (ill) {
      List<Span> absences = new ArrayList<>(one.absences());
      absences.add(new Span(slot, Math.min(told.slots() - 1, slot + 3)));
      people.set(p, one.withAbsences(absences.toArray(Span[]::new)));
    } else {
      int station = told.posts().get(one.posts().getFirst()).station();
      people.set(p, one.withPapers(new Papers(station, new Span(0, slot))));
    }
    return with(told, told.network(), people);
  }

  private RotationProblem beds(int slot) {
    Network n = told.network();
    PerSlot fewer =
        PerSlot.generate(
            told.slots(),
            t -> {
              int was = n.hubCap().at(t);
              return t >= slot && t < slot + 6 ? was * 9 / 10 : was;
            });
    return with(
        told, new Network(n.stations(), n.legs(), n.transfers(), n.shares(), fewer), told.people());
  }
}
