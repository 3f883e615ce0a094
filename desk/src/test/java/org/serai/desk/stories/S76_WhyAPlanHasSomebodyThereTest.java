package org.serai.desk.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.serai.desk.cli.CertifyCommand;
import org.serai.desk.cli.GenerateCommand;
import org.serai.desk.cli.PlanCommand;
import org.serai.desk.cli.WhyCommand;
import org.serai.desk.papers.ProofReader;
import org.serai.desk.planning.Advising;
import org.serai.desk.planning.Folded;
import org.serai.desk.planning.PlanProof;
import org.serai.desk.planning.Reasons;
import org.serai.desk.scenario.Scenario;
import org.serai.desk.scenario.ScenarioRead;
import org.serai.desk.scenario.ScenarioReader;
import org.serai.mission.Mission;
import org.serai.mission.terms.PersonId;
import picocli.CommandLine;

/** Somebody asks at the terminal why the plan has a person there, and why not elsewhere. */
class S76_WhyAPlanHasSomebodyThereTest {
  @TempDir static Path folder;

  private static Path scenario;
  private static Path plan;
  private static Scenario good;
  private static PlanProof proof;
  private static Mission mission;
  private static Advising advising;

  @BeforeAll
  static void aPlanIsMade() throws IOException {
    scenario = folder.resolve("scenario");
    plan = folder.resolve("plan");
    run(new GenerateCommand(), 0, "--people 24 --stations 3 --weeks 8 --out " + scenario);
    run(new PlanCommand(), 0, scenario + " --budget 2 --out " + plan);
    good = ((ScenarioRead.Good) ScenarioReader.read(scenario)).scenario();
    Instant starts = good.opening().starts();
    mission = Folded.of(Mission.empty(good.opening().mission()), good.reports(), starts).mission();
    proof = ((ProofReader.Read.Good) ProofReader.read(plan)).proof();
    advising = Advising.of(mission, proof, starts);
  }

  private static List<PersonId> rotating() {
    return proof.stays().stream().map(PlanProof.Stay::person).distinct().sorted().toList();
  }

  private static LocalDate day() {
    return proof.first().plusWeeks(3);
  }

  private static Instant moment() {
    return day().atStartOfDay(mission.places().zone()).toInstant();
  }

  @Test
  void everyStayIsToldWithWhyItBeginsThere() {
    for (PersonId person : rotating().subList(0, 6)) {
      long runs = proof.stays().stream().filter(stay -> stay.person().equals(person)).count();
      List<Reasons> stays = advising.stays(person);
      assertThat(stays).hasSize((int) runs).allMatch(stay -> !stay.because().isEmpty());
      String told = why(person.value());
      assertThat(told).startsWith(person + ", from stay to stay:");
      stays.forEach(stay -> assertThat(told).contains(stay.headline()));
      assertThat(flat(told)).contains(stays.getFirst().because());
    }
  }

  /** The words are those of the pages, for the same advice makes them. */
  @Test
  void whyAndWhyNotSayWhatThePagesSay() {
    List<String> places = new ArrayList<>(List.of("away", "hub"));
    mission.posts().posts().forEach(post -> places.add(post.station().value()));
    int forbidden = 0;
    for (PersonId person : rotating().subList(0, 8)) {
      assertThat(flat(why(person + " --day " + day())))
          .contains(advising.why(person, moment()).headline())
          .contains(advising.why(person, moment()).because());
      for (String place : places.stream().distinct().toList()) {
        Reasons not = advising.whyNot(person, moment(), place);
        String told = flat(why(person + " --day " + day() + " --not " + place));
        assertThat(told).contains(not.headline());
        not.because().forEach(each -> assertThat(told).contains(each));
        not.changes().forEach(each -> assertThat(told).contains(each));
        assertThat(told.contains("would allow it:") || told.contains("It would take all of these:"))
            .isEqualTo(!not.changes().isEmpty());
        forbidden += not.changes().isEmpty() ? 0 : 1;
      }
    }
    assertThat(forbidden).isPositive();
  }

  @Test
  void aPlaceIsCalledByItsNameAsWell() {
    String person = rotating().getFirst().value();
    var post = mission.posts().posts().iterator().next();
    String name = mission.places().place(post.station()).name();
    List<String> words = List.of("" + scenario, "" + plan, person, "--day", "" + day(), "--not");
    String byId = run(new WhyCommand(), 0, with(words, post.station().value()));
    assertThat(run(new WhyCommand(), 0, with(words, name.toLowerCase(Locale.ROOT))))
        .isEqualTo(byId);
    assertThat(run(new WhyCommand(), 2, with(words, "Atlantis")))
        .contains("--not \"Atlantis\": wanted away, hub, a duty station or a post");
  }

  @Test
  void whatIsTightIsToldInWeeksOfAPost() {
    List<String> tight = advising.worth(3);
    assertThat(tight).isNotEmpty();
    assertThat(flat(why(rotating().getFirst().value())))
        .contains("Where it is tight:")
        .contains(tight);
  }

  @Test
  void whoRotatesNotHasNoPlan() {
    PersonId staying =
        mission.people().people().stream()
            .map(person -> person.id())
            .filter(person -> !rotating().contains(person))
            .findFirst()
            .orElseThrow();
    assertThat(flat(why(staying.value())))
        .contains("The plan moves those who rotate; it says nothing of " + staying + ".");
  }

  @Test
  void aPersonIsCalledByNumberOrByName() {
    Map<String, List<PersonId>> names =
        good.identities().stream()
            .filter(identity -> mission.people().findPerson(identity.person()).isPresent())
            .collect(
                Collectors.groupingBy(
                    identity -> identity.fields().getOrDefault("name", ""),
                    Collectors.mapping(identity -> identity.person(), Collectors.toList())));
    String name =
        names.keySet().stream()
            .filter(each -> names.getOrDefault(each, List.of()).size() == 1)
            .filter(each -> rotating().containsAll(names.getOrDefault(each, List.of())))
            .sorted()
            .findFirst()
            .orElseThrow();
    PersonId person = names.getOrDefault(name, List.of()).getFirst();
    assertThat(why(name.toLowerCase(Locale.ROOT)))
        .isEqualTo(why(person.value()))
        .doesNotContain(name);
  }

  @Test
  void whoCanBeSeveralIsAskedForByNumberAndNoNameIsSaidBack() {
    long all = mission.people().people().stream().filter(p -> p.id().value().contains("0")).count();
    assertThat(run(new WhyCommand(), 2, scenario + " " + plan + " 0"))
        .contains("PERSON: %,d people can be meant; wanted the number of one: ".formatted(all))
        .contains(", ...");
    assertThat(run(new WhyCommand(), 2, scenario + " " + plan + " Nobody Ofthatname"))
        .contains("nobody of this scenario has that number or name")
        .doesNotContain("Ofthatname");
  }

  /** Nobody is told reasons of a plan that is not one of this scenario. */
  @Test
  void whatCertifyRefusesIsRefusedInTheSameWords() throws IOException {
    Path tampered = folder.resolve("tampered");
    Files.createDirectories(tampered);
    try (Stream<Path> files = Files.list(plan.resolve("certificate"))) {
      for (Path file : files.toList()) {
        Files.copy(file, tampered.resolve(file.getFileName()));
      }
    }
    List<String> claims = new ArrayList<>(Files.readAllLines(tampered.resolve("claims.csv")));
    claims.replaceAll(row -> row.startsWith("work_cost,") ? "work_cost,1" : row);
    Files.write(tampered.resolve("claims.csv"), claims);
    String certify = run(new CertifyCommand(), 1, scenario + " " + tampered);
    assertThat(certify).contains("(work_cost), column value: \"1\"; wanted ", "Refused.");
    String person = rotating().getFirst().value();
    assertThat(run(new WhyCommand(), 1, scenario + " " + tampered + " " + person))
        .isEqualTo(certify);

    Path other = folder.resolve("other");
    run(new GenerateCommand(), 0, "--people 20 --stations 2 --weeks 8 --out " + other);
    assertThat(run(new WhyCommand(), 1, other + " " + plan + " " + person)).contains("Refused.");
  }

  private static String why(String words) {
    return run(new WhyCommand(), 0, scenario + " " + plan + " " + words);
  }

  /** What was wrapped for a terminal, in one line again. */
  private static String flat(String told) {
    return told.replaceAll("\\s+", " ");
  }

  private static List<String> with(List<String> words, String last) {
    return Stream.concat(words.stream(), Stream.of(last)).toList();
  }

  private static String run(Object command, int code, String words) {
    return run(command, code, Arrays.asList(words.split(" ")));
  }

  private static String run(Object command, int code, List<String> words) {
    StringWriter terminal = new StringWriter();
    PrintWriter out = new PrintWriter(terminal, true);
    int ended =
        new CommandLine(command).setOut(out).setErr(out).execute(words.toArray(String[]::new));
    assertThat(ended).as(terminal.toString()).isEqualTo(code);
    return terminal.toString();
  }
}
