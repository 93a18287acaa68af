package org.mvprules.core.json;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mvprules.core.fact.Sensitive;

/**
 * Knows under which names a type of record holds what concerns one person alone, so that no message
 * repeats what stands there.
 *
 * <p>While a file is not yet understood, names are all there is to go by. It is therefore enough
 * that a file mentions one of them: no word from that line or a later one is repeated.
 */
final class Discretion {

  /** What a message says in place of what it must not repeat. */
  static final String NOT_SHOWN = "something that is private and not shown here";

  /** For what is nobody's in particular. */
  static final Discretion NONE = new Discretion();

  private static final Pattern INDEX = Pattern.compile("[0-9]+");

  private static final ClassValue<Discretion> CACHE =
      new ClassValue<>() {
        @Override
        protected Discretion computeValue(Class<?> type) {
          return new Discretion(type);
        }
      };

  private final boolean everything;
  private final Set<String> groups = new HashSet<>();
  private final Set<String> within = new HashSet<>();
  private final Set<String> lists = new HashSet<>();
  private final Pattern mention;

  private Discretion() {
    everything = false;
    mention = Pattern.compile("(?!)");
  }

  private Discretion(Class<?> type) {
    everything = type.isAnnotationPresent(Sensitive.class);
    collect(type, everything, new HashSet<>());
    Set<String> names = new HashSet<>(groups);
    names.addAll(within);
    mention =
        names.isEmpty()
            ? NONE.mention
            : Pattern.compile(
                names.stream().sorted().map(Pattern::quote).collect(joining("|", "\\b(?:", ")\\b")),
                Pattern.CASE_INSENSITIVE);
  }

  /** The discretion that the files of a type of record need. */
  static Discretion of(Class<?> type) {
    return CACHE.get(type);
  }

  private void collect(Class<?> type, boolean sensitive, Set<List<Object>> known) {
    if (!known.add(List.of(type, sensitive))) {
      return;
    }
    if (RecordShape.isChoice(type)) {
      RecordShape.choices(type).values().forEach(each -> collect(each, sensitive, known));
    } else if (RecordShape.isGroup(type)) {
      for (RecordShape.Part part : RecordShape.of(type).parts()) {
        Class<?> single = single(part.type());
        boolean inside = sensitive || single.isAnnotationPresent(Sensitive.class);
        if (sensitive) {
          within.add(part.name());
        } else if (inside) {
          groups.add(part.name());
        }
        if (inside && part.type() instanceof ParameterizedType) {
          lists.add(part.name());
        }
        collect(single, inside, known);
      }
    }
  }

  private static Class<?> single(Type type) {
    return type instanceof ParameterizedType generic
        ? single(RecordShape.inner(generic))
        : (Class<?>) type;
  }

  /** Whether what stands under a name concerns one person alone. */
  boolean isPrivate(String name) {
    return everything || groups.contains(name);
  }

  /** Whether a name is one that such a group is known to have, and so tells nothing. */
  boolean isKnownWithin(String name) {
    return within.contains(name);
  }

  /**
   * The first line of a file from which no word may be repeated, because a name of such a group
   * stands on it: a value never stands before its name.
   */
  int firstPrivateLine(String text) {
    if (everything) {
      return 0;
    }
    Matcher first = mention.matcher(text);
    return first.find() ? InputText.lineAt(text, first.start()) : Integer.MAX_VALUE;
  }

  /** A pointer that ends where names begin that nobody but the writer of the file knows. */
  String told(String pointer) {
    boolean inside = everything;
    String last = "";
    StringBuilder told = new StringBuilder();
    String[] steps = pointer.split("/", -1);
    for (int i = 1; i < steps.length; i++) {
      boolean index = lists.contains(last) && INDEX.matcher(steps[i]).matches();
      if (inside && !index && !within.contains(steps[i])) {
        return told.toString();
      }
      told.append('/').append(steps[i]);
      inside |= groups.contains(steps[i]);
      last = steps[i];
    }
    return pointer;
  }
}
