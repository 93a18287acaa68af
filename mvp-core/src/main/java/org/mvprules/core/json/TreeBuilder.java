package org.mvprules.core.json;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.mvprules.core.fact.Check;
import org.mvprules.core.json.Node.Fields;
import org.mvprules.core.json.Node.Items;
import org.mvprules.core.json.Node.Kind;
import org.mvprules.core.json.Node.Scalar;

/**
 * Builds the tree of a file from what a parser meets in it, in either format, and holds it within
 * its limits.
 */
final class TreeBuilder {

  static final int DEEPEST = 50;
  static final int LONGEST_LIST = 100_000;
  static final int LONGEST_NAME = Check.LONGEST_NAME;

  private final Problems problems;
  private final Deque<Node> open = new ArrayDeque<>();
  private @Nullable Node root;
  private @Nullable Name name;

  /** A name whose value has not been met yet. A value that is not kept is read and dropped. */
  private record Name(String text, int line, int column, boolean kept) {}

  TreeBuilder(Problems problems) {
    this.problems = problems;
  }

  /** Whether the next thing must be a name. */
  boolean expectsName() {
    return open.peek() instanceof Fields && name == null;
  }

  /** Whether nothing has been read yet. */
  boolean isUntouched() {
    return root == null;
  }

  /** The line of the last bracket that is still open, or 0. */
  int lineOfOpenBracket() {
    Node last = open.peek();
    return last == null ? 0 : last.line();
  }

  /** Whether the whole file has been read. */
  boolean isComplete() {
    return root != null && open.isEmpty();
  }

  /** The finished tree. */
  Node root() {
    if (root == null || !open.isEmpty()) {
      throw new IllegalStateException("the tree is not finished");
    }
    return root;
  }

  void name(String text, int line, int column) {
    int length = text.codePointCount(0, text.length());
    if (length > LONGEST_NAME) {
      throw fatal(
          line,
          column,
          "a name of " + length + " characters",
          "names of at most " + LONGEST_NAME + " characters");
    }
    checkCharacters(text, line, column);
    Fields fields = (Fields) open.element();
    checkRoom(fields.byName().size(), line, column);
    Node first = fields.byName().get(text);
    if (first != null) {
      problems.add(
          first::pointer,
          line,
          column,
          quotedName(text) + " a second time (the first is on line " + first.line() + ")",
          "each name once in a group");
    }
    name = new Name(text, line, column, first == null);
  }

  /** Whether what comes next concerns one person alone. */
  boolean isPrivate() {
    Discretion discretion = problems.discretion();
    return (name != null && discretion.isPrivate(name.text))
        || open.stream().anyMatch(node -> discretion.isPrivate(node.step().toString()));
  }

  private String quotedName(String text) {
    return isPrivate() && !problems.discretion().isKnownWithin(text)
        ? "a name that is private and not shown here"
        : Quoted.text(text);
  }

  /** A name whose value is read and dropped; why, has been said already. */
  void droppedName(String text, int line, int column) {
    name = new Name(text, line, column, false);
  }

  void startFields(int line, int column) {
    Place place = place(line, column);
    open(new Fields(place.parent, place.step, place.line, place.column), place.kept);
  }

  void startItems(int line, int column) {
    Place place = place(line, column);
    open(new Items(place.parent, place.step, place.line, place.column), place.kept);
  }

  void end() {
    open.pop();
  }

  void scalar(Kind kind, String text, int line, int column) {
    checkCharacters(text, line, column);
    Place place = place(line, column);
    attach(new Scalar(place.parent, place.step, place.line, place.column, kind, text), place.kept);
  }

  /** Where the next node goes. */
  private record Place(@Nullable Node parent, Object step, int line, int column, boolean kept) {}

  private Place place(int line, int column) {
    Node parent = open.peek();
    if (parent instanceof Items items) {
      checkRoom(items.list().size(), line, column);
      return new Place(items, items.list().size(), line, column, true);
    }
    Name given = name;
    if (parent == null || given == null) {
      return new Place(null, "", line, column, true);
    }
    name = null;
    return new Place(parent, given.text, given.line, given.column, given.kept);
  }

  private void open(Node node, boolean kept) {
    attach(node, kept);
    open.push(node);
    if (open.size() > DEEPEST) {
      throw fatal(
          node.line(),
          node.column(),
          "values nested more than " + DEEPEST + " deep",
          "at most " + DEEPEST + " levels");
    }
  }

  private void attach(Node node, boolean kept) {
    Node parent = open.peek();
    if (parent == null) {
      root = node;
    } else if (parent instanceof Items items) {
      items.add(node);
    } else if (kept) {
      ((Fields) parent).put(node.step().toString(), node);
    }
  }

  private void checkRoom(int size, int line, int column) {
    if (size == LONGEST_LIST) {
      throw fatal(
          line,
          column,
          "a list of more than " + LONGEST_LIST + " entries",
          "at most " + LONGEST_LIST + " entries in a list");
    }
  }

  /** Half of a pair of characters is no text; it would be lost when the record is written. */
  private void checkCharacters(String text, int line, int column) {
    if (text.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE)) {
      throw fatal(
          line,
          column,
          "half of a character" + (isPrivate() ? "" : " in " + Quoted.text(text)),
          "whole characters");
    }
  }

  private BadInputException fatal(int line, int column, String found, String expected) {
    Node at = open.peek();
    return problems.fatal(at == null ? "" : at.pointer(), line, column, found, expected);
  }
}
