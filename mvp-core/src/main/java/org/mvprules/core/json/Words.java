package org.mvprules.core.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mvprules.core.fact.WhenAbsent;

/** The words in which the constants of one enum are written in files. */
final class Words {

  private static final ClassValue<Words> CACHE =
      new ClassValue<>() {
        @Override
        protected Words computeValue(Class<?> type) {
          return new Words(type);
        }
      };

  private final Map<String, Enum<?>> constants = new LinkedHashMap<>();
  private Optional<Enum<?>> absent = Optional.empty();

  private Words(Class<?> type) {
    for (Object each : type.getEnumConstants()) {
      Enum<?> constant = (Enum<?>) each;
      constants.put(word(constant), constant);
      if (standsForAbsence(type, constant)) {
        absent = Optional.of(constant);
      }
    }
  }

  private static boolean standsForAbsence(Class<?> type, Enum<?> constant) {
    try {
      return type.getField(constant.name()).isAnnotationPresent(WhenAbsent.class);
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(e);
    }
  }

  static Words of(Class<?> type) {
    return CACHE.get(type);
  }

  /** The word for a constant: its name in lower case, with spaces. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Every word, in the order of the constants. */
  List<String> all() {
    return List.copyOf(constants.keySet());
  }

  /** The constant that a word stands for, if it is one of the words. */
  Optional<Enum<?>> find(String word) {
    return Optional.ofNullable(constants.get(word));
  }

  /** The constant that holds when a record says nothing, if there is one. */
  Optional<Enum<?>> absent() {
    return absent;
  }
}
