package org.serai.desk.scenario;

/** A post as the generator draws it. */
record Duty(String id, Station station, Work work, int minimum, int wanted) {}
