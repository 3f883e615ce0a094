package org.serai.desk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.serai.mission.facts.Fact;
import org.serai.mission.facts.Report;

/**
 * Course, lesson 7: the description of the format cannot go stale. To write it anew: {@code mvn -pl
 * desk -am test -Dtest=C07_FormatTest -Dserai.rewrite=true}.
 */
class C07_FormatTest {
  private static final Path DOCUMENT = Path.of("..", "docs", "scenario-format.md");

  @TempDir Path folder;

  @Test
  void describesTheSheetsAsTheReaderDeclaresThem() throws IOException {
    if (Boolean.getBoolean("serai.rewrite")) {
      Files.createDirectories(DOCUMENT.getParent());
      Files.writeString(DOCUMENT, FormatDocument.text());
    }
    assertThat(DOCUMENT).hasContent(FormatDocument.text());
  }

  @Test
  void givesOnlyExamplesThatTheReaderCanRead() {
    for (SheetPlan plan : ScenarioSheets.ALL) {
      for (Column<?> column : plan.columns()) {
        assertThat(column.kind().reading().read(column.example()))
            .as(plan.name() + "." + column.name())
            .isNotNull();
      }
    }
  }

  @Test
  void givesEveryColumnOfASheetATagOfItsOwn() {
    for (SheetPlan plan : ScenarioSheets.ALL) {
      assertThat(plan.columns()).extracting(Column::tag).doesNotHaveDuplicates();
      assertThat(plan.columns()).extracting(Column::name).doesNotHaveDuplicates();
    }
  }

  /** Sealed identities and destroyed keys are the vault's to make; a sheet cannot tell them. */
  @Test
  void canTellEveryKindOfFactButThoseOfTheVault() {
    Set<Class<?>> told = new HashSet<>();
    ScenarioRead read = Everything.sheets().read(folder);
    assertThat(read).isInstanceOf(ScenarioRead.Good.class);
    for (Report report : ((ScenarioRead.Good) read).scenario().reports()) {
      told.add(report.fact().getClass());
    }
    assertThat(kinds(Fact.class))
        .filteredOn(kind -> !told.contains(kind))
        .extracting(Class::getSimpleName)
        .containsExactlyInAnyOrder("IdentitySealed", "IdentityForgotten");
  }

  private static Stream<Class<?>> kinds(Class<?> family) {
    return family.isSealed()
        ? Arrays.stream(family.getPermittedSubclasses()).flatMap(C07_FormatTest::kinds)
        : Stream.of(family);
  }
}
