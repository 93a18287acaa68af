package org.mvprules.core.json;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a file, whatever its format, that knows where it stands: a group of named values, a
 * list, or a single value.
 *
 * <p>The pointer is put together only when somebody asks for it: a file can be made in which the
 * pointers of all nodes would fill the memory.
 */
abstract sealed class Node {

  private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,8}");
  private static final Pattern BAD_ESCAPE = Pattern.compile("~(?![01])");

  private final @Nullable Node parent;
  private final Object step;
  private final int line;
  private final int column;

  private Node(@Nullable Node parent, Object step, int line, int column) {
    this.parent = parent;
    this.step = step;
    this.line = line;
    this.column = column;
  }

  /** What this node is part of; nothing if it is all that the file holds. */
  @Nullable Node parent() {
    return parent;
  }

  /** The name of this node in its group, or its number in its list. */
  Object step() {
    return step;
  }

  int line() {
    return line;
  }

  int column() {
    return column;
  }

  /** Whether this is all that the file holds. */
  boolean isRoot() {
    return parent == null;
  }

  /** The way to this node from the top of the file, as a JSON Pointer. */
  String pointer() {
    Deque<String> steps = new ArrayDeque<>();
    for (Node node = this; node.parent != null; node = node.parent) {
      steps.push("/" + escaped(node.step.toString()));
    }
    return String.join("", steps);
  }

  static String escaped(String step) {
    return step.replace("~", "~0").replace("/", "~1");
  }

  /** The node to which a JSON Pointer leads from here, if it leads anywhere. */
  Optional<Node> find(String pointer) {
    if (BAD_ESCAPE.matcher(pointer).find()) {
      return Optional.empty();
    }
    Optional<Node> found = Optional.of(this);
    String[] steps = pointer.split("/", -1);
    for (int i = 1; i < steps.length && found.isPresent(); i++) {
      String step = steps[i].replace("~1", "/").replace("~0", "~");
      found = found.flatMap(node -> node.child(step));
    }
    return found;
  }

  /** The node to which a JSON Pointer leads from here, or the last one on the way that exists. */
  Node nearest(String pointer) {
    String way = pointer;
    Optional<Node> found = find(way);
    while (found.isEmpty()) {
      way = way.substring(0, Math.max(0, way.lastIndexOf('/')));
      found = find(way);
    }
    return found.get();
  }

  Optional<Node> child(String step) {
    return Optional.empty();
  }

  /** Values with names, each name once, in the order of the file. */
  static final class Fields extends Node {
    private final Map<String, Node> byName = new LinkedHashMap<>();

    Fields(@Nullable Node parent, Object step, int line, int column) {
      super(parent, step, line, column);
    }

    void put(String name, Node value) {
      byName.put(name, value);
    }

    Map<String, Node> byName() {
      return Collections.unmodifiableMap(byName);
    }

    @Override
    Optional<Node> child(String step) {
      return Optional.ofNullable(byName.get(step));
    }
  }

  /** A list. */
  static final class Items extends Node {
    private final List<Node> list = new ArrayList<>();

    Items(@Nullable Node parent, Object step, int line, int column) {
      super(parent, step, line, column);
    }

    void add(Node item) {
      list.add(item);
    }

    List<Node> list() {
      return Collections.unmodifiableList(list);
    }

    @Override
    Optional<Node> child(String step) {
      return INDEX.matcher(step).matches() && Integer.parseInt(step) < list.size()
          ? Optional.of(list.get(Integer.parseInt(step)))
          : Optional.empty();
    }
  }

  /** What a single value is, by the way it is written. */
  enum Kind {
    /** Text, in quotes or not. */
    TEXT,
    /** A number of any sort; what its text is worth is for the reader of records to say. */
    NUMBER,
    /** {@code true} or {@code false} without quotes. */
    BOOLEAN,
    /** {@code null}, or nothing at all after the name. */
    NOTHING
  }

  /** A single value, still as the text that stands in the file. */
  static final class Scalar extends Node {
    private final Kind kind;
    private final String text;

    Scalar(@Nullable Node parent, Object step, int line, int column, Kind kind, String text) {
      super(parent, step, line, column);
      this.kind = kind;
      this.text = text;
    }

    Kind kind() {
      return kind;
    }

    String text() {
      return text;
    }
  }
}
