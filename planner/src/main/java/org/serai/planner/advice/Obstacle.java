package org.serai.planner.advice;

import org.serai.planner.rotation.Span;

/** One rule or row that can stand in the way of a person; numbers are those of the problem. */
public sealed interface Obstacle {

  /** No seat is free on the leg in the slot, or it is not flown. */
  record Seat(int leg, int slot) implements Obstacle {}

  /** No place is free at the hub in the slot. */
  record Bed(int slot) implements Obstacle {}

  /** The station is full in the slot. */
  record Ceiling(int station, int slot) implements Obstacle {}

  /** The agency's part of a ceiling is used up in the slot. */
  record Share(int share, int slot) implements Obstacle {}

  /** The security level of the slot does not admit the post. */
  record Level(int post, int slot) implements Obstacle {}

  /** Stands for "whenever": a change that lifts an obstacle in all slots. */
  int ANY = -1;

  /** The person's documents do not hold at the station in the slot. */
  record Papers(int person, int station, int slot) implements Obstacle {}

  /** The person is absent in these slots, and would be in the field or at the hub. */
  record Absence(int person, Span slots, boolean atHub, int slot) implements Obstacle {}

  /** The person cannot hold the post. */
  record Qualification(int person, int post) implements Obstacle {}

  /** The post cannot be covered from the hub. */
  record NotFromHub(int post) implements Obstacle {}

  /** The stay at the station would become longer than its maximum. */
  record MaximumStay(int station) implements Obstacle {}

  /** The stay at the station would become shorter than is worth the journey. */
  record MinimumStay(int station) implements Obstacle {}

  /** Rest is owed before coming in again. */
  record Rest() implements Obstacle {}

  /** Whether breaking it is against safety, level 1 of the objective. */
  default boolean safety() {
    return switch (this) {
      case Ceiling _, Share _, Level _, Papers _ -> true;
      case Absence absence -> !absence.atHub();
      case Seat _, Bed _, Qualification _, NotFromHub _ -> false;
      case MaximumStay _, MinimumStay _, Rest _ -> false;
    };
  }

  /** Whether no plan at all may break it: there is no such seat, bed or ability. */
  default boolean hard() {
    return switch (this) {
      case Seat _, Bed _, Qualification _, NotFromHub _ -> true;
      case Absence absence -> absence.atHub();
      case Ceiling _, Share _, Level _, Papers _ -> false;
      case MaximumStay _, MinimumStay _, Rest _ -> false;
    };
  }

  /** The change that lifts it: one document, say, lifts papers in all slots. */
  default Obstacle change() {
    return switch (this) {
      case Papers papers -> new Papers(papers.person(), papers.station(), ANY);
      case Absence absence -> new Absence(absence.person(), absence.slots(), false, ANY);
      case Seat _, Bed _, Ceiling _, Share _, Level _, Qualification _, NotFromHub _ -> this;
      case MaximumStay _, MinimumStay _, Rest _ -> this;
    };
  }

  /** Whether one path can meet it in several slots, though lifting it is one change. */
  default boolean lasting() {
    return switch (this) {
      case Papers _, Absence _, Qualification _, NotFromHub _ -> true;
      case MaximumStay _, MinimumStay _, Rest _ -> true;
      case Seat _, Bed _, Ceiling _, Share _, Level _ -> false;
    };
  }
}
