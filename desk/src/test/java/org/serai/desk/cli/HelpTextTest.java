package org.serai.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import picocli.CommandLine;

/** The help of every command is for people: what has no default names none. */
class HelpTextTest {
  @TestFactory
  Stream<DynamicTest> noHelpShowsADefaultThatIsNothing() {
    return below(Serai.line())
        .map(
            command ->
                DynamicTest.dynamicTest(
                    command.getCommandSpec().qualifiedName(), () -> namesNoEmptyDefault(command)));
  }

  private static Stream<CommandLine> below(CommandLine command) {
    return command.getSubcommands().values().stream()
        .flatMap(each -> Stream.concat(Stream.of(each), below(each)));
  }

  private static void namesNoEmptyDefault(CommandLine command) {
    assertThat(command.getUsageMessage())
        .doesNotContain("Optional.empty", "Default: []", "Default: PT", "922337203685477580")
        .doesNotContainPattern("Default: *\\R");
  }
}
