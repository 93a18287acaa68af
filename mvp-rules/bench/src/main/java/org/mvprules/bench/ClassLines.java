package org.mvprules.bench;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mvprules.rules.words.Verdict;
import org.mvprules.rules.words.Vocabulary;
import org.mvprules.rules.words.Word;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;

/**
 * Tells line by line what a generated class has and does: its members, and each instruction with
 * what it names.
 *
 * <p>The classes of a book go by their sorts, such as {@code <condition>}, and views, their words
 * and the constants of kinds by what they are, such as {@code <view>.<word>}: so all books come out
 * in the same lines. Everything else stands with its whole name and type. An instruction that jumps
 * back, which could make a loop, and one that a rule has a second time say so.
 *
 * <p>Nothing is told of what only describes a class: names and lines of its source, generic types.
 */
final class ClassLines {

  private static final String HASH = "[0-9A-F]{32}";

  /** The sorts of classes, by what stands behind the folder of the book in their names. */
  private static final Map<Pattern, String> SORTS =
      Map.of(
          Pattern.compile("Rules" + HASH), "<model>",
          Pattern.compile("Rules" + HASH + "RuleMethods[0-9]+"), "<rules>",
          Pattern.compile("DomainClassesMetadata" + HASH), "<views>",
          Pattern.compile("DomainClassesMetadata" + HASH + "\\$<view>_Metadata"), "<words>",
          Pattern.compile("P[0-9A-F]{2}/LambdaPredicate" + HASH), "<condition>",
          Pattern.compile("P[0-9A-F]{2}/LambdaExtractor" + HASH), "<compared>",
          Pattern.compile("P[0-9A-F]{2}/LambdaConsequence" + HASH), "<consequence>",
          Pattern.compile("[A-Za-z]+[0-9]+"), "<packed>");

  /** The methods of packed classes that hold one condition each. */
  private static final Pattern CONDITION = Pattern.compile("condition[0-9]+");

  /** The beginnings of what ASM gives a number beside instructions. */
  private static final Pattern NO_INSTRUCTION =
      Pattern.compile("(?:ACC|ASM|SOURCE|V|T|H|F)[0-9_].*");

  /** How many there are of something in a book decides which of these is used. */
  private static final Pattern SMALL_NUMBER = Pattern.compile("ICONST_[0-5]|BIPUSH|SIPUSH");

  private static final Map<Integer, String> INSTRUCTIONS =
      Arrays.stream(Opcodes.class.getFields())
          .filter(field -> field.getType() == int.class)
          .filter(field -> !NO_INSTRUCTION.matcher(field.getName()).matches())
          .collect(
              toUnmodifiableMap(
                  ClassLines::valueOf,
                  field -> SMALL_NUMBER.matcher(field.getName()).replaceFirst("INT")));

  private static final Pattern TYPE = Pattern.compile("L([^;]+);");

  /** The words with which Drools builds a rule. */
  private static final String BUILDS = "INVOKESTATIC org/drools/modelcompiler/dsl/pattern/D.";

  private static final Set<String> VIEWS =
      Vocabulary.views().stream().map(Type::getInternalName).collect(toUnmodifiableSet());
  private static final Set<String> WORDS =
      Vocabulary.views().stream().flatMap(ClassLines::words).collect(toUnmodifiableSet());
  private static final Set<String> VERDICTS = words(Verdict.class).collect(toUnmodifiableSet());
  private static final Set<String> CONSTANTS =
      Vocabulary.kinds().stream().flatMap(ClassLines::constants).collect(toUnmodifiableSet());

  /** How the names of what Drools knows of views have those in them. */
  private static final Pattern VIEW_IN_A_NAME =
      Pattern.compile(
          Stream.concat(VIEWS.stream(), Stream.of(Type.getInternalName(Verdict.class)))
              .map(view -> view.replace('/', '_') + "(?=_Metadata)")
              .collect(joining("|")));

  private final String folder;
  private final Set<String> files;
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> descriptions = new HashMap<>();

  /**
   * Prepares to tell of the classes of one book.
   *
   * @param folder where they stand, such as {@code org/mvprules/books/small/}
   * @param files the names of their files
   */
  ClassLines(String folder, Set<String> files) {
    this.folder = folder;
    this.files = files;
  }

  /**
   * Everything that a class has and does.
   *
   * @return the lines, by the name and type of the method that they are about; those about the
   *     class as a whole by an empty name
   */
  Map<String, Set<String>> of(ClassNode node) {
    Map<String, Set<String>> lines = new LinkedHashMap<>();
    Set<String> whole = lines.computeIfAbsent("", none -> new LinkedHashSet<>());
    aboutTheWhole(node).forEach(line -> whole.add(named(node.name) + ": " + line));
    for (MethodNode method : node.methods) {
      String place = owned(node.name, method.name) + described(method.desc);
      Set<String> its =
          lines.computeIfAbsent(method.name + method.desc, none -> new LinkedHashSet<>());
      its.add(place + ": method " + Integer.toHexString(method.access));
      around(method).forEach(line -> its.add(place + ": " + line));
      inside(method).forEach(line -> its.add(place + ": " + line));
    }
    return lines;
  }

  private Stream<String> aboutTheWhole(ClassNode node) {
    return Stream.of(
            Stream.of(
                "class "
                    + Integer.toHexString(node.access)
                    + " extends "
                    + named("" + node.superName)
                    + node.interfaces.stream().map(each -> ", " + named(each)).collect(joining())),
            node.fields.stream().flatMap(field -> aboutAField(node, field)),
            annotations(
                node.visibleAnnotations,
                node.invisibleAnnotations,
                node.visibleTypeAnnotations,
                node.invisibleTypeAnnotations),
            all("nested in", Stream.ofNullable(node.nestHostClass).map(this::named)),
            all("nests", stream(node.nestMembers).map(this::named)),
            all("permits", stream(node.permittedSubclasses)),
            all("record of", stream(node.recordComponents).map(each -> each.name)),
            all("module", Stream.ofNullable(node.module).map(each -> each.name)),
            all("attribute", stream(node.attrs).map(each -> each.type)))
        .flatMap(lines -> lines);
  }

  private Stream<String> aboutAField(ClassNode node, FieldNode field) {
    return Stream.of(
            Stream.of(
                "field "
                    + Integer.toHexString(field.access)
                    + " "
                    + owned(node.name, field.name)
                    + " "
                    + described(field.desc)),
            annotations(
                field.visibleAnnotations,
                field.invisibleAnnotations,
                field.visibleTypeAnnotations,
                field.invisibleTypeAnnotations),
            all("attribute", stream(field.attrs).map(each -> each.type)))
        .flatMap(lines -> lines);
  }

  /** What a method has beside its instructions. */
  private Stream<String> around(MethodNode method) {
    return Stream.of(
            annotations(
                method.visibleAnnotations,
                method.invisibleAnnotations,
                method.visibleTypeAnnotations,
                method.invisibleTypeAnnotations),
            annotations(method.visibleParameterAnnotations),
            annotations(method.invisibleParameterAnnotations),
            all("catches", method.tryCatchBlocks.stream().map(each -> "" + each.type)),
            all("attribute", stream(method.attrs).map(each -> each.type)))
        .flatMap(lines -> lines);
  }

  private Set<String> inside(MethodNode method) {
    Set<String> lines = new LinkedHashSet<>();
    for (AbstractInsnNode instruction : method.instructions) {
      if (instruction.getOpcode() >= 0) {
        String line = INSTRUCTIONS.get(instruction.getOpcode()) + named(instruction);
        boolean back = targets(instruction).anyMatch(label -> isBefore(method, label, instruction));
        boolean again =
            (line.startsWith(BUILDS) || line.endsWith("<verdict>")) && lines.contains(line);
        lines.add(line + (back ? " back" : "") + (again ? " again" : ""));
      }
    }
    return lines;
  }

  /** What an instruction names. */
  private String named(AbstractInsnNode instruction) {
    if (instruction instanceof MethodInsnNode call) {
      return " " + member(call.owner, call.name, call.desc);
    }
    if (instruction instanceof FieldInsnNode access) {
      boolean constant =
          instruction.getOpcode() == Opcodes.GETSTATIC
              && CONSTANTS.contains(access.owner + "." + access.name);
      return constant ? " <kind>.<constant>" : " " + member(access.owner, access.name, access.desc);
    }
    if (instruction instanceof TypeInsnNode type) {
      return " " + named(type.desc);
    }
    if (instruction instanceof LdcInsnNode constant) {
      return " " + argument(constant.cst);
    }
    if (instruction instanceof InvokeDynamicInsnNode call) {
      return Stream.concat(
              Stream.of(call.name + described(call.desc), argument(call.bsm)),
              Arrays.stream(call.bsmArgs).map(this::argument))
          .collect(joining(" ", " ", ""));
    }
    return "";
  }

  /** A constant: a text or a number without its value, and everything that names code in full. */
  private String argument(Object constant) {
    if (constant instanceof Type type) {
      return "class " + described(type.getDescriptor());
    }
    if (constant instanceof Handle handle) {
      return handle.getTag() + " " + member(handle.getOwner(), handle.getName(), handle.getDesc());
    }
    return constant.getClass().getSimpleName();
  }

  private static Stream<LabelNode> targets(AbstractInsnNode instruction) {
    if (instruction instanceof JumpInsnNode jump) {
      return Stream.of(jump.label);
    }
    if (instruction instanceof LookupSwitchInsnNode choice) {
      return Stream.concat(choice.labels.stream(), Stream.of(choice.dflt));
    }
    if (instruction instanceof TableSwitchInsnNode choice) {
      return Stream.concat(choice.labels.stream(), Stream.of(choice.dflt));
    }
    return Stream.empty();
  }

  private static boolean isBefore(
      MethodNode method, AbstractInsnNode first, AbstractInsnNode second) {
    InsnList all = method.instructions;
    return all.indexOf(first) < all.indexOf(second);
  }

  // ---- names

  private String member(String owner, String name, String descriptor) {
    String whole = owner + "." + name + descriptor;
    if (WORDS.contains(whole)) {
      return "<view>.<word>";
    }
    return VERDICTS.contains(whole)
        ? "<verdict>"
        : owned(owner, name) + (descriptor.startsWith("(") ? "" : " ") + described(descriptor);
  }

  /** The name of a member with that of its class. */
  private String owned(String owner, String name) {
    String sort = named(owner);
    if (sort.equals("<rules>") && name.startsWith("rule_")) {
      return "<rules>.<rule>";
    }
    if (sort.equals("<packed>") && CONDITION.matcher(name).matches()) {
      return "<packed>.<condition>";
    }
    return sort + "." + (sort.startsWith("<") ? withoutView(name) : name);
  }

  /** A descriptor of types with the names of classes as the lines have them. */
  private String described(String descriptor) {
    return descriptions.computeIfAbsent(
        descriptor,
        each ->
            TYPE.matcher(each)
                .replaceAll(type -> "L" + Matcher.quoteReplacement(named(type.group(1))) + ";"));
  }

  /** The name of a class as the lines have it. */
  private String named(String type) {
    return type.startsWith("[") ? described(type) : names.computeIfAbsent(type, this::sortOf);
  }

  private String sortOf(String type) {
    if (VIEWS.contains(type)) {
      return "<view>";
    }
    if (type.contains("<")) {
      return "?" + type; // A class may have such a name, though not one that Java is written with.
    }
    if (!type.startsWith(folder) || !files.contains(type + ".class")) {
      return type;
    }
    String name = withoutView(type.substring(folder.length()));
    return SORTS.entrySet().stream()
        .filter(sort -> sort.getKey().matcher(name).matches())
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(type);
  }

  private static String withoutView(String name) {
    return name.contains("_Metadata") ? VIEW_IN_A_NAME.matcher(name).replaceFirst("<view>") : name;
  }

  private static Stream<String> words(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.isAnnotationPresent(Word.class))
        .map(
            method ->
                Type.getInternalName(type)
                    + "."
                    + method.getName()
                    + Type.getMethodDescriptor(method));
  }

  private static Stream<String> constants(Class<? extends Enum<?>> kind) {
    return Vocabulary.constantsOf(kind).stream()
        .map(constant -> Type.getInternalName(kind) + "." + constant);
  }

  // ---- lists that may be absent

  private static Stream<String> all(String what, Stream<String> names) {
    return names.map(name -> what + " " + name);
  }

  private static <T> Stream<T> stream(List<T> list) {
    return Stream.ofNullable(list).flatMap(List::stream);
  }

  @SafeVarargs
  private static Stream<String> annotations(List<? extends AnnotationNode>... lists) {
    return Stream.ofNullable(lists)
        .flatMap(Arrays::stream)
        .filter(Objects::nonNull)
        .flatMap(List::stream)
        .map(each -> "annotation " + each.desc + (each.values == null ? "" : " with values"));
  }

  private static int valueOf(Field constant) {
    try {
      return constant.getInt(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("The field is public", e);
    }
  }
}
