package org.mvprules.core.json;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mvprules.core.json.Node.Fields;
import org.mvprules.core.json.Node.Items;
import org.mvprules.core.json.Node.Kind;
import org.mvprules.core.json.Node.Scalar;

/**
 * What stands in a file, or in a part of it, before a record is made of it.
 *
 * <p>Values can be put into other places, left out, and filled into gaps: names in braces, such as
 * {@code {members}}. {@link RecordReader#read(Draft)} then reads what comes of it as strictly as a
 * file, and a problem names the line on which the value at fault stands.
 *
 * <p>A draft is a value: what changes it gives a changed copy.
 */
public final class Draft {

  private static final Pattern GAP = Pattern.compile("\\{([^{}]+)}");
  private static final Pattern WHOLE_NUMBER = Pattern.compile("0|[1-9][0-9]{0,17}");
  private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,8}");

  /** Where a pointer leads that adds to the end of a list. */
  private static final String ONE_MORE = "-";

  private final String file;
  private final Node node;

  Draft(String file, Node node) {
    this.file = file;
    this.node = node;
  }

  /**
   * A group without any values, which stands nowhere yet.
   *
   * @return an empty group
   */
  public static Draft group() {
    return new Draft("", new Fields(null, "", 0, 0));
  }

  /**
   * A list without any entries, which stands nowhere yet.
   *
   * @return an empty list
   */
  public static Draft list() {
    return new Draft("", new Items(null, "", 0, 0));
  }

  /**
   * A single value, which stands nowhere yet.
   *
   * @param text the value as a file would have it, without quotes
   * @return a whole number if it is one, else a text
   */
  public static Draft of(String text) {
    Kind kind = WHOLE_NUMBER.matcher(text).matches() ? Kind.NUMBER : Kind.TEXT;
    return new Draft("", new Scalar(null, "", 0, 0, kind, text));
  }

  /** All that the draft holds. */
  Node node() {
    return node;
  }

  String file() {
    return file;
  }

  private Draft of(Node other) {
    return new Draft(file, other);
  }

  // ---- what is in it

  /**
   * The line on which it starts.
   *
   * @return counted from 1; 0 if it stands in no file
   */
  public int line() {
    return node.line();
  }

  /**
   * The names of its values.
   *
   * @return in the order of the file
   * @throws BadInputException if it is no group of named values
   */
  public List<String> names() {
    return List.copyOf(fields().byName().keySet());
  }

  /**
   * One of its values.
   *
   * @param name the name of the value
   * @return empty if it has none of that name
   * @throws BadInputException if it is no group of named values
   */
  public Optional<Draft> part(String name) {
    return fields().child(name).map(this::of);
  }

  /**
   * Whether it is a group of named values.
   *
   * @return false for a gap, though YAML takes it for a group
   */
  public boolean isGroup() {
    return node instanceof Fields && gap(node).isEmpty();
  }

  /**
   * Whether it is a list.
   *
   * @return false for a single value and for a group of named values
   */
  public boolean isList() {
    return node instanceof Items;
  }

  /**
   * The entries of a list.
   *
   * @return in the order of the file
   * @throws BadInputException if it is no list
   */
  public List<Draft> entries() {
    if (node instanceof Items items) {
      return items.list().stream().map(this::of).toList();
    }
    throw problem(Quoted.node(node), "a list");
  }

  /**
   * A single value as it is written.
   *
   * @return a text without its quotation marks; a gap with its braces
   * @throws BadInputException if it is no single value, or nothing
   */
  public String text() {
    Optional<String> gap = gap(node);
    if (gap.isPresent()) {
      return "{" + gap.get() + "}";
    }
    if (node instanceof Scalar scalar && !scalar.text().isEmpty()) {
      return scalar.text();
    }
    throw problem(Quoted.node(node), "a single value");
  }

  private Fields fields() {
    if (node instanceof Fields fields) {
      return fields;
    }
    throw problem(Quoted.node(node), "a group of named values");
  }

  /**
   * Says that something is wrong here.
   *
   * @param found what was found, in words
   * @param expected what was expected instead, in words
   * @return an exception to throw
   */
  public BadInputException problem(String found, String expected) {
    return new BadInputException(
        List.of(new Problem(file, node.pointer(), node.line(), node.column(), found, expected)), 0);
  }

  // ---- changed copies

  /**
   * The same group with only some of its values.
   *
   * @param names the names of those to keep
   * @return the changed copy
   * @throws BadInputException if it is no group of named values
   */
  public Draft only(Collection<String> names) {
    Fields all = fields();
    Fields some = new Fields(all.parent(), all.step(), all.line(), all.column());
    all.byName()
        .forEach(
            (name, value) -> {
              if (names.contains(name)) {
                some.put(name, Copy.PLAIN.of(value, some, name));
              }
            });
    return of(some);
  }

  /**
   * The same with another value in one place.
   *
   * @param pointer the place from here, as a JSON Pointer: a value that is there, one more in a
   *     group that is there, or one more at the end of a list, whose place is called {@code -}
   * @param value what to put there; problems are told of the lines on which it stands
   * @return the changed copy
   * @throws BadInputException if there is no such place; it names the line of the value
   */
  public Draft with(String pointer, Draft value) {
    Change change = new Change(value, Optional.of(value.node));
    return of(change.in(node, node.parent(), steps(pointer, value)));
  }

  /**
   * The same without one of its values.
   *
   * @param pointer names the place from here, as a JSON Pointer
   * @return the changed copy
   * @throws BadInputException if there is no such place; it names the line of the pointer
   */
  public Draft without(Draft pointer) {
    Change change = new Change(pointer, Optional.empty());
    return of(change.in(node, node.parent(), steps(pointer.text(), pointer)));
  }

  /**
   * The same, with all problems told as of another place.
   *
   * @param place the other place
   * @return the changed copy
   */
  public Draft at(Draft place) {
    Copy copy = new Copy(Optional.of(place.node), Copy.PLAIN.values());
    return new Draft(place.file, copy.of(node, place.node.parent(), place.node.step()));
  }

  /**
   * The same with its gaps filled. A gap is a name in braces, alone or within a text. Alone it
   * needs no quotation marks: YAML takes it for a group with one name and no value.
   *
   * @param values gives the value for a name and the place where it stands; empty to leave the gap
   * @return the changed copy
   * @throws BadInputException if a value within a text is no single one
   */
  public Draft filled(BiFunction<String, Draft, Optional<Draft>> values) {
    Copy copy =
        new Copy(Optional.empty(), (name, gap) -> values.apply(name, of(gap)).map(Draft::node));
    return of(copy.of(node, node.parent(), node.step()));
  }

  // ---- trees

  private static List<String> steps(String pointer, Draft at) {
    if (!pointer.startsWith("/")) {
      throw at.problem(
          Quoted.text(pointer) + ", a place that is no JSON Pointer",
          "such as /workPlan/activities/0/times");
    }
    return Stream.of(pointer.substring(1).split("/", -1))
        .map(step -> step.replace("~1", "/").replace("~0", "~"))
        .toList();
  }

  /** Changes one value in copies of trees: puts another there, or none. */
  private record Change(Draft at, Optional<Node> value) {

    Node in(Node old, @Nullable Node parent, List<String> steps) {
      if (old instanceof Fields fields) {
        return in(fields, parent, steps.get(0), steps.subList(1, steps.size()));
      }
      if (old instanceof Items items) {
        return in(items, parent, steps.get(0), steps.subList(1, steps.size()));
      }
      throw at.problem(
          "a single value, which has no " + Quoted.text(steps.get(0)), "the value itself");
    }

    private Node in(Fields old, @Nullable Node parent, String name, List<String> rest) {
      Set<String> known = old.byName().keySet();
      if (!known.contains(name) && (!rest.isEmpty() || value.isEmpty())) {
        throw at.problem("nothing recorded at " + Quoted.text(name), Choice.among(known, name));
      }
      Fields copy = new Fields(parent, old.step(), old.line(), old.column());
      old.byName()
          .forEach(
              (each, child) -> {
                if (each.equals(name)) {
                  next(child, copy, each, rest).ifPresent(next -> copy.put(each, next));
                } else {
                  copy.put(each, Copy.PLAIN.of(child, copy, each));
                }
              });
      if (!known.contains(name)) {
        copy.put(name, Copy.PLAIN.of(value.orElseThrow(), copy, name));
      }
      return copy;
    }

    private Node in(Items old, @Nullable Node parent, String name, List<String> rest) {
      int size = old.list().size();
      boolean oneMore = name.equals(ONE_MORE) && rest.isEmpty() && value.isPresent();
      int place = INDEX.matcher(name).matches() ? Integer.parseInt(name) : size;
      if (place >= size && !oneMore) {
        throw at.problem(
            "no entry " + Quoted.text(name) + " in a list",
            value.isEmpty() || !rest.isEmpty()
                ? "a number from 0 to " + (size - 1)
                : (size == 0 ? "" : "a number from 0 to " + (size - 1) + ", or ")
                    + "- for one more");
      }
      Items copy = new Items(parent, old.step(), old.line(), old.column());
      for (int i = 0; i < size; i++) {
        Node child = old.list().get(i);
        int now = copy.list().size();
        if (i == place) {
          next(child, copy, now, rest).ifPresent(copy::add);
        } else {
          copy.add(Copy.PLAIN.of(child, copy, now));
        }
      }
      if (oneMore) {
        copy.add(Copy.PLAIN.of(value.orElseThrow(), copy, size));
      }
      return copy;
    }

    private Optional<Node> next(Node child, Node parent, Object step, List<String> rest) {
      return rest.isEmpty()
          ? value.map(other -> Copy.PLAIN.of(other, parent, step))
          : Optional.of(in(child, parent, rest));
    }
  }

  /** Copies trees, and fills their gaps. What stands in no file takes the place of its parent. */
  private record Copy(Optional<Node> place, BiFunction<String, Node, Optional<Node>> values) {

    static final Copy PLAIN = new Copy(Optional.empty(), (name, gap) -> Optional.empty());

    Node of(Node old, @Nullable Node parent, Object step) {
      Node at = place.orElse(old.line() > 0 || parent == null ? old : parent);
      Optional<Node> filled = gap(old).flatMap(name -> values.apply(name, old));
      if (filled.isPresent()) {
        Node value = filled.get();
        return value.line() > 0
            ? PLAIN.of(value, parent, step)
            : new Copy(Optional.of(at), PLAIN.values).of(value, parent, step);
      }
      if (old instanceof Fields fields) {
        Fields copy = new Fields(parent, step, at.line(), at.column());
        fields.byName().forEach((name, child) -> copy.put(name, of(child, copy, name)));
        return copy;
      }
      if (old instanceof Items items) {
        Items copy = new Items(parent, step, at.line(), at.column());
        items.list().forEach(child -> copy.add(of(child, copy, copy.list().size())));
        return copy;
      }
      Scalar scalar = (Scalar) old;
      String text = scalar.kind() == Kind.TEXT ? filledText(scalar) : scalar.text();
      return new Scalar(parent, step, at.line(), at.column(), scalar.kind(), text);
    }

    private String filledText(Scalar scalar) {
      return GAP.matcher(scalar.text())
          .replaceAll(
              gap ->
                  Matcher.quoteReplacement(
                      values
                          .apply(gap.group(1).strip(), scalar)
                          .map(value -> new Draft("", value).text())
                          .orElse(gap.group())));
    }
  }

  /** The name of the gap that a node is as a whole, if it is one. */
  private static Optional<String> gap(Node node) {
    if (node instanceof Fields fields && fields.byName().size() == 1) {
      Map.Entry<String, Node> only = fields.byName().entrySet().iterator().next();
      return only.getValue() instanceof Scalar value
              && value.kind() == Kind.NOTHING
              && value.text().isEmpty()
          ? Optional.of(only.getKey().strip())
          : Optional.empty();
    }
    if (node instanceof Scalar scalar && scalar.kind() == Kind.TEXT) {
      Matcher gap = GAP.matcher(scalar.text());
      return gap.matches() ? Optional.of(gap.group(1).strip()) : Optional.empty();
    }
    return Optional.empty();
  }
}
