package org.serai.desk.boards;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.serai.mission.assistance.Assistance;
import org.serai.mission.assistance.Handover;
import org.serai.mission.assistance.Request;
import org.serai.mission.terms.Applicant;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.RequestId;
import org.serai.mission.terms.StateCode;

/**
 * The list of one state: its own nationals and nobody else. Who travels with them of another state
 * is neither named nor counted, and people who have not consented are counted only.
 */
public final class NationalsBoard {
  private NationalsBoard() {}

  /** One national; {@code where} is an account, or the place at which he or she asked. */
  public record National(
      PersonId person,
      RequestId request,
      String age,
      boolean documents,
      String standing,
      String where,
      PlaceId waits) {}

  /** Those who consented, and how many more there are who did not. */
  public record OfState(List<National> people, int withoutConsent) {
    public OfState {
      people = List.copyOf(people);
    }
  }

  public static OfState of(AsOf asOf, StateCode state) {
    Assistance assistance = asOf.mission().assistance();
    List<National> people = new ArrayList<>();
    int silent = 0;
    for (Request request : assistance.byId().values()) {
      if (request.state() == Request.State.JOINED) {
        continue;
      }
      for (Applicant applicant : request.applicants()) {
        boolean own = applicant.nationality().equals(state);
        if (own && request.consent()) {
          people.add(national(asOf, request, applicant));
        }
        silent += own && !request.consent() ? 1 : 0;
      }
    }
    people.sort(Comparator.comparing(National::person));
    return new OfState(people, silent);
  }

  private static National national(AsOf asOf, Request request, Applicant applicant) {
    return new National(
        applicant.person(),
        request.id(),
        Told.word(applicant.age()),
        applicant.documents(),
        standing(asOf, request, applicant.person()),
        asOf.findAccount(applicant.person()).map(Object::toString).orElse("at " + request.at()),
        request.at());
  }

  private static String standing(AsOf asOf, Request request, PersonId person) {
    Assistance assistance = asOf.mission().assistance();
    Handover handover = assistance.handedOver().get(person);
    if (handover != null) {
      return "handed over to " + handover.state();
    }
    if (request.state() == Request.State.WITHDRAWN) {
      return "needs no help any more";
    }
    return assistance.accepted(request) ? "has a seat" : "waits";
  }

  /** Every nationality among those who ask, the largest first. */
  static List<HelpBoard.StateTally> tallies(AsOf asOf) {
    Assistance assistance = asOf.mission().assistance();
    Map<StateCode, int[]> counts = new TreeMap<>();
    for (Request request : assistance.byId().values()) {
      if (request.state() == Request.State.JOINED) {
        continue;
      }
      for (Applicant applicant : request.applicants()) {
        int[] count = counts.computeIfAbsent(applicant.nationality(), _ -> new int[3]);
        count[0]++;
        count[1] += assistance.waits(request) ? 1 : 0;
        count[2] += assistance.handedOver().containsKey(applicant.person()) ? 1 : 0;
      }
    }
    List<HelpBoard.StateTally> tallies = new ArrayList<>();
    counts.forEach(
        (state, n) ->
            tallies.add(new HelpBoard.StateTally(state, Countries.name(state), n[0], n[1], n[2])));
    tallies.sort(Comparator.comparingInt(HelpBoard.StateTally::people).reversed());
    return tallies;
  }
}
