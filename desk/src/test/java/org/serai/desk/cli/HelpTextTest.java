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
    return new CommandLine(new Serai())
        .getSubcommands().entrySet().stream()
            .map(
                command ->
                    DynamicTest.dynamicTest(
                        command.getKey(), () -> namesNoEmptyDefault(command.getValue())));
  }

  private static void namesNoEmptyDefault(CommandLine command) {
    assertThat(command.getUsageMessage())
        .doesNotContain("Optional.empty")
        .doesNotContainPattern("Default: *\\R");
  }
}
