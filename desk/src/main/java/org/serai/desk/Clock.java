package org.serai.desk;

import java.time.Instant;
import java.time.InstantSource;

/** What time a desk has: the wall clock, or a story's own time that runs on from a given moment. */
public final class Clock implements InstantSource {
  private final InstantSource wall;
  private final long aheadSeconds;

  private Clock(InstantSource wall, long aheadSeconds) {
    this.wall = wall;
    this.aheadSeconds = aheadSeconds;
  }

  /** The time of the world. */
  public static Clock ofTheWorld() {
    return new Clock(InstantSource.system(), 0);
  }

  /** Begins at the moment when it is made, and runs as fast as the world. */
  public static Clock startingAt(Instant moment) {
    InstantSource wall = InstantSource.system();
    return new Clock(wall, moment.getEpochSecond() - wall.instant().getEpochSecond());
  }

  @Override
  public Instant instant() {
    return wall.instant().plusSeconds(aheadSeconds);
  }
}
