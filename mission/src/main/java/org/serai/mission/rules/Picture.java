package org.serai.mission.rules;

import org.serai.mission.assistance.Assistance;
import org.serai.mission.contingents.Contingents;
import org.serai.mission.facts.Report;
import org.serai.mission.flights.Flight;
import org.serai.mission.flights.Flights;
import org.serai.mission.hosting.Hosting;
import org.serai.mission.ledger.Ledger;
import org.serai.mission.lodging.Lodging;
import org.serai.mission.peace.Peace;
import org.serai.mission.people.People;
import org.serai.mission.places.Places;
import org.serai.mission.plans.Plans;
import org.serai.mission.posts.Posts;
import org.serai.mission.security.Security;
import org.serai.mission.terms.Leg;
import org.serai.mission.wardens.Wardens;

/** All pillars side by side: what a rule looks at. They hear the same reports. */
public record Picture(
    Places places,
    People people,
    Posts posts,
    Security security,
    Flights flights,
    Lodging lodging,
    Plans plans,
    Wardens wardens,
    Hosting hosting,
    Assistance assistance,
    Peace peace,
    Contingents contingents,
    Ledger ledger) {

  public static final Picture EMPTY =
      new Picture(
          Places.EMPTY,
          People.EMPTY,
          Posts.EMPTY,
          Security.EMPTY,
          Flights.EMPTY,
          Lodging.EMPTY,
          Plans.EMPTY,
          Wardens.EMPTY,
          Hosting.EMPTY,
          Assistance.EMPTY,
          Peace.EMPTY,
          Contingents.EMPTY,
          Ledger.EMPTY);

  /** The picture after one more report. */
  public Picture after(Report report) {
    return new Picture(
        places.after(report.fact()),
        people.after(report.fact()),
        posts.after(report.fact()),
        security.after(report),
        flights.after(report),
        lodging.after(report.fact()),
        plans.after(report),
        wardens.after(report),
        hosting.after(report),
        assistance.after(report),
        peace.after(report),
        contingents.after(report),
        ledger.after(report));
  }

  /** Whether the flight may fly its leg, as airfields, routes and windows are known now. */
  public boolean admits(Flight flight, Leg leg) {
    return security.ways().admit(leg, flight.military(), place -> places.place(place).zone());
  }
}
