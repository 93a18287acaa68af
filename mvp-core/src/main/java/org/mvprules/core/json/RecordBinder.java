package org.mvprules.core.json;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mvprules.core.Mvp;
import org.mvprules.core.budget.Currency;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.fact.Count;
import org.mvprules.core.fact.ImpossibleFactException;
import org.mvprules.core.fact.Minutes;
import org.mvprules.core.fact.Money;
import org.mvprules.core.fact.Sensitive;
import org.mvprules.core.fact.Share;
import org.mvprules.core.json.Node.Fields;
import org.mvprules.core.json.Node.Items;
import org.mvprules.core.json.Node.Kind;
import org.mvprules.core.json.Node.Scalar;

/**
 * Makes records of the tree of a file.
 *
 * <p>What cannot be read is a problem and gives null; the rest is read all the same, so that one
 * reading tells as many problems as possible. No record is made of parts that could not be read.
 */
final class RecordBinder {

  private static final Pattern DIGITS = Pattern.compile("-?[0-9]+");
  private static final Pattern WHOLE_NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)");
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern TIME = Pattern.compile("(?:[01][0-9]|2[0-3]):[0-5][0-9]");
  private static final Pattern COUNT = Pattern.compile("(?:about |at least )?" + WHOLE_NUMBER);
  private static final Pattern AMOUNT = Pattern.compile("-?[0-9]+\\.[0-9]{2}");
  private static final Pattern WITHOUT_PENCE = Pattern.compile("[0-9]+(?:\\.[0-9]*)?");
  private static final Pattern DECIMAL_COMMA = Pattern.compile(".*,[0-9]{1,2}[^0-9]*");
  private static final Pattern OTHER_CURRENCY = Pattern.compile("[\\p{Sc}&&[^£]]|EUR|USD");
  private static final Pattern BESIDE_AN_AMOUNT = Pattern.compile("[^0-9.,\\p{Sc}]");
  private static final int MOST_DIGITS = 18;
  private static final int MOST_NAMES = 3;
  private static final String GROUP = "a group of named values";

  private final Problems problems;

  /** Whether what is being read concerns one person alone, so that no message may repeat it. */
  private boolean discreet;

  RecordBinder(Problems problems) {
    this.problems = problems;
  }

  /** Reads a value of a type, or tells a problem and gives null. */
  @Nullable Object bind(Node node, Type type) {
    if (node instanceof Scalar scalar && isEmpty(scalar)) {
      return refuseEmpty(
          scalar,
          node.isRoot() ? expected(type) : "a value: leave the line out if it is not recorded");
    }
    if (type instanceof ParameterizedType generic) {
      return container(node, generic);
    }
    Class<?> single = (Class<?>) type;
    if (RecordShape.isGroup(single)) {
      return group(node, single);
    }
    if (RecordShape.isChoice(single)) {
      return choice(node, single);
    }
    return node instanceof Scalar scalar
        ? value(scalar, single)
        : refuse(node, Quoted.node(node), expected(type));
  }

  private static boolean isEmpty(Scalar scalar) {
    return scalar.kind() == Kind.NOTHING || (scalar.kind() == Kind.TEXT && scalar.text().isEmpty());
  }

  // ---- several values

  private @Nullable Object container(Node node, ParameterizedType type) {
    Type inner = RecordShape.inner(type);
    if (type.getRawType() == Optional.class) {
      Object value = bind(node, inner);
      return value == null ? null : Optional.of(value);
    }
    if (type.getRawType() == List.class) {
      return node instanceof Items items
          ? list(items, inner)
          : refuse(node, Quoted.node(node), expected(type));
    }
    return node instanceof Fields fields
        ? map(fields, inner)
        : refuse(node, Quoted.node(node), expected(type));
  }

  private @Nullable Object list(Items items, Type inner) {
    List<Object> list = new ArrayList<>();
    for (Node item : items.list()) {
      Object value = bind(item, inner);
      if (value != null) {
        list.add(value);
      }
    }
    return list.size() == items.list().size() ? Collections.unmodifiableList(list) : null;
  }

  private @Nullable Object map(Fields fields, Type inner) {
    Map<String, Object> map = new LinkedHashMap<>();
    fields
        .byName()
        .forEach(
            (name, node) -> {
              Object value = named(node, inner);
              if (value != null) {
                map.put(name, value);
              }
            });
    return map.size() == fields.byName().size() ? Collections.unmodifiableMap(map) : null;
  }

  /** A value with a name; where it can be any text, true stands for yes, as where yes is asked. */
  private @Nullable Object named(Node node, Type type) {
    return type == String.class && node instanceof Scalar scalar && scalar.kind() == Kind.BOOLEAN
        ? Words.word(isTrue(scalar) ? Answer.YES : Answer.NO)
        : bind(node, type);
  }

  private @Nullable Object group(Node node, Class<?> type) {
    boolean before = discreet;
    discreet |= type.isAnnotationPresent(Sensitive.class);
    try {
      return openGroup(node, type);
    } finally {
      discreet = before;
    }
  }

  private @Nullable Object openGroup(Node node, Class<?> type) {
    if (!(node instanceof Fields fields)) {
      return refuse(node, Quoted.node(node), expected(type));
    }
    RecordShape shape = RecordShape.of(type);
    for (Node each : fields.byName().values()) {
      String name = each.step().toString();
      if (!shape.names().contains(name)) {
        refuse(
            each,
            Quoted.text(name) + Quoted.remark(name) + ", a name that is not known here",
            Choice.among(shape.names(), name));
      }
    }
    List<Object> values = new ArrayList<>();
    for (RecordShape.Part part : shape.parts()) {
      Node given = fields.byName().get(part.name());
      Object value = given == null ? absent(fields, part) : given(given, fields, part);
      if (value != null) {
        values.add(value);
      }
    }
    if (type == Mvp.class) {
      EvidenceCheck.check(fields, problems);
    }
    return values.size() == shape.parts().size() ? create(fields, shape, values) : null;
  }

  private @Nullable Object create(Fields fields, RecordShape shape, List<Object> values) {
    try {
      return shape.create(values);
    } catch (ImpossibleFactException e) {
      String way = e.where().isEmpty() ? "" : "/" + e.where();
      Node at = fields.nearest(way);
      problems.add(
          () -> fields.pointer() + way,
          at.line(),
          at.column(),
          discreet ? Discretion.NOT_SHOWN : Quoted.sentence(e.found()),
          Quoted.sentence(e.expected()));
      return null;
    } catch (IllegalArgumentException e) {
      return refuse(
          fields,
          "what cannot be (" + Quoted.sentence(String.valueOf(e.getMessage())) + ")",
          "values that fit together");
    }
  }

  private @Nullable Object choice(Node node, Class<?> type) {
    if (!(node instanceof Fields fields)) {
      return refuse(node, Quoted.node(node), expected(type));
    }
    Map<String, Class<?>> choices = RecordShape.choices(type);
    List<String> given = choices.keySet().stream().filter(fields.byName()::containsKey).toList();
    if (given.size() == 1) {
      return group(fields, choices.get(given.get(0)));
    }
    if (given.isEmpty()) {
      String meant =
          fields.byName().keySet().stream()
              .map(name -> Choice.nearest(choices.keySet(), name))
              .flatMap(Optional::stream)
              .findFirst()
              .map(name -> "; did you mean " + name + "?")
              .orElse("");
      return refuse(
          node,
          choices.keySet().stream().map(Quoted::text).collect(joining(" and no ", "no ", "")),
          "one of them, which tells what this is" + meant);
    }
    return refuse(
        node,
        given.stream().map(Quoted::text).collect(joining(" together with ")),
        "only one of them in a group");
  }

  // ---- values that are not there

  /** Reads a part; where it is required, nobody is told to leave it out. */
  private @Nullable Object given(Node given, Fields owner, RecordShape.Part part) {
    return given instanceof Scalar scalar
            && isEmpty(scalar)
            && absentValue(owner, part.type()) == null
        ? refuseEmpty(scalar, expected(part.type()))
        : bind(given, part.type());
  }

  private @Nullable Object refuseEmpty(Scalar scalar, String expected) {
    boolean text = scalar.kind() == Kind.TEXT;
    return refuse(scalar, text ? "a text with nothing in it" : "nothing", expected);
  }

  private @Nullable Object absent(Fields owner, RecordShape.Part part) {
    Object value = absentValue(owner, part.type());
    return value != null
        ? value
        : refuse(
            owner,
            "no " + Quoted.text(part.name()),
            Quoted.text(part.name()) + " with " + expected(part.type()));
  }

  private @Nullable Object absentValue(Fields owner, Type type) {
    if (type instanceof ParameterizedType generic) {
      return generic.getRawType() == Optional.class
          ? Optional.empty()
          : generic.getRawType() == List.class ? List.of() : Map.of();
    }
    Class<?> single = (Class<?>) type;
    if (single.isEnum()) {
      return Words.of(single).absent().orElse(null);
    }
    if (RecordShape.isGroup(single)) {
      Problems unheard = new Problems(problems.file());
      Fields empty = new Fields(null, "", owner.line(), owner.column());
      return new RecordBinder(unheard).group(empty, single);
    }
    return null;
  }

  // ---- single values

  private @Nullable Object value(Scalar scalar, Class<?> type) {
    if (type.isEnum()) {
      return word(scalar, type);
    }
    if (type == boolean.class) {
      return yesOrNo(scalar);
    }
    if (type == long.class || type == int.class) {
      return wholeNumber(scalar, type);
    }
    if (type == Count.class) {
      return count(scalar);
    }
    if (type == Minutes.class) {
      return minutes(scalar);
    }
    if (scalar.kind() != Kind.TEXT) {
      String hint = type == String.class ? ": put quotation marks around it" : "";
      return refuse(scalar, Quoted.node(scalar), expected(type) + hint);
    }
    if (type == String.class) {
      return scalar.text();
    }
    if (type == LocalDate.class) {
      return day(scalar);
    }
    if (type == LocalTime.class) {
      return timeOfDay(scalar);
    }
    return type == Share.class
        ? parsed(scalar, type, Share::parse)
        : parsed(scalar, type, Money::parse);
  }

  private @Nullable Object word(Scalar scalar, Class<?> type) {
    Words words = Words.of(type);
    Optional<Enum<?>> constant = Optional.empty();
    if (scalar.kind() == Kind.TEXT) {
      constant = words.find(scalar.text());
    } else if (scalar.kind() == Kind.BOOLEAN && type == Answer.class) {
      constant = Optional.of(isTrue(scalar) ? Answer.YES : Answer.NO);
    }
    return constant.isPresent()
        ? constant.get()
        : refuse(
            scalar,
            Quoted.node(scalar),
            Choice.among(words.all(), scalar.text())
                + (type == Currency.class ? "; all amounts are in pounds" : ""));
  }

  private @Nullable Object yesOrNo(Scalar scalar) {
    if (scalar.kind() == Kind.BOOLEAN) {
      return isTrue(scalar);
    }
    boolean yes = scalar.kind() == Kind.TEXT && scalar.text().equals("yes");
    return yes || (scalar.kind() == Kind.TEXT && scalar.text().equals("no"))
        ? (Object) yes
        : refuse(scalar, Quoted.node(scalar), Choice.among(List.of("yes", "no"), scalar.text()));
  }

  /** YAML has three spellings of each. */
  private static boolean isTrue(Scalar scalar) {
    return scalar.text().equalsIgnoreCase("true");
  }

  private @Nullable Object wholeNumber(Scalar scalar, Class<?> type) {
    if (scalar.kind() != Kind.NUMBER || !isWhole(scalar)) {
      return refuseNumber(scalar, type);
    }
    long number = Long.parseLong(scalar.text());
    if (type == long.class) {
      return number;
    }
    return number == (int) number ? (Object) (int) number : refuseNumber(scalar, type);
  }

  private @Nullable Object count(Scalar scalar) {
    if (scalar.kind() == Kind.TEXT && !DIGITS.matcher(scalar.text()).matches()) {
      return parsed(scalar, Count.class, Count::parse);
    }
    return scalar.kind() == Kind.NUMBER && isWhole(scalar)
        ? parsed(scalar, Count.class, text -> Count.exactly(Long.parseLong(text)))
        : refuseNumber(scalar, Count.class);
  }

  private @Nullable Object minutes(Scalar scalar) {
    if (scalar.kind() != Kind.NUMBER || !isWhole(scalar)) {
      return refuseNumber(scalar, Minutes.class);
    }
    long number = Long.parseLong(scalar.text());
    return number < 0 || number > Minutes.A_DAY
        ? refuseNumber(scalar, Minutes.class)
        : (Object) new Minutes((int) number);
  }

  private static boolean isWhole(Scalar scalar) {
    return scalar.text().length() <= MOST_DIGITS && WHOLE_NUMBER.matcher(scalar.text()).matches();
  }

  private @Nullable Object refuseNumber(Scalar scalar, Class<?> type) {
    boolean quoted = scalar.kind() == Kind.TEXT && DIGITS.matcher(scalar.text()).matches();
    return quoted
        ? refuse(scalar, Quoted.node(scalar) + " in quotes", expected(type) + ", without quotes")
        : refuse(scalar, Quoted.node(scalar), expectedInstead(scalar, type));
  }

  private @Nullable Object day(Scalar scalar) {
    if (!DAY.matcher(scalar.text()).matches()) {
      return refuse(scalar, Quoted.node(scalar), expected(LocalDate.class));
    }
    try {
      return LocalDate.parse(scalar.text());
    } catch (DateTimeException e) {
      String found = Quoted.node(scalar) + ", a day that does not exist";
      return refuse(scalar, found, expected(LocalDate.class));
    }
  }

  private @Nullable Object timeOfDay(Scalar scalar) {
    return TIME.matcher(scalar.text()).matches()
        ? LocalTime.parse(scalar.text())
        : refuse(scalar, Quoted.node(scalar), expected(LocalTime.class));
  }

  private @Nullable Object parsed(Scalar scalar, Class<?> type, Function<String, Object> parser) {
    try {
      return parser.apply(scalar.text());
    } catch (ImpossibleFactException e) {
      return refuse(scalar, Quoted.node(scalar), expectedInstead(scalar, type));
    }
  }

  // ---- words for what is expected

  /** What was expected instead of a value: if its form is right, a range that it is not in. */
  private static String expectedInstead(Scalar scalar, Class<?> type) {
    String text = scalar.text();
    if (type == Count.class && COUNT.matcher(text).matches()) {
      return "a whole number from 0 to " + Count.LARGEST;
    }
    if (type == Money.class && AMOUNT.matcher(text).matches()) {
      return "an amount from \"0.00\" to " + Quoted.text(new Money(Money.LARGEST).toPlainText());
    }
    if (type == Money.class) {
      return expected(type) + aboutTheAmount(text);
    }
    if (type == int.class && WHOLE_NUMBER.matcher(text).matches()) {
      return "a whole number from " + Integer.MIN_VALUE + " to " + Integer.MAX_VALUE;
    }
    return type == long.class && WHOLE_NUMBER.matcher(text).matches()
        ? "a whole number of at most " + MOST_DIGITS + " digits"
        : expected(type);
  }

  /** What is wrong with an amount whose writer may think that it looks as it should. */
  private static String aboutTheAmount(String text) {
    if (text.length() > Quoted.LONGEST) {
      return "";
    }
    List<String> hints = new ArrayList<>();
    if (OTHER_CURRENCY.matcher(text).find()) {
      hints.add("in pounds, not in another currency");
    }
    if (text.contains("£")) {
      hints.add("no pound sign");
    }
    if (DECIMAL_COMMA.matcher(text).matches()) {
      hints.add("a point before the pence, not a comma");
    } else if (text.contains(",")) {
      hints.add("no comma");
    }
    if (WITHOUT_PENCE.matcher(text).matches()) {
      hints.add("two figures for the pence");
    }
    if (BESIDE_AN_AMOUNT.matcher(text).find()) {
      hints.add("figures and a point only");
    }
    return hints.isEmpty() ? "" : "; " + String.join(", ", hints);
  }

  private static String expected(Type type) {
    if (type instanceof ParameterizedType generic) {
      return generic.getRawType() == Optional.class
          ? expected(RecordShape.inner(generic))
          : generic.getRawType() == List.class ? "a list" : GROUP;
    }
    Class<?> single = (Class<?>) type;
    if (single.isEnum()) {
      return Choice.among(Words.of(single).all(), "");
    }
    if (RecordShape.isChoice(single)) {
      return GROUP + " with " + String.join(" or ", RecordShape.choices(single).keySet());
    }
    if (RecordShape.isGroup(single)) {
      List<String> names = RecordShape.of(single).names();
      boolean all = names.size() <= MOST_NAMES;
      return GROUP
          + names.stream().limit(MOST_NAMES).collect(joining(", ", " (", all ? ")" : ", …)"));
    }
    return switch (single.getName()) {
      case "java.lang.String" -> "text";
      case "boolean" -> "yes or no";
      case "int", "long" -> "a whole number, such as 12";
      case "java.time.LocalDate" -> "a day, such as 2024-03-31";
      case "java.time.LocalTime" ->
          "a time of day in quotes, from \"00:00\" to \"23:59\", such as \"09:30\"";
      case "org.mvprules.core.fact.Minutes" ->
          "a whole number of minutes from 0 to " + Minutes.A_DAY + ", such as 240 for 4 hours";
      case "org.mvprules.core.fact.Count" -> "a whole number, such as 12, about 12 or at least 12";
      case "org.mvprules.core.fact.Share" -> "a share from 0 to 1 in quotes, such as \"1/3\"";
      case "org.mvprules.core.fact.Money" -> "pounds and pence in quotes, such as \"9000.00\"";
      default -> throw new IllegalStateException(single.getName());
    };
  }

  private @Nullable Object refuse(Node at, String found, String expected) {
    problems.add(
        at,
        discreet ? Discretion.NOT_SHOWN : found,
        discreet ? expected.replaceFirst("; .*", "") : expected);
    return null;
  }
}
