package org.serai.mission.rules;

import java.util.ArrayList;
import java.util.List;
import org.serai.mission.ledger.Gap;
import org.serai.mission.ledger.Line;
import org.serai.mission.ledger.UnlistedHeads;
import org.serai.mission.rules.Finding.Danger;
import org.serai.mission.rules.Finding.Subject;
import org.serai.mission.terms.Account;

/** What does not add up in the ledger: gaps, suspense, heads that no list names. */
final class AmissLedger {
  private final Picture picture;
  private final Named named;

  AmissLedger(Picture picture) {
    this.picture = picture;
    this.named = new Named(picture);
  }

  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    picture.ledger().openGaps().forEach(gap -> findings.add(joinedUp(gap)));
    picture.ledger().unlistedHeads().forEach(heads -> findings.add(headsListed(heads)));
    if (picture.ledger().headsIn(Account.SUSPENSE) > 0) {
      for (Line line : picture.ledger().lines()) {
        if (line.account().equals(Account.SUSPENSE)) {
          findings.add(accountedFor(line));
        }
      }
    }
    return findings;
  }

  private Finding joinedUp(Gap gap) {
    return new Finding(
        Danger.RULE,
        Rule.JOINED_UP,
        new Subject.OfPerson(gap.person()),
        "%s was %s when a report of %s found the person %s."
            .formatted(
                gap.person(),
                named.account(gap.known()),
                named.time(gap.happened(), gap.reported()),
                named.account(gap.reported())),
        "Ask the warden, then explain it.");
  }

  private Finding accountedFor(Line line) {
    return new Finding(
        Danger.LIFE,
        Rule.ACCOUNTED_FOR,
        new Subject.OfPerson(line.person()),
        "Two reports of "
            + named.time(line.lastMovement().happened())
            + " contradict each other: nobody can say where "
            + line.person()
            + " is.",
        "Call the person, then record the sighting.");
  }

  private static Finding headsListed(UnlistedHeads heads) {
    return new Finding(
        Danger.RULE,
        Rule.HEADS_LISTED,
        new Subject.OfFlight(heads.flight()),
        "Flight %s: %d heads were counted, the lists name %d; %d open."
            .formatted(heads.flight(), heads.reported(), heads.listed(), heads.open()),
        "Ask who counted, then explain the difference or register who is missing.");
  }
}
