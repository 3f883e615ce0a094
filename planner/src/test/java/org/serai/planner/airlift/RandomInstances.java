package org.serai.planner.airlift;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Small instances from a seed, written in a public format and read back. */
final class RandomInstances {
  private RandomInstances() {}

  static RoutingProblem pickupAndDelivery(long seed, int requests) {
    SplittableRandom dice = new SplittableRandom(seed);
    List<String> lines = new ArrayList<>();
    lines.add(requests + " 20 1");
    lines.add("0 50 50 0 0 500 0 0 0");
    for (int request = 1; request <= requests; request++) {
      int open = 20 + dice.nextInt(180);
      int load = 1 + dice.nextInt(9);
      int drop = request + requests;
      lines.add(line(request, dice, load) + " " + open + " " + (open + 60) + " 3 0 " + drop);
    }
    for (int request = 1; request <= requests; request++) {
      int load = -load(lines.get(request + 1));
      lines.add(line(request + requests, dice, load) + " 0 450 3 " + request + " 0");
    }
    return InstanceFormat.LI_LIM.read("seed " + seed, lines);
  }

  private static int load(String line) {
    return Integer.parseInt(line.split(" ", -1)[3]);
  }

  private static String line(int id, SplittableRandom dice, int load) {
    return id + " " + dice.nextInt(101) + " " + dice.nextInt(101) + " " + load;
  }

  static RoutingProblem dialARide(long seed, int requests) {
    SplittableRandom dice = new SplittableRandom(seed);
    List<String> lines = new ArrayList<>();
    lines.add((requests + 3) / 3 + " " + 2 * requests + " 480 3 30");
    lines.add("0 0 0 0 0 0 1440");
    for (int node = 1; node <= 2 * requests; node++) {
      boolean timed = node % 2 == 0 == node <= requests;
      int open = timed ? 60 + dice.nextInt(300) : 0;
      lines.add(
          String.format(
              Locale.ROOT,
              "%d %.3f %.3f 3 %d %d %d",
              node,
              20 * dice.nextDouble() - 10,
              20 * dice.nextDouble() - 10,
              node <= requests ? 1 : -1,
              open,
              timed ? open + 15 : 1440));
    }
    return InstanceFormat.CORDEAU.read("seed " + seed, lines);
  }
}
