package org.serai.desk.house;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a tidy source looks like. Each rule answers with what is wrong in one file, in sentences.
 *
 * @param tall methods that may be taller, as {@code File.java#method}
 * @param names types that may bear a word that says nothing, by simple name
 */
record TidyRules(Set<String> tall, Set<String> names) {

  /** A method that needs more has a second idea in it. */
  static final int TALLEST_METHOD = 40;

  /** A file that needs more is two files. */
  static final int LONGEST_FILE = 400;

  /** What fits beside a second file on half a laptop's screen. */
  static final int WIDEST_LINE = 100;

  /** A class with more collaborators does too much; records are plain data and may hold more. */
  static final int MOST_PARAMETERS = 5;

  /** A room says what it is and what it never does; more belongs into the plan of the house. */
  static final int LONGEST_DESCRIPTION = 6;

  static final int SHORTEST_DESCRIPTION = 3;

  private static final Set<String> WORDS_THAT_SAY_NOTHING =
      Set.of("manager", "helper", "util", "common", "base", "impl", "data", "info");

  private static final Pattern WORD_BORDER = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|_");
  private static final String TEXT_BLOCK = "\"\"\"";
  private static final Pattern SETTER = Pattern.compile("set[A-Z].*");
  private static final Pattern WALL_CLOCK =
      Pattern.compile(
          "((Instant|LocalDate|LocalDateTime|LocalTime|ZonedDateTime|OffsetDateTime|Year)\\.now"
              + "|Clock\\.system.*|System\\.currentTimeMillis|Math\\.random"
              + "|ThreadLocalRandom\\.current|UUID\\.randomUUID)");
  private static final Pattern STOPWATCH = Pattern.compile("System\\.nanoTime");
  private static final Pattern PRINT = Pattern.compile("System\\.(out|err)\\..*");
  private static final Set<String> CHANCE = Set.of("Random", "SplittableRandom", "SecureRandom");

  List<String> tallMethods(Source source) {
    return Part.bodies(source).stream()
        .filter(part -> part.lines() > TALLEST_METHOD)
        .filter(part -> !tall.contains(exceptionName(part)))
        .map(part -> part.where() + " has " + part.lines() + " lines")
        .toList();
  }

  /** How an exception names a method: {@code File.java#method}. */
  static String exceptionName(Part part) {
    String path = part.source().path();
    return path.substring(path.lastIndexOf('/') + 1) + "#" + part.name();
  }

  List<String> longFiles(Source source) {
    int lines = source.lines().size();
    return lines > LONGEST_FILE ? List.of(source.path() + " has " + lines + " lines") : List.of();
  }

  /** The inside of a text block is as wide as what it shows. */
  List<String> wideLines(Source source) {
    List<String> lines = source.lines();
    List<String> wrong = new ArrayList<>();
    boolean inside = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.length() > WIDEST_LINE && !inside && !line.startsWith("import ")) {
        wrong.add(source.path() + ":" + (i + 1) + " has " + line.length() + " characters");
      }
      inside ^= line.contains(TEXT_BLOCK);
    }
    return wrong;
  }

  List<String> crowdedConstructors(Source source) {
    return Part.bodies(source).stream()
        .filter(Part::isConstructorOfAClass)
        .filter(part -> part.parameters() > MOST_PARAMETERS)
        .map(part -> part.where() + " of a class takes " + part.parameters() + " parameters")
        .toList();
  }

  List<String> namesThatSayNothing(Source source) {
    return Stream.concat(
            Part.types(source).stream().map(Part::name).filter(name -> !names.contains(name)),
            Stream.of(source.room().split("\\.", -1)))
        .filter(TidyRules::saysNothing)
        .map(name -> source.path() + ": the name " + name + " says nothing")
        .toList();
  }

  static boolean saysNothing(String name) {
    return WORD_BORDER
        .splitAsStream(name)
        .map(word -> word.toLowerCase(Locale.ROOT))
        .anyMatch(
            word ->
                WORDS_THAT_SAY_NOTHING.contains(word)
                    || WORDS_THAT_SAY_NOTHING.contains(word.replaceFirst("s$", "")));
  }

  List<String> setters(Source source) {
    return Part.bodies(source).stream()
        .filter(part -> SETTER.matcher(part.name()).matches() && part.isPublic())
        .map(part -> part.where() + " sets; make another value instead")
        .toList();
  }

  /** A warning is silenced only with the reason beside it, on the line or on the one above. */
  List<String> silencedWithoutReason(Source source) {
    List<String> lines = source.lines();
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      boolean silenced = lines.get(i).strip().startsWith("@SuppressWarnings");
      boolean reason = lines.get(i).contains("//") || (i > 0 && lines.get(i - 1).contains("//"));
      if (silenced && !reason) {
        wrong.add(source.path() + ":" + (i + 1) + ": silenced without a reason beside it");
      }
    }
    return wrong;
  }

  List<String> badDescription(Source packageInfo) {
    String text = packageInfo.text();
    int from = text.indexOf("/**");
    int until = text.indexOf("*/");
    long lines = from < 0 ? 0 : text.substring(from, until).lines().count();
    boolean fits = lines >= SHORTEST_DESCRIPTION && lines <= LONGEST_DESCRIPTION;
    boolean marked = text.contains("\n@NullMarked\n");
    List<String> wrong = new ArrayList<>();
    if (!fits) {
      wrong.add(packageInfo.path() + " describes its room in " + lines + " lines, not 3 to 6");
    }
    if (!marked) {
      wrong.add(packageInfo.path() + " is not @NullMarked");
    }
    return wrong;
  }

  List<String> prints(Source source) {
    return calls(source, PRINT);
  }

  List<String> readsTheWallClock(Source source) {
    return calls(source, WALL_CLOCK);
  }

  List<String> readsTheStopwatch(Source source) {
    return calls(source, STOPWATCH);
  }

  private static List<String> calls(Source source, Pattern pattern) {
    List<String> wrong = new ArrayList<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree tree, Void nothing) {
        String call = tree.getMethodSelect().toString();
        if (pattern.matcher(call).matches()) {
          wrong.add(source.path() + ":" + source.firstLine(tree) + " calls " + call);
        }
        return super.visitMethodInvocation(tree, null);
      }
    }.scan(source.tree(), null);
    return wrong;
  }

  /** Chance without a seed: nobody could repeat what it did. */
  List<String> drawsWithoutASeed(Source source) {
    List<String> wrong = new ArrayList<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitNewClass(NewClassTree tree, Void nothing) {
        if (CHANCE.contains(tree.getIdentifier().toString()) && tree.getArguments().isEmpty()) {
          wrong.add(source.path() + ":" + source.firstLine(tree) + " draws without a seed");
        }
        return super.visitNewClass(tree, null);
      }
    }.scan(source.tree(), null);
    return wrong;
  }

  /** An exception that needs no answer says so in a comment where the answer would stand. */
  List<String> swallowedExceptions(Source source) {
    List<String> wrong = new ArrayList<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitCatch(CatchTree tree, Void nothing) {
        if (tree.getBlock().getStatements().isEmpty() && !source.textOf(tree).contains("//")) {
          wrong.add(source.path() + ":" + source.firstLine(tree) + " swallows an exception");
        }
        return super.visitCatch(tree, null);
      }
    }.scan(source.tree(), null);
    return wrong;
  }
}
