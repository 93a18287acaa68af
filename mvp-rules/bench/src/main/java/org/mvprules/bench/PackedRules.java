package org.mvprules.bench;

import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mvprules.bench.RuleSource.Written;
import org.mvprules.rules.RuleDescription;
import org.mvprules.rules.internal.Compared;
import org.mvprules.rules.internal.Conditions;
import org.mvprules.rules.internal.IndexedRule;
import org.mvprules.rules.internal.IndexedRule.Code;
import org.mvprules.rules.internal.Saying;
import org.mvprules.rules.words.Verdict;
import org.mvprules.rules.words.View;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Packs what Drools compiled: the conditions of all rules that look at one kind of view become
 * methods of one class.
 *
 * <p>Drools makes a class of each condition, and more to build rules of them: a thousand for a book
 * of which a host needs some forty. Their code is moved as it stands, but that Drools' comparisons
 * are called in {@link Compared}, so that no host needs Drools. None of Drools' classes is loaded
 * here: which conditions belong to a rule, and what it says, stands in the code that would build
 * it.
 */
final class PackedRules {

  /** More conditions in a class would make its one long method too long for Java to compile. */
  private static final int MOST_CONDITIONS = 400;

  private static final String INSTANCE = "INSTANCE";
  private static final String CONDITION = "org/drools/model/functions/Predicate1";
  private static final String COMPARISONS = "org/drools/modelcompiler/util/EvaluationUtil";
  private static final String ONE_OF = "org/drools/model/operators/InOperator";
  private static final String DSL = "org/drools/modelcompiler/dsl/pattern/D";

  /** What a rule is made of, by the names of Drools' classes. */
  private record Parts(String view, List<String> conditions, Saying says) {}

  private final String folder;
  private final Map<String, ClassNode> made = new HashMap<>();
  private final Map<String, byte[]> classes = new TreeMap<>();
  private final Map<String, Packing> open = new HashMap<>();
  private final List<IndexedRule> rules = new ArrayList<>();

  private PackedRules(String folder) {
    this.folder = folder;
  }

  /**
   * Packs the classes of a book.
   *
   * @param folder where they stand, such as {@code org/mvprules/books/small/}
   * @param made what Drools made of the rules, once it was looked through
   * @param rules the rules of which it was made
   */
  static PackedRules of(String folder, Map<String, byte[]> made, List<RuleSource> rules) {
    PackedRules packed = new PackedRules(folder);
    made.forEach((file, bytes) -> packed.read(bytes));
    Map<String, Parts> parts = packed.parts();
    rules.forEach(rule -> packed.add(rule, Optional.ofNullable(parts.get(rule.name()))));
    packed.open.values().forEach(packed::close);
    return packed;
  }

  /** The classes, by the names of their files. */
  Map<String, byte[]> classes() {
    return classes;
  }

  /** The rules, with where their conditions are. */
  List<IndexedRule> rules() {
    return rules;
  }

  private void read(byte[] bytes) {
    ClassNode node = new ClassNode();
    new ClassReader(bytes).accept(node, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    made.put(node.name, node);
  }

  // ---- what rules are made of

  private Map<String, Parts> parts() {
    Map<String, Parts> parts = new HashMap<>();
    for (ClassNode node : made.values()) {
      for (MethodNode method : node.methods) {
        ClassScan.ruleBuiltIn(method)
            .ifPresent(rule -> parts(method).ifPresent(its -> parts.put(rule, its)));
      }
    }
    return parts;
  }

  /** What a method builds a rule of; empty for a figure, which looks at nothing. */
  private Optional<Parts> parts(MethodNode method) {
    Optional<String> view = Optional.empty();
    List<String> conditions = new ArrayList<>();
    Optional<Saying> says = Optional.empty();
    for (AbstractInsnNode instruction : method.instructions) {
      if (view.isEmpty()
          && instruction instanceof LdcInsnNode constant
          && constant.cst instanceof Type type) {
        view = Optional.of(type.getInternalName());
      } else if (instruction instanceof FieldInsnNode field && field.name.equals(INSTANCE)) {
        ClassNode part = made.get(field.owner);
        if (part.interfaces.contains(CONDITION)) {
          conditions.add(part.name);
        } else {
          says = says.or(() -> said(part));
        }
      }
    }
    Optional<Saying> saying = says;
    return view.map(type -> new Parts(type, conditions, saying.orElseThrow()));
  }

  /** What a consequence says: the one word of the verdict that it calls. */
  private static Optional<Saying> said(ClassNode consequence) {
    for (MethodNode method : consequence.methods) {
      for (AbstractInsnNode instruction : method.instructions) {
        if (instruction instanceof MethodInsnNode call
            && call.owner.equals(Type.getInternalName(Verdict.class))) {
          return Optional.of(Saying.of(call.name));
        }
      }
    }
    return Optional.empty();
  }

  // ---- into which classes they go

  private void add(RuleSource rule, Optional<Parts> parts) {
    if (rule.look().isPresent() != parts.isPresent()) {
      throw new IllegalStateException("Drools made something else of \"" + rule.name() + "\"");
    }
    rules.add(
        new IndexedRule(
            new RuleDescription(rule.name(), rule.file(), rule.line()),
            parts.map(this::packed),
            Maps.transformValues(rule.annotations(), Written::text)));
  }

  private Code packed(Parts parts) {
    Packing packing = open.get(parts.view());
    if (packing == null || packing.conditions + parts.conditions().size() > MOST_CONDITIONS) {
      if (packing != null) {
        close(packing);
      }
      packing = new Packing(parts.view());
      open.put(parts.view(), packing);
    }
    int first = packing.conditions;
    parts.conditions().forEach(packing::add);
    return new Code(
        packing.view.substring(packing.view.lastIndexOf('/') + 1),
        packing.name.replace('/', '.'),
        first,
        parts.conditions().size(),
        parts.says());
  }

  private void close(Packing packing) {
    classes.put(packing.name + ".class", packing.finished());
  }

  /** A class in the making. */
  private final class Packing {
    private final String view;
    private final String name;
    private final ClassWriter writer =
        new ClassWriter(ClassWriter.COMPUTE_FRAMES | ClassWriter.COMPUTE_MAXS) {
          @Override
          protected String getCommonSuperClass(String one, String other) {
            return "java/lang/Object"; // which needs no class to be loaded
          }
        };
    private int conditions;

    Packing(String view) {
      this.view = view;
      String simple = folder + view.substring(view.lastIndexOf('/') + 1);
      int number = 1;
      while (classes.containsKey(simple + number + ".class")) {
        number++;
      }
      name = simple + number;
      writer.visit(
          Opcodes.V17,
          Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL | Opcodes.ACC_SUPER,
          name,
          null,
          "java/lang/Object",
          new String[] {Type.getInternalName(Conditions.class)});
      MethodVisitor init = writer.visitMethod(Opcodes.ACC_PUBLIC, "<init>", "()V", null, null);
      init.visitCode();
      init.visitVarInsn(Opcodes.ALOAD, 0);
      init.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
      init.visitInsn(Opcodes.RETURN);
      init.visitMaxs(0, 0);
      init.visitEnd();
    }

    /** Moves the code of a condition that Drools compiled. */
    void add(String condition) {
      String type = "(L" + view + ";)Z";
      MethodNode test =
          made.get(condition).methods.stream()
              .filter(method -> method.name.equals("test") && method.desc.equals(type))
              .findFirst()
              .orElseThrow();
      test.accept(
          new Moved(
              writer.visitMethod(
                  Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC, named(conditions), type, null, null)));
      conditions++;
    }

    private static String named(int condition) {
      return "condition" + condition;
    }

    byte[] finished() {
      MethodVisitor holds =
          writer.visitMethod(
              Opcodes.ACC_PUBLIC,
              "holds",
              "(I" + Type.getDescriptor(View.class) + ")Z",
              null,
              null);
      holds.visitCode();
      Label unknown = new Label();
      if (conditions > 0) {
        Label[] known = new Label[conditions];
        for (int i = 0; i < conditions; i++) {
          known[i] = new Label();
        }
        holds.visitVarInsn(Opcodes.ILOAD, 1);
        holds.visitTableSwitchInsn(0, conditions - 1, unknown, known);
        for (int i = 0; i < conditions; i++) {
          holds.visitLabel(known[i]);
          holds.visitVarInsn(Opcodes.ALOAD, 2);
          holds.visitTypeInsn(Opcodes.CHECKCAST, view);
          holds.visitMethodInsn(Opcodes.INVOKESTATIC, name, named(i), "(L" + view + ";)Z", false);
          holds.visitInsn(Opcodes.IRETURN);
        }
      }
      holds.visitLabel(unknown);
      holds.visitTypeInsn(Opcodes.NEW, "java/lang/IllegalArgumentException");
      holds.visitInsn(Opcodes.DUP);
      holds.visitMethodInsn(
          Opcodes.INVOKESPECIAL, "java/lang/IllegalArgumentException", "<init>", "()V", false);
      holds.visitInsn(Opcodes.ATHROW);
      holds.visitMaxs(0, 0);
      holds.visitEnd();
      writer.visitEnd();
      return writer.toByteArray();
    }
  }

  /** The code of a condition on its way into a static method that calls no Drools. */
  private static final class Moved extends MethodVisitor {

    Moved(MethodVisitor target) {
      super(Opcodes.ASM9, target);
    }

    @Override
    public void visitVarInsn(int opcode, int variable) {
      super.visitVarInsn(opcode, variable - 1); // there is no "this" before the view
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
      if (!owner.equals(ONE_OF)) {
        super.visitFieldInsn(opcode, owner, name, descriptor);
      }
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String descriptor, boolean isInterface) {
      String compared = Type.getInternalName(Compared.class);
      if (owner.equals(COMPARISONS)) {
        super.visitMethodInsn(opcode, compared, name, descriptor, false);
      } else if (owner.equals(DSL) && name.equals("eval")) {
        super.visitMethodInsn(
            opcode, compared, "isOneOf", "(Ljava/lang/Object;[Ljava/lang/Object;)Z", false);
      } else {
        super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
      }
    }
  }
}
