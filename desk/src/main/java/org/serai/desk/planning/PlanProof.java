package org.serai.desk.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.serai.mission.terms.PersonId;

/**
 * A plan and the proof of its bounds in the ids of the mission, so that somebody else can check
 * both against the scenario. Slots are counted from 0.
 *
 * @param claims what the plan says of itself
 * @param stays where everybody is, in runs of slots
 * @param prices the prices that prove the bounds; those of 0 are left out
 * @param trees cases that prove more than the prices
 * @param occasion for a replan, what it was made after
 */
public record PlanProof(
    LocalDate first,
    int weeks,
    Map<Claim, Long> claims,
    List<Stay> stays,
    List<Price> prices,
    ProofTrees trees,
    Occasion occasion) {
  public PlanProof {
    claims = Map.copyOf(claims);
    stays = List.copyOf(stays);
    prices = List.copyOf(prices);
  }

  /** Stands for the proof of a plan that no search has made. */
  public static PlanProof none(LocalDate first, int weeks) {
    return new PlanProof(
        first, weeks, Map.of(), List.of(), List.of(), ProofTrees.NONE, Occasion.NONE);
  }

  /**
   * What a replan was made after: without it nobody else could draft the problem that it answers.
   *
   * @param events in the order in which they happen, in the words of {@link PlanEvents}
   * @param announced where everybody was told to be before; empty where the mission has it booked
   */
  public record Occasion(List<String> events, List<Stay> announced) {
    /** Of a plan that is no replan. */
    public static final Occasion NONE = new Occasion(List.of(), List.of());

    public Occasion {
      events = List.copyOf(events);
      announced = List.copyOf(announced);
    }
  }

  /** The same plan, made after these events and promises. */
  public PlanProof after(Occasion before) {
    return new PlanProof(first, weeks, claims, stays, prices, trees, before);
  }

  /** The same weeks with other stays, and nothing proven of them. */
  PlanProof with(List<Stay> others) {
    return new PlanProof(first, weeks, Map.of(), others, List.of(), ProofTrees.NONE, Occasion.NONE);
  }

  /** A run of slots of one person, both ends included. */
  public record Stay(PersonId person, int first, int last, Place place) {}

  /** Where somebody is; {@code of} is a post, station, or blank. */
  public record Place(Where where, String of) {}

  /** What kind of place it is. */
  public enum Where {
    /** At the post {@code of}. */
    POST,
    /** At the station {@code of}, without a post. */
    STATION,
    AWAY,
    HUB,
    /** At the hub, covering the post {@code of}. */
    FROM_HUB;

    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** The price of one row in a run of slots, both ends included; never 0. */
  public record Price(Proves proves, Row row, String of, String with, Run run, int price) {
    /** Slots, both ends included. */
    public record Run(int first, int last) {}
  }

  /** Which of the two bounds a price proves. */
  public enum Proves {
    SAFETY,
    WORK;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What has a price; {@code of} and {@code with} name the row. */
  public enum Row {
    /** Cover of post {@code of}. */
    COVER,
    /** A place under the ceiling of station {@code of}. */
    CEILING,
    /** A place under the ceiling of station {@code of} for agency {@code with}. */
    SHARE,
    /** A seat from {@code of} to {@code with}. */
    SEAT,
    /** A place at the hub {@code of}. */
    HUB,
    /** A departure from post {@code of} without an arrival one slot before. */
    HANDOVER,
    /** A unit of exposure of person {@code of}; it holds in all slots. */
    EXPOSURE;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
