package org.serai.desk.cli;

import org.serai.planner.airlift.InstanceFormat;

/** One request for one vehicle, as each of the public formats writes it. */
public final class TinyInstances {
  private TinyInstances() {}

  public static String of(InstanceFormat format) {
    return switch (format) {
      case LI_LIM ->
          """
          2 10 1
          0 0 0 0 0 100 0 0 0
          1 3 4 5 0 50 2 0 2
          2 6 8 -5 0 90 2 1 0
          """;
      case CORDEAU ->
          """
          1 2 480 3 30
          0 0.0 0.0 0 0 0 1440
          1 3.0 4.0 3 1 0 1440
          2 6.0 8.0 3 -1 60 75
          """;
      case SARTORI_BURIOL ->
          """
          NAME: tiny
          SIZE: 3
          ROUTE-TIME: 100
          CAPACITY: 10
          NODES
          0 41.1 2.1 0 0 100 0 0 0
          1 41.2 2.1 5 0 50 2 0 2
          2 41.3 2.1 -5 0 90 2 1 0
          EDGES
          0 5 9
          6 0 5
          9 5 0
          EOF
          """;
    };
  }
}
