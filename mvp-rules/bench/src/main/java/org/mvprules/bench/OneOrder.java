package org.mvprules.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.MethodNode;

/**
 * Puts generated classes into one order, so that the same rules give the same bytes in every run.
 *
 * <p>Drools lists the classes that rules look at in the order of a hash set of classes, which
 * follows from chance. It shows in the class that holds one constant for each of them, and in the
 * line numbers of theirs. Nothing that runs depends on either.
 */
final class OneOrder {

  private static final String LISTS = "/DomainClassesMetadata";

  private OneOrder() {}

  /** The same classes, those that differ from run to run in one order. */
  static Map<String, byte[]> of(Map<String, byte[]> classes) {
    Map<String, byte[]> ordered = new TreeMap<>(classes);
    ordered.replaceAll((name, bytes) -> name.contains(LISTS) ? ordered(bytes) : bytes);
    return ordered;
  }

  private static byte[] ordered(byte[] bytes) {
    ClassNode node = new ClassNode();
    new ClassReader(bytes).accept(node, ClassReader.SKIP_DEBUG);
    node.fields.sort(Comparator.comparing(field -> field.name));
    node.innerClasses.sort(Comparator.comparing(inner -> inner.name));
    if (node.nestMembers != null) {
      node.nestMembers.sort(Comparator.naturalOrder());
    }
    node.methods.stream()
        .filter(method -> method.name.equals("<clinit>"))
        .forEach(OneOrder::sortConstants);
    ClassWriter writer = new ClassWriter(0);
    node.accept(writer);
    return writer.toByteArray();
  }

  /** Sorts by name what sets one constant each. */
  private static void sortConstants(MethodNode initialiser) {
    List<List<AbstractInsnNode>> constants = new ArrayList<>();
    List<AbstractInsnNode> current = new ArrayList<>();
    for (AbstractInsnNode instruction : initialiser.instructions.toArray()) {
      if (instruction.getOpcode() >= 0) {
        current.add(instruction);
      }
      if (instruction.getOpcode() == Opcodes.PUTSTATIC) {
        constants.add(current);
        current = new ArrayList<>();
      }
    }
    constants.sort(Comparator.comparing(OneOrder::name));
    constants.add(current);
    InsnList sorted = new InsnList();
    initialiser.instructions.clear();
    constants.forEach(each -> each.forEach(sorted::add));
    initialiser.instructions = sorted;
  }

  private static String name(List<AbstractInsnNode> constant) {
    return ((FieldInsnNode) constant.get(constant.size() - 1)).name;
  }
}
