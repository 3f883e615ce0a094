package org.serai.mission.rules;

import java.util.List;
import org.serai.mission.facts.HostingFact;
import org.serai.mission.hosting.Appeal;

/** The rules of hosts: an agreement follows from an answer, and names what was asked for. */
final class HostRules {
  private final Picture picture;

  HostRules(Picture picture) {
    this.picture = picture;
  }

  List<Breach> forbidAgreement(HostingFact.AgreementMade f) {
    Appeal appeal = picture.hosting().findAppeal(f.appeal()).orElseThrow();
    String host = appeal.asked().host();
    return appeal
        .findAnswer()
        .map(
            answer ->
                answer.answer().accepts()
                    ? List.<Breach>of()
                    : List.of(answered(host + " has declined appeal " + f.appeal() + ".")))
        .orElseGet(
            () -> List.of(answered(host + " has not answered appeal " + f.appeal() + " yet.")));
  }

  private static Breach answered(String reason) {
    return new Breach(
        Rule.HOST_ANSWERED, reason, "Record the host's answer first, or make another appeal.");
  }
}
