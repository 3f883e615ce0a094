package org.serai.desk.boards;

import java.util.ArrayList;
import java.util.List;
import org.serai.mission.Mission;
import org.serai.mission.terms.Place;
import org.serai.mission.terms.PlaceKind;

/** What a mission needs before it can be planned, in the order in which it is best told. */
public record Beginning(List<Step> steps) {
  public Beginning {
    steps = List.copyOf(steps);
  }

  /**
   * One thing to tell; {@code told} is how much of it is known, and {@code at} the page where it is
   * told.
   */
  public record Step(String what, String why, long told, String at) {}

  public static Beginning of(AsOf asOf) {
    List<Step> steps = new ArrayList<>(ground(asOf.mission()));
    steps.addAll(work(asOf.mission()));
    return new Beginning(steps);
  }

  private static List<Step> ground(Mission mission) {
    return List.of(
        new Step(
            "Put the hub on the map",
            "where staff rotate through",
            places(mission, PlaceKind.HUB),
            "/ground?add=HUB"),
        new Step(
            "Open the mission",
            "its name, its hub, and the clock of its desk",
            mission.places().opened() ? 1 : 0,
            "/ground?add=mission"),
        new Step(
            "Put the duty stations on the map",
            "where the work is done",
            places(mission, PlaceKind.DUTY_STATION),
            "/ground?add=DUTY_STATION"),
        new Step(
            "Say which agencies have people here",
            "everybody belongs to one",
            mission.places().agencies().size(),
            "/ground?add=agency"));
  }

  private static List<Step> work(Mission mission) {
    return List.of(
        new Step(
            "Register the people",
            "who is where, since when",
            mission.people().people().size(),
            "/people"),
        new Step(
            "Establish the posts",
            "what must be done where, and who can do it",
            mission.posts().posts().size(),
            "/coverage?add=post"),
        new Step(
            "Open premises with their rooms",
            "beds and desks at the hub",
            mission.lodging().rooms().size(),
            "/lodging"),
        new Step(
            "Set levels and limits",
            "a level, a ceiling, a rule of stay for each station",
            mission.security().levels().size(),
            "/security"),
        new Step(
            "Put flights on the schedule",
            "between the stations and the hub",
            mission.flights().flights().size(),
            "/flights"),
        new Step(
            "Draft a plan, and have it signed",
            "who is where in the weeks ahead",
            mission.plans().findCurrent().isPresent() ? 1 : 0,
            "/plan"));
  }

  private static long places(Mission mission, PlaceKind kind) {
    return mission.places().places().stream().map(Place::kind).filter(kind::equals).count();
  }
}
