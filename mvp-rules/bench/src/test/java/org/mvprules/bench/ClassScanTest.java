package org.mvprules.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TryCatchBlockNode;
import org.objectweb.asm.tree.TypeInsnNode;

/** What is found in the classes that Drools makes of rules, before any of them is loaded. */
class ClassScanTest {

  private static final Path ALLOWED =
      Path.of("src/main/resources/org/mvprules/bench", ClassScan.ALLOWED);
  private static final String FOLDER = RuleBookCompiler.placeOf(Attack.BOOK);
  private static final Handle CONCATENATION =
      new Handle(
          Opcodes.H_INVOKESTATIC,
          "java/lang/invoke/StringConcatFactory",
          "makeConcatWithConstants",
          "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;"
              + "Ljava/lang/invoke/MethodType;Ljava/lang/String;[Ljava/lang/Object;)"
              + "Ljava/lang/invoke/CallSite;",
          false);
  private static final Handle EXIT =
      new Handle(Opcodes.H_INVOKESTATIC, "java/lang/System", "exit", "(I)V", false);

  private static List<RuleSource> rules;
  private static Map<String, byte[]> classes;

  @BeforeAll
  static void compile() {
    rules = DrlSource.rules(Map.of("members.drl", Attack.FINE));
    classes = RuleBookCompiler.classes(Attack.BOOK, drl(rules));
  }

  private static String drl(List<RuleSource> rules) {
    return rules.stream().map(RuleSource::drl).collect(Collectors.joining());
  }

  private static List<String> problems(Map<String, byte[]> some) {
    return ClassScan.problems(FOLDER, some, rules).stream().map(RuleBookProblem::toString).toList();
  }

  // ---- what is allowed

  /**
   * The list holds what rules need and nothing else: all that the shipped books use, and what other
   * books may. After a change of Drools, of the words or of the form run {@code mvn test
   * -Dmvp.golden=update}, and ask of each new line what it could do in the hands of a stranger.
   */
  @Test
  void theListHoldsWhatRulesNeedAndNothingElse() throws IOException {
    Set<String> needed = new TreeSet<>();
    for (String book : List.of("national", "south-east-london-2018", "north-central-london")) {
      needed.addAll(lines(DrlSource.rules(RuleBookFolder.read(Path.of("..", "books", book)))));
    }
    needed.addAll(lines(DrlSource.rules(Map.of("every.drl", EveryForm.drl()))));
    if ("update".equals(System.getProperty("mvp.golden"))) {
      Files.write(ALLOWED, needed, StandardCharsets.UTF_8);
    }

    assertThat(Files.readAllLines(ALLOWED, StandardCharsets.UTF_8))
        .as("what classes may have and do: run mvn test -Dmvp.golden=update, and read each line")
        .containsExactlyElementsOf(needed);
  }

  private static Set<String> lines(List<RuleSource> rules) {
    Map<String, byte[]> made = RuleBookCompiler.classes(Attack.BOOK, drl(rules));
    Set<String> lines = ClassScan.lines(FOLDER, made);
    lines.addAll(ClassScan.lines(FOLDER, PackedRules.of(FOLDER, made, rules).classes()));
    return lines;
  }

  @Test
  void rulesOfTheOneFormPass() {
    assertThat(problems(classes)).isEmpty();
  }

  // ---- what is not

  static List<Attack> attacks() {
    return Attack.all().stream().filter(each -> each.notForDrools().isEmpty()).toList();
  }

  /** Whatever Drools makes of attacks that nobody read before is found, or does no harm. */
  @ParameterizedTest
  @MethodSource("attacks")
  void attacksAreFoundInTheirClasses(Attack attack) {
    Attack.Unread unread = attack.unread();
    assumeThat(unread.refused()).as("Drools refuses it").isFalse();

    assertThat(unread.found().isEmpty())
        .as("%s: %s", attack.harmless(), unread.found())
        .isEqualTo(attack.harmless().isPresent());
  }

  static Stream<Arguments> changes() {
    return Stream.of(
        change("a native method", "<condition>.x()V: method 100", node -> add(node, 0x100)),
        change("a method", "<condition>.x()V: method 1", node -> add(node, 1)),
        change(
            "another superclass",
            "<condition>: class 4031 extends java/lang/Thread, ",
            node -> node.superName = "java/lang/Thread"),
        change(
            "another interface",
            "org/drools/model/functions/HashedExpression, java/lang/Runnable",
            node -> node.interfaces.add("java/lang/Runnable")),
        change(
            "an annotation",
            "<condition>: annotation Ljava/lang/Deprecated;",
            node -> node.visibleAnnotations.add(new AnnotationNode("Ljava/lang/Deprecated;"))),
        change(
            "a field",
            "<condition>: field 9 <condition>.x I",
            node -> node.visitField(9, "x", "I", null, null)),
        change(
            "a nest of another class",
            "<condition>: nested in java/lang/String",
            node -> node.nestHostClass = "java/lang/String"),
        instruction("a lock", "MONITORENTER", new InsnNode(Opcodes.MONITORENTER)),
        instruction(
            "a class",
            "LDC class Ljava/lang/System;",
            new LdcInsnNode(Type.getObjectType("java/lang/System"))),
        instruction("a number", "LDC Integer", new LdcInsnNode(7)),
        instruction("a handle", "LDC 6 java/lang/System.exit(I)V", new LdcInsnNode(EXIT)),
        instruction(
            "a dynamic constant",
            "LDC ConstantDynamic",
            new LdcInsnNode(new ConstantDynamic("x", "I", EXIT))),
        instruction(
            "a dynamic call",
            "INVOKEDYNAMIC x()V 6 java/lang/System.exit(I)V",
            new InvokeDynamicInsnNode("x", "()V", EXIT)),
        instruction(
            "a concatenation of what a handle gives",
            "CallSite; String 6 java/lang/System.exit(I)V",
            new InvokeDynamicInsnNode(
                "makeConcatWithConstants", "()V", CONCATENATION, "\u0002", EXIT)),
        instruction(
            "an array of numbers", "NEWARRAY", new IntInsnNode(Opcodes.NEWARRAY, Opcodes.T_INT)),
        instruction(
            "an array of another type",
            "ANEWARRAY [Ljava/lang/Object;",
            new TypeInsnNode(Opcodes.ANEWARRAY, "[Ljava/lang/Object;")),
        instruction(
            "a word with another type",
            "INVOKEVIRTUAL <view>.membersAtLeast()I",
            call("org/mvprules/rules/words/Membership", "membersAtLeast", "()I")),
        instruction(
            "a method of a view that is no word",
            "INVOKEVIRTUAL <view>.getClass()Ljava/lang/Class;",
            call("org/mvprules/rules/words/Membership", "getClass", "()Ljava/lang/Class;")),
        instruction(
            "a class with the name of a sort",
            "INVOKEVIRTUAL ?<condition>.test(L?<view>;)Z",
            call("<condition>", "test", "(L<view>;)Z")),
        instruction(
            "a class of the book that is not there",
            "INVOKEVIRTUAL org/mvprules/books/small/Other.x()V",
            call(FOLDER + "Other", "x", "()V")),
        change(
            "a loop",
            "<condition>.test(L<view>;)Z: GOTO back",
            node -> {
              InsnList instructions = test(node).instructions;
              LabelNode start = new LabelNode();
              instructions.insert(start);
              instructions.add(new JumpInsnNode(Opcodes.GOTO, start));
            }),
        change(
            "a handler of exceptions",
            "<condition>.test(L<view>;)Z: catches java/lang/Throwable",
            node -> {
              LabelNode start = new LabelNode();
              LabelNode end = new LabelNode();
              test(node).instructions.insert(start);
              test(node).instructions.add(end);
              test(node).instructions.add(new InsnNode(Opcodes.IRETURN));
              test(node)
                  .tryCatchBlocks
                  .add(new TryCatchBlockNode(start, end, end, "java/lang/Throwable"));
            }));
  }

  private static Arguments change(String what, String line, Consumer<ClassNode> change) {
    return arguments(what, line, change);
  }

  private static Arguments instruction(String what, String line, AbstractInsnNode instruction) {
    return change(
        what,
        (line.matches("[A-Z]+ .*|[A-Z]+") ? "<condition>.test(L<view>;)Z: " : "") + line,
        node -> test(node).instructions.insert(instruction.clone(Map.of())));
  }

  private static MethodInsnNode call(String owner, String name, String descriptor) {
    return new MethodInsnNode(Opcodes.INVOKEVIRTUAL, owner, name, descriptor, false);
  }

  private static void add(ClassNode node, int access) {
    MethodNode method = new MethodNode(access, "x", "()V", null, null);
    if ((access & Opcodes.ACC_NATIVE) == 0) {
      method.instructions.add(new InsnNode(Opcodes.RETURN));
    }
    node.methods.add(method);
  }

  private static MethodNode test(ClassNode node) {
    return node.methods.stream()
        .filter(method -> method.name.equals("test") && method.desc.contains("Membership"))
        .findFirst()
        .orElseThrow();
  }

  /** What Drools cannot be brought to make is found all the same, and where it was. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("changes")
  void aConditionHasNothingElse(String what, String line, Consumer<ClassNode> change) {
    Map<String, byte[]> changed = new TreeMap<>(classes);
    changed.replaceAll(
        (name, bytes) -> name.contains("LambdaPredicate") ? with(change, bytes) : bytes);

    assertThat(problems(changed))
        .singleElement()
        .asString()
        .startsWith("members.drl:10: found what no rule is compiled to: ")
        .endsWith("; expected conditions and one call of verdict, and no other code")
        .contains(line);
  }

  private static byte[] with(Consumer<ClassNode> change, byte[] bytes) {
    ClassNode node = new ClassNode();
    new ClassReader(bytes).accept(node, ClassReader.SKIP_FRAMES);
    change.accept(node);
    ClassWriter writer = new ClassWriter(0);
    node.accept(writer);
    return writer.toByteArray();
  }

  // ---- files

  @Test
  void aClassOfAnotherPlaceIsFound() {
    Map<String, byte[]> more = new TreeMap<>(classes);
    more.put("java/lang/Other.class", named("java/lang/Other"));
    more.put(FOLDER + "Other.class", named(FOLDER + "Other"));

    assertThat(problems(more))
        .containsExactly(
            "rulebook.yaml: found what no rule is compiled to: java/lang/Other: class 1 extends"
                + " java/lang/Object, org/mvprules/books/small/Other: class 1 extends"
                + " java/lang/Object; expected conditions and one call of verdict, and no other"
                + " code");
  }

  @Test
  void aClassUnderTheNameOfAnotherIsFound() {
    Map<String, byte[]> more = new TreeMap<>(classes);
    more.put(FOLDER + "Other.class", named(FOLDER + "Mine"));

    assertThat(problems(more))
        .containsExactly(
            "rulebook.yaml: found the class org/mvprules/books/small/Mine in"
                + " org/mvprules/books/small/Other.class; expected a file of its own name");
  }

  @Test
  void whatIsNoClassIsFound() {
    byte[] good = named(FOLDER + "Other");
    List<byte[]> bad =
        List.of(
            new byte[0],
            "no class".getBytes(StandardCharsets.UTF_8),
            Arrays.copyOf(good, good.length / 2));
    for (byte[] bytes : bad) {
      assertThat(problems(Map.of(FOLDER + "Other.class", bytes)))
          .containsExactly(
              "rulebook.yaml: found a class that cannot be read,"
                  + " org/mvprules/books/small/Other.class; expected one that Java can load");
    }
  }

  @Test
  void classesAreNeitherManyNorLarge() {
    byte[] one = named(FOLDER + "Other");
    Map<String, byte[]> many = new HashMap<>();
    IntStream.rangeClosed(0, ClassScan.MOST_CLASSES).forEach(i -> many.put("a" + i, one));

    assertThat(problems(many))
        .containsExactly(
            "rulebook.yaml: found rules that make 20001 classes; expected at most 20000");
    assertThat(problems(Map.of(FOLDER + "Other.class", new byte[ClassScan.LARGEST_CLASS + 1])))
        .containsExactly(
            "rulebook.yaml: found a class of 1000001 bytes, org/mvprules/books/small/Other.class;"
                + " expected at most 1000000");
  }

  private static byte[] named(String name) {
    ClassWriter writer = new ClassWriter(0);
    writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, name, null, "java/lang/Object", null);
    writer.visitEnd();
    return writer.toByteArray();
  }
}
