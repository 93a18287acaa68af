package org.mvprules.bench;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mvprules.rules.words.Verdict;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Looks through the classes that Drools made of a rule book, before any of them is loaded.
 *
 * <p>Rules of the one form come out as a few sorts of classes that have the same members and do the
 * same things in every book. All of that is written down in a list, in the words of {@link
 * ClassLines}; a class that has or does anything else is refused. So whatever text should find its
 * way to Drools, and whatever Drools should make of it, nothing runs but comparisons of words and
 * calls of {@link Verdict}.
 */
final class ClassScan {

  /** The list of everything that a class may have and do. */
  static final String ALLOWED = "generated-classes.txt";

  /** How many classes a book may have; the shipped ones have about 1,100. */
  static final int MOST_CLASSES = 20_000;

  /** How large a class may be, in bytes; the largest of the shipped ones have 85,000. */
  static final int LARGEST_CLASS = 1_000_000;

  private static final String FILE = ".class";
  private static final int MOST_TOLD = 4;
  private static final Set<String> LINES = read();

  private final Map<String, ClassNode> nodes = new TreeMap<>();
  private final List<RuleBookProblem> problems = new ArrayList<>();

  /** The rule for which a class was made, or the first of them, by the name of the class. */
  private final Map<String, String> madeFor = new HashMap<>();

  /** What no class of a book has or does, by the rule for which it was made, if that is known. */
  private final Map<Optional<String>, Set<String>> unknown = new LinkedHashMap<>();

  private final Map<String, RuleSource> rules = new HashMap<>();

  private ClassScan(List<RuleSource> rules) {
    rules.forEach(rule -> this.rules.putIfAbsent(rule.name(), rule));
  }

  /**
   * Everything about the classes of a book that no book has.
   *
   * @param folder where they stand, such as {@code org/mvprules/books/small/}
   * @param classes the classes, by the names of their files
   * @param rules the rules of which they were made
   */
  static List<RuleBookProblem> problems(
      String folder, Map<String, byte[]> classes, List<RuleSource> rules) {
    ClassScan scan = new ClassScan(rules);
    if (classes.size() > MOST_CLASSES) {
      scan.problem(
          Optional.empty(),
          "rules that make " + classes.size() + " classes",
          "at most " + MOST_CLASSES);
      return scan.problems;
    }
    classes.forEach(scan::read);
    scan.nodes.values().forEach(scan::whatIsMadeFor);
    ClassLines lines = new ClassLines(folder, classes.keySet());
    scan.nodes.values().forEach(node -> scan.compare(node, lines.of(node)));
    scan.unknown.forEach(scan::tell);
    return scan.problems;
  }

  /** All lines of all classes of a book, of which none has to be allowed. */
  static Set<String> lines(String folder, Map<String, byte[]> classes) {
    ClassScan scan = new ClassScan(List.of());
    classes.forEach(scan::read);
    ClassLines lines = new ClassLines(folder, classes.keySet());
    return scan.nodes.values().stream()
        .flatMap(node -> lines.of(node).values().stream())
        .flatMap(Set::stream)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void read(String file, byte[] bytes) {
    if (bytes.length > LARGEST_CLASS) {
      problem(
          Optional.empty(),
          "a class of " + bytes.length + " bytes, " + file,
          "at most " + LARGEST_CLASS);
      return;
    }
    ClassNode node = new ClassNode();
    try {
      new ClassReader(bytes).accept(node, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    } catch (RuntimeException e) {
      problem(Optional.empty(), "a class that cannot be read, " + file, "one that Java can load");
      return;
    }
    if (!file.equals(node.name + FILE)) {
      problem(Optional.empty(), "the class " + node.name + " in " + file, "a file of its own name");
      return;
    }
    nodes.put(node.name, node);
  }

  /** Finds out for which rule a class was made: that rule is built with the one instance of it. */
  private void whatIsMadeFor(ClassNode node) {
    for (MethodNode method : node.methods) {
      Optional<String> rule = ruleBuiltIn(method);
      for (AbstractInsnNode instruction : method.instructions) {
        if (rule.isPresent()
            && instruction instanceof FieldInsnNode field
            && field.name.equals("INSTANCE")) {
          madeFor.putIfAbsent(field.owner, rule.get());
        }
      }
    }
  }

  /** The name of the rule that a method builds: the text before {@code D.rule(…)} is called. */
  static Optional<String> ruleBuiltIn(MethodNode method) {
    String text = null;
    for (AbstractInsnNode instruction : method.instructions) {
      if (instruction instanceof LdcInsnNode constant && constant.cst instanceof String string) {
        text = string;
      } else if (instruction instanceof MethodInsnNode call && call.name.equals("rule")) {
        return Optional.ofNullable(text);
      }
    }
    return Optional.empty();
  }

  private void compare(ClassNode node, Map<String, Set<String>> byMethod) {
    Map<String, Optional<String>> built = new HashMap<>();
    node.methods.forEach(method -> built.put(method.name + method.desc, ruleBuiltIn(method)));
    byMethod.forEach(
        (method, lines) -> {
          Optional<String> rule =
              built
                  .getOrDefault(method, Optional.empty())
                  .or(() -> Optional.ofNullable(madeFor.get(node.name)));
          lines.stream()
              .filter(line -> !LINES.contains(line))
              .forEach(line -> unknown.computeIfAbsent(rule, none -> new TreeSet<>()).add(line));
        });
  }

  /** Tells some of what was found, and first which code is called. */
  private void tell(Optional<String> rule, Set<String> lines) {
    int more = lines.size() - MOST_TOLD;
    problem(
        rule,
        "what no rule is compiled to: "
            + lines.stream()
                .sorted(Comparator.comparing(line -> !line.contains(": INVOKE")))
                .limit(MOST_TOLD)
                .collect(joining(", "))
            + (more > 0 ? " and " + more + " more" : ""),
        "conditions and one call of verdict, and no other code");
  }

  private void problem(Optional<String> rule, String found, String expected) {
    problems.add(
        rule.map(rules::get)
            .map(source -> source.problem(found, expected))
            .orElseGet(
                () ->
                    new RuleBookProblem(
                        RuleBookFolder.ABOUT,
                        0,
                        rule.map(name -> "in the rule \"" + name + "\" ").orElse("") + found,
                        expected)));
  }

  private static Set<String> read() {
    try (InputStream in = ClassScan.class.getResourceAsStream(ALLOWED)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
