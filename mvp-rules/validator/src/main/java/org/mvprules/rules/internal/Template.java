package org.mvprules.rules.internal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mvprules.core.fact.Money;
import org.mvprules.rules.RuleBookException;
import org.mvprules.rules.words.Texts;
import org.mvprules.rules.words.View;
import org.mvprules.rules.words.Word;

/**
 * A sentence with gaps, as rules carry it in {@code @Found}, {@code @Expected}, {@code @Remedy} and
 * {@code @Note}.
 *
 * <p>A gap is a word of the view, {@code {members}}; a word that takes a figure, {@code {headroom:
 * service user share}}; or a figure by its name, {@code {service user share}}.
 */
final class Template {

  private static final Pattern AMOUNT = Pattern.compile("[0-9]+\\.[0-9]{2}");
  private static final Pattern GAP = Pattern.compile("\\{([^{}:]+)(?::([^{}]+))?}");

  private final List<BiFunction<View, DayPolicy, String>> parts;
  private final boolean asksTheView;

  private Template(List<BiFunction<View, DayPolicy, String>> parts, boolean asksTheView) {
    this.parts = List.copyOf(parts);
    this.asksTheView = asksTheView;
  }

  /** Whether any of its gaps is a word of the view, and not a figure. */
  boolean asksTheView() {
    return asksTheView;
  }

  /**
   * Prepares a sentence.
   *
   * @param text the sentence with its gaps
   * @param viewType the view whose words may stand in them
   * @param figures the names of the figures that may stand in them
   * @param where the rule, for messages
   * @throws RuleBookException if a gap names neither a word nor a figure
   */
  static Template of(String text, Class<?> viewType, List<String> figures, String where) {
    List<BiFunction<View, DayPolicy, String>> parts = new ArrayList<>();
    Matcher gap = GAP.matcher(text);
    int end = 0;
    boolean asksTheView = false;
    while (gap.find()) {
      String before = text.substring(end, gap.start());
      parts.add((view, policy) -> before);
      parts.add(part(gap.group(1).strip(), gap.group(2), viewType, figures, where));
      asksTheView |= gap.group(2) != null || !figures.contains(gap.group(1).strip());
      end = gap.end();
    }
    String rest = text.substring(end);
    parts.add((view, policy) -> rest);
    return new Template(parts, asksTheView);
  }

  private static BiFunction<View, DayPolicy, String> part(
      String word, String figure, Class<?> viewType, List<String> figures, String where) {
    if (figure != null) {
      String name = figure.strip();
      if (figures.contains(name)) {
        Method method = wordOf(viewType, word, List.of(String.class), where);
        return (view, policy) -> Texts.of(call(method, view, name));
      }
      throw new RuleBookException(
          where
              + ": found {"
              + word
              + ": "
              + name
              + "}; expected the name of a figure, one of "
              + figures);
    }
    if (figures.contains(word)) {
      return (view, policy) -> inWords(policy.figure(word).value());
    }
    Method method = wordOf(viewType, word, List.of(), where);
    return (view, policy) -> Texts.of(call(method, view));
  }

  /** An amount of money as people write it; any other figure as it stands. */
  private static String inWords(String value) {
    return AMOUNT.matcher(value).matches() ? Money.parse(value).toString() : value;
  }

  private static Method wordOf(
      Class<?> viewType, String word, List<Class<?>> parameters, String where) {
    return Arrays.stream(viewType.getMethods())
        .filter(method -> method.getName().equals(word))
        .filter(method -> List.of(method.getParameterTypes()).equals(parameters))
        .filter(method -> method.isAnnotationPresent(Word.class))
        .findFirst()
        .orElseThrow(
            () ->
                new RuleBookException(
                    where
                        + ": found {"
                        + word
                        + "}; expected a word of "
                        + viewType.getSimpleName()
                        + " or the name of a figure"));
  }

  private static Object call(Method method, View view, Object... arguments) {
    try {
      return method.invoke(view, arguments);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new RuleBookException("The word " + method.getName() + " could not be told", e);
    }
  }

  /** Fills the gaps. */
  String fill(View view, DayPolicy policy) {
    StringBuilder text = new StringBuilder();
    parts.forEach(part -> text.append(part.apply(view, policy)));
    return text.toString();
  }
}
