package org.serai.desk.boards;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.serai.mission.contingents.Contingents;
import org.serai.mission.contingents.Deployment;
import org.serai.mission.facts.ContingentFact.PledgeMade;
import org.serai.mission.people.Group;
import org.serai.mission.rules.Outlook;
import org.serai.mission.terms.Account;
import org.serai.mission.terms.DeploymentId;
import org.serai.mission.terms.GroupId;
import org.serai.mission.terms.GroupKind;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.PledgeId;
import org.serai.mission.terms.PostId;

/** Which unit is on the ground, and who relieves whom; and of what the next turn can be made. */
public record ContingentsBoard(
    List<Unit> units, List<Free> free, List<Held> posts, List<DecisionsBoard.Row> decisions) {
  public ContingentsBoard {
    units = List.copyOf(units);
    free = List.copyOf(free);
    posts = List.copyOf(posts);
    decisions = List.copyOf(decisions);
  }

  /** A group that travels as one and serves in no turn yet. */
  public record Free(GroupId lift, int people) {}

  /** A post that a unit can hold. */
  public record Held(PostId post, PlaceId station, String function) {}

  /** A pledge and its turns; {@code there} counts everybody of the unit who is at a station. */
  public record Unit(
      PledgeId pledge,
      String state,
      String name,
      String mission,
      String capability,
      int strength,
      int least,
      LocalDate from,
      LocalDate until,
      int there,
      boolean serves,
      List<Turn> turns) {
    public Unit {
      turns = List.copyOf(turns);
    }
  }

  /** One deployment; {@code relief} is blank until one is ordered. */
  public record Turn(
      DeploymentId deployment,
      PlaceId station,
      PostId post,
      LocalDate from,
      LocalDate until,
      long daysLeft,
      int there,
      String relief,
      boolean withdrawn,
      List<Lift> lifts) {
    public Turn {
      lifts = List.copyOf(lifts);
    }
  }

  /** A group that travels as one: where most of it stands, and its next booked journey. */
  public record Lift(GroupId lift, int people, int there, String standing, String next) {}

  public static ContingentsBoard of(AsOf asOf) {
    return new ContingentsBoard(
        asOf.mission().contingents().pledges().values().stream()
            .map(pledge -> unit(asOf, pledge))
            .sorted(Comparator.comparing(Unit::state).thenComparing(Unit::pledge))
            .toList(),
        free(asOf),
        asOf.mission().posts().posts().stream()
            .map(post -> new Held(post.id(), post.station(), post.function()))
            .sorted(Comparator.comparing(Held::station).thenComparing(Held::post))
            .toList(),
        DecisionsBoard.of(asOf));
  }

  private static List<Free> free(AsOf asOf) {
    Contingents contingents = asOf.mission().contingents();
    return asOf.mission().people().groups().values().stream()
        .filter(group -> group.kind() == GroupKind.LIFT)
        .filter(group -> contingents.findDeploymentOf(group.id()).isEmpty())
        .map(group -> new Free(group.id(), group.members().size()))
        .sorted(Comparator.comparing(Free::lift))
        .toList();
  }

  private static Unit unit(AsOf asOf, PledgeMade pledge) {
    Contingents contingents = asOf.mission().contingents();
    List<Turn> turns =
        contingents.inOrder().stream()
            .filter(d -> d.pledge().equals(pledge.pledge()))
            .map(d -> turn(asOf, d))
            .toList();
    boolean serves =
        turns.stream()
            .anyMatch(t -> !t.from().isAfter(asOf.day()) && !t.until().isBefore(asOf.day()));
    return new Unit(
        pledge.pledge(),
        pledge.state(),
        pledge.unit(),
        pledge.mission(),
        pledge.capability(),
        pledge.strength(),
        pledge.least(),
        pledge.days().first(),
        pledge.days().last(),
        turns.stream().mapToInt(Turn::there).sum(),
        serves,
        turns);
  }

  private static Turn turn(AsOf asOf, Deployment d) {
    List<Lift> lifts = new ArrayList<>();
    for (GroupId lift : d.lifts()) {
      asOf.mission().people().findGroup(lift).ifPresent(g -> lifts.add(lift(asOf, g, d)));
    }
    return new Turn(
        d.id(),
        d.station(),
        d.post(),
        d.days().first(),
        d.days().last(),
        ChronoUnit.DAYS.between(asOf.day(), d.days().last()),
        lifts.stream().mapToInt(Lift::there).sum(),
        d.findRelief().map(DeploymentId::toString).orElse(""),
        d.mayLeave(),
        lifts);
  }

  private static Lift lift(AsOf asOf, Group group, Deployment d) {
    Account station = new Account.At(d.station());
    int there = 0;
    Set<Account> accounts = new HashSet<>();
    for (PersonId person : group.members()) {
      Account account = asOf.findAccount(person).orElse(Account.SUSPENSE);
      accounts.add(account);
      there += account.equals(station) ? 1 : 0;
    }
    String standing =
        accounts.size() == 1 ? accounts.iterator().next().toString() : accounts.size() + " places";
    return new Lift(group.id(), group.members().size(), there, standing, next(asOf, group));
  }

  /** When the first of the lift moves next, and into which account. */
  private static String next(AsOf asOf, Group group) {
    return group.members().stream()
        .flatMap(p -> asOf.way(p).stream())
        .filter(step -> step.from().isAfter(asOf.moment()))
        .min(Comparator.comparing(Outlook.Step::from))
        .map(step -> step.from() + " " + step.account())
        .orElse("");
  }
}
