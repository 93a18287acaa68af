package org.mvprules.core.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mvprules.core.fact.Count;
import org.mvprules.core.fact.Minutes;
import org.mvprules.core.fact.Money;
import org.mvprules.core.fact.Share;

/** What a record type is made of, and how to take one apart and put one together. */
final class RecordShape {

  /** Types whose values are written as a single word, text or number. */
  private static final Set<Class<?>> SINGLE_VALUES =
      Set.of(
          String.class,
          boolean.class,
          int.class,
          long.class,
          LocalDate.class,
          LocalTime.class,
          Count.class,
          Minutes.class,
          Share.class,
          Money.class);

  private static final ClassValue<RecordShape> CACHE =
      new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
          return new RecordShape(type);
        }
      };

  /** One component: its name in files, and its type. */
  record Part(String name, Type type, Method accessor) {}

  private final List<Part> parts = new ArrayList<>();
  private final Constructor<?> constructor;

  private RecordShape(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    for (RecordComponent each : components) {
      parts.add(new Part(nameInFiles(each), each.getGenericType(), each.getAccessor()));
    }
    try {
      constructor =
          type.getDeclaredConstructor(
              Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A component cannot be called by a word of Java, such as {@code extends}. A file can. */
  private static String nameInFiles(RecordComponent component) {
    return component.getName().replaceFirst("_$", "");
  }

  static RecordShape of(Class<?> type) {
    return CACHE.get(type);
  }

  List<Part> parts() {
    return parts;
  }

  List<String> names() {
    return parts.stream().map(Part::name).toList();
  }

  /** Calls the constructor; whatever it throws comes out as it is. */
  Object create(List<Object> values) {
    try {
      return constructor.newInstance(values.toArray());
    } catch (InvocationTargetException e) {
      throw asUnchecked(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  static Object value(Part part, Object owner) {
    try {
      return part.accessor().invoke(owner);
    } catch (InvocationTargetException e) {
      throw asUnchecked(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static RuntimeException asUnchecked(InvocationTargetException e) {
    if (e.getCause() instanceof Error error) {
      throw error;
    }
    return e.getCause() instanceof RuntimeException unchecked
        ? unchecked
        : new IllegalStateException(e);
  }

  /** Whether this is a record written as a group of named values, not as a single one. */
  static boolean isGroup(Class<?> type) {
    return type.isRecord() && !SINGLE_VALUES.contains(type);
  }

  /** Whether this is a sealed interface of which one record or another is written. */
  static boolean isChoice(Class<?> type) {
    return type.isInterface() && type.isSealed();
  }

  /** The records among which a sealed interface leaves the choice, by the name that tells them. */
  static Map<String, Class<?>> choices(Class<?> type) {
    Map<String, Class<?>> choices = new LinkedHashMap<>();
    for (Class<?> each : type.getPermittedSubclasses()) {
      choices.put(of(each).names().get(0), each);
    }
    return choices;
  }

  /** The inner type of an {@code Optional} or a list, or the type of a map's values. */
  static Type inner(ParameterizedType type) {
    Type[] arguments = type.getActualTypeArguments();
    return arguments[arguments.length - 1];
  }

  /**
   * Checks that records of a type can be read at all.
   *
   * @throws IllegalArgumentException if they cannot, whatever the file
   */
  static void check(Class<?> type) {
    new ShapeCheck().group(type);
  }

  /** Walks over everything that a record type is made of. */
  private static final class ShapeCheck {
    private final Set<Type> known = new HashSet<>();
    private final Set<Class<?>> within = new HashSet<>();

    void group(Class<?> type) {
      require(Modifier.isPublic(type.getModifiers()), type, "is not public");
      require(!within.contains(type), type, "directly contains itself");
      if (known.add(type)) {
        within.add(type);
        for (Part part : of(type).parts()) {
          type(part.type(), type + "." + part.name());
        }
        within.remove(type);
      }
    }

    private void type(Type type, String where) {
      if (type instanceof ParameterizedType generic) {
        Type raw = generic.getRawType();
        boolean map = raw == Map.class && generic.getActualTypeArguments()[0] == String.class;
        require(raw == Optional.class || raw == List.class || map, where, "is of " + type);
        separately(() -> type(inner(generic), where));
        return;
      }
      require(type instanceof Class<?>, where, "is of " + type);
      Class<?> single = (Class<?>) type;
      if (isGroup(single)) {
        group(single);
      } else if (isChoice(single)) {
        separately(() -> choice(single));
      } else {
        require(SINGLE_VALUES.contains(single) || single.isEnum(), where, "is of " + type);
      }
    }

    private void choice(Class<?> type) {
      if (known.add(type)) {
        for (Class<?> each : type.getPermittedSubclasses()) {
          require(isGroup(each) && !of(each).parts().isEmpty(), each, "is no record with parts");
          group(each);
        }
        int choices = type.getPermittedSubclasses().length;
        require(choices(type).size() == choices, type, "has records whose first parts are alike");
      }
    }

    /** Where a record need not hold the next one, it can well be of the same type. */
    private void separately(Runnable check) {
      Set<Class<?>> outside = Set.copyOf(within);
      within.clear();
      check.run();
      within.addAll(outside);
    }

    private static void require(boolean holds, Object what, String otherwise) {
      if (!holds) {
        throw new IllegalArgumentException(what + " cannot be read from a file: it " + otherwise);
      }
    }
  }
}
