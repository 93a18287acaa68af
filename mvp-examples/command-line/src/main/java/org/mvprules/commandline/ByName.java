package org.mvprules.commandline;

import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;

/** Reads a choice that is written as the name of its constant in small letters. */
abstract class ByName<E extends Enum<E>> implements ITypeConverter<E> {

  private final List<E> choices;

  ByName(Class<E> type) {
    this.choices = List.of(type.getEnumConstants());
  }

  @Override
  public E convert(String value) {
    return choices.stream()
        .filter(each -> name(each).equals(value))
        .findFirst()
        .orElseThrow(() -> ValidateCommand.unexpected(value, names()));
  }

  private static String name(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT);
  }

  /** All choices as a message tells them: {@code text, json or html}. */
  private String names() {
    List<String> names = choices.stream().map(ByName::name).toList();
    int last = names.size() - 1;
    return String.join(", ", names.subList(0, last)) + " or " + names.get(last);
  }
}
