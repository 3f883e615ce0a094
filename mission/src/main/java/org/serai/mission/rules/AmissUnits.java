package org.serai.mission.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.serai.mission.contingents.Deployment;
import org.serai.mission.rules.Finding.Danger;
import org.serai.mission.rules.Finding.Subject;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.Policy;

/** What is amiss with units: too few on the ground, or a relief that nobody has ordered. */
final class AmissUnits {
  private final Picture picture;
  private final Named named;
  private final Census census;
  private final LocalDate day;
  private final List<Finding> findings = new ArrayList<>();

  AmissUnits(Picture picture, Census census, LocalDate day) {
    this.picture = picture;
    this.named = new Named(picture);
    this.census = census;
    this.day = day;
  }

  List<Finding> findings() {
    Set<List<Deployment>> asked = new HashSet<>();
    for (Deployment deployment : picture.contingents().inOrder()) {
      boolean serves = deployment.days().contains(day) && !deployment.mayLeave();
      if (serves && asked.add(picture.contingents().unit(deployment))) {
        strength(deployment);
      }
      if (!deployment.mayLeave()) {
        relief(deployment);
      }
    }
    return findings;
  }

  private void strength(Deployment deployment) {
    var pledge = picture.contingents().pledge(deployment.pledge());
    long there = there(new UnitRules(picture).members(deployment), deployment);
    if (there < pledge.least()) {
      findings.add(
          new Finding(
              Danger.WORK,
              Rule.UNIT_STRENGTH,
              new Subject.OfPost(deployment.post()),
              "%s at %s is under strength: %d are on the ground, %d are needed."
                  .formatted(
                      pledge.unit(), named.place(deployment.station()), there, pledge.least()),
              "Hold the outgoing lift, and bring in the relief."));
    }
  }

  private long there(Set<PersonId> people, Deployment deployment) {
    return people.stream().filter(p -> census.stands(p, deployment.station())).count();
  }

  private void relief(Deployment deployment) {
    long left = ChronoUnit.DAYS.between(day, deployment.days().last());
    if (left > picture.places().policy(Policy.RELIEF_MARGIN_DAYS)
        || day.isBefore(deployment.days().first())) {
      return;
    }
    long there = there(ownMembers(deployment), deployment);
    boolean ordered = deployment.findRelief().isPresent();
    if (there == 0 || (ordered && left >= 0)) {
      return;
    }
    var pledge = picture.contingents().pledge(deployment.pledge());
    String words = ordered ? "its relief has not taken over" : "nobody has ordered its relief";
    findings.add(
        new Finding(
            left < 0 ? Danger.RULE : Danger.NOTE,
            Rule.RELIEF_DUE,
            new Subject.OfPost(deployment.post()),
            "%s (%s) was to serve until %s; %d are at %s and %s."
                .formatted(
                    pledge.unit(),
                    deployment.id(),
                    Named.date(deployment.days().last()),
                    there,
                    named.place(deployment.station()),
                    words),
            "Order the relief, and plan its lifts before the outgoing ones."));
  }

  private Set<PersonId> ownMembers(Deployment deployment) {
    Set<PersonId> members = new HashSet<>();
    deployment.lifts().stream()
        .flatMap(lift -> picture.people().findGroup(lift).stream())
        .forEach(group -> members.addAll(group.members()));
    return members;
  }
}
