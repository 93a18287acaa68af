package org.mvprules.core.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.fact.Count;
import org.mvprules.core.fact.Minutes;
import org.mvprules.core.fact.Money;
import org.mvprules.core.fact.Sensitive;

/**
 * Takes a record apart into maps, lists, texts and whole numbers, keeping only what is recorded.
 */
final class Recorded {

  private Recorded() {}

  static Map<String, Object> of(Record record) {
    return group(record, "");
  }

  /**
   * The parts of a record, in order.
   *
   * @param told the name that tells this record from others of a sealed interface, which is written
   *     even if its value is "not recorded"
   */
  private static Map<String, Object> group(Object record, String told) {
    Map<String, Object> parts = new LinkedHashMap<>();
    for (RecordShape.Part part : RecordShape.of(record.getClass()).parts()) {
      Object value = RecordShape.value(part, record);
      if (part.name().equals(told) || isRecorded(value, part.type())) {
        parts.put(part.name(), plain(value, part.type()));
      }
    }
    return parts;
  }

  private static boolean isRecorded(Object value, Type type) {
    if (value instanceof Optional<?> optional) {
      return optional.isPresent();
    }
    if (value instanceof List<?> list) {
      return !list.isEmpty();
    }
    if (value instanceof Map<?, ?> map) {
      return !map.isEmpty();
    }
    if (value instanceof Enum<?> constant) {
      return Words.of(constant.getDeclaringClass()).absent().filter(constant::equals).isEmpty();
    }
    return !RecordShape.isGroup((Class<?>) type) || !group(value, "").isEmpty();
  }

  private static Object plain(Object value, Type type) {
    if (type instanceof ParameterizedType generic) {
      return container(value, RecordShape.inner(generic));
    }
    Class<?> single = (Class<?>) type;
    if (RecordShape.isChoice(single)) {
      return group(value, RecordShape.of(value.getClass()).names().get(0));
    }
    if (RecordShape.isGroup(single)) {
      return group(value, "");
    }
    if (value instanceof Enum<?> constant) {
      return Words.word(constant);
    }
    if (value instanceof Boolean answer) {
      return Words.word(answer ? Answer.YES : Answer.NO);
    }
    if (value instanceof Count count) {
      return count.isExact() ? count.number() : count.toString();
    }
    if (value instanceof Minutes minutes) {
      return (long) minutes.number();
    }
    if (value instanceof Number number) {
      return number.longValue();
    }
    return value instanceof Money money ? money.toPlainText() : value.toString();
  }

  private static Object container(Object value, Type inner) {
    if (value instanceof Optional<?> optional) {
      return plain(optional.orElseThrow(), inner);
    }
    if (value instanceof List<?> list) {
      return list.stream().map(item -> plain(item, inner)).toList();
    }
    Map<Object, Object> plain = new LinkedHashMap<>();
    ((Map<?, ?>) value).forEach((name, item) -> plain.put(name, plain(item, inner)));
    return plain;
  }

  /**
   * All single values of a record, each with its place. What is about one person alone is not among
   * them.
   */
  static List<RecordedFact> facts(Record record) {
    List<RecordedFact> facts = new ArrayList<>();
    collect(record, "", "", facts);
    return facts;
  }

  private static void collect(
      Object record, String told, String pointer, List<RecordedFact> facts) {
    for (RecordShape.Part part : RecordShape.of(record.getClass()).parts()) {
      Object value = RecordShape.value(part, record);
      if (part.name().equals(told) || isRecorded(value, part.type())) {
        collectValue(value, part.type(), pointer + "/" + Node.escaped(part.name()), facts);
      }
    }
  }

  private static void collectValue(
      Object value, Type type, String pointer, List<RecordedFact> facts) {
    if (value instanceof Optional<?> optional) {
      collectValue(
          optional.orElseThrow(), RecordShape.inner((ParameterizedType) type), pointer, facts);
    } else if (value instanceof List<?> list) {
      Type inner = RecordShape.inner((ParameterizedType) type);
      for (int i = 0; i < list.size(); i++) {
        collectValue(list.get(i), inner, pointer + "/" + i, facts);
      }
    } else if (value instanceof Map<?, ?> map) {
      Type inner = RecordShape.inner((ParameterizedType) type);
      map.forEach(
          (name, item) ->
              collectValue(item, inner, pointer + "/" + Node.escaped(name.toString()), facts));
    } else if (!value.getClass().isAnnotationPresent(Sensitive.class)) {
      Class<?> single = (Class<?>) type;
      if (RecordShape.isChoice(single)) {
        collect(value, RecordShape.of(value.getClass()).names().get(0), pointer, facts);
      } else if (RecordShape.isGroup(single)) {
        collect(value, "", pointer, facts);
      } else {
        facts.add(new RecordedFact(pointer, String.valueOf(plain(value, type)), choices(value)));
      }
    }
  }

  private static List<String> choices(Object value) {
    if (value instanceof Boolean) {
      return List.of("yes", "no");
    }
    return value instanceof Enum<?> constant
        ? Words.of(constant.getDeclaringClass()).all()
        : List.of();
  }
}
