package org.mvprules.rules.words;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All the words that rules may use, as they are, with their meanings. */
public final class Vocabulary {

  private static final List<Class<? extends View>> VIEWS =
      List.of(
          ListedMember.class,
          Capacity.class,
          Leader.class,
          OutsideRole.class,
          Involvement.class,
          PartInActivity.class,
          PersonDay.class,
          Membership.class,
          GroupAtTheTable.class,
          ChairHolder.class,
          Leadership.class,
          SharedTasks.class,
          TakingPart.class,
          Terms.class,
          TermsMatter.class,
          BudgetedHeading.class,
          AreaMeetings.class,
          FundingContact.class,
          ExpensesPolicy.class,
          PartPaid.class,
          FeeDue.class,
          PlanOfWork.class,
          Administration.class,
          WholeBudget.class,
          Request.class,
          InvitedPeople.class,
          BenefitsPolicy.class,
          Partnership.class,
          Commissioning.class,
          MeetingsHeld.class,
          PlanOnPaper.class,
          PlanContents.class,
          PlannedActivity.class,
          RegularMeetings.class,
          LastYearsReport.class,
          HeardAndChanged.class,
          Engagement.class,
          AccessNeeded.class,
          MealAtMeeting.class,
          Feedback.class,
          Ladder.class,
          PartOfTheCase.class,
          CaseTimescales.class,
          MilestoneOfTheCase.class,
          PersonConcerned.class);

  private Vocabulary() {}

  /**
   * A word of a view, or a thing that a rule can say.
   *
   * @param name the word, with what it takes in brackets if it takes anything
   * @param type what it is: a number, yes or no, a share, …
   * @param meaning what it means
   */
  public record Entry(String name, String type, String meaning) {}

  /**
   * The views that a rule may look at.
   *
   * @return those to classify first, then those to judge
   */
  public static List<Class<? extends View>> views() {
    return VIEWS;
  }

  /**
   * What a view shows.
   *
   * @param view the view
   * @return its meaning
   */
  public static String meaningOf(Class<? extends View> view) {
    return view.getAnnotation(Word.class).value();
  }

  /**
   * The words of a view that only it has.
   *
   * @param view the view
   * @return in alphabetical order
   */
  public static List<Entry> wordsOf(Class<? extends View> view) {
    return words(view, method -> method.getDeclaringClass() != View.class);
  }

  /**
   * The words that every view has.
   *
   * @return in alphabetical order
   */
  public static List<Entry> wordsOfEveryView() {
    return words(View.class, method -> true);
  }

  /**
   * Everything that a rule can say.
   *
   * @return in alphabetical order
   */
  public static List<Entry> verdicts() {
    return words(Verdict.class, method -> true);
  }

  /**
   * The kinds of which some words are, such as the seats of members.
   *
   * @return in alphabetical order
   */
  public static List<Class<? extends Enum<?>>> kinds() {
    Map<String, Class<? extends Enum<?>>> kinds = new TreeMap<>();
    VIEWS.stream()
        .flatMap(view -> Arrays.stream(view.getMethods()))
        .filter(method -> method.isAnnotationPresent(Word.class))
        .map(Method::getReturnType)
        .filter(Class::isEnum)
        .forEach(type -> kinds.put(type.getSimpleName(), asKind(type)));
    return List.copyOf(kinds.values());
  }

  @SuppressWarnings("unchecked") // Only enums get here.
  private static Class<? extends Enum<?>> asKind(Class<?> type) {
    return (Class<? extends Enum<?>>) type;
  }

  /**
   * What words of a kind can be.
   *
   * @param kind the kind
   * @return its constants, in their order
   */
  public static List<String> constantsOf(Class<? extends Enum<?>> kind) {
    return Arrays.stream(kind.getEnumConstants()).map(constant -> constant.name()).toList();
  }

  private static List<Entry> words(Class<?> type, Predicate<Method> which) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.isAnnotationPresent(Word.class))
        .filter(which)
        .map(
            method ->
                new Entry(
                    method.getName() + parameters(method),
                    typeOf(method.getReturnType()),
                    method.getAnnotation(Word.class).value()))
        .sorted(Comparator.comparing(Entry::name))
        .toList();
  }

  private static String parameters(Method method) {
    return method.getParameterCount() == 0
        ? ""
        : Stream.of(method.getParameterTypes())
            .map(type -> type == String.class ? "\"name\"" : "$view")
            .collect(Collectors.joining(", ", "(", ")"));
  }

  private static String typeOf(Class<?> type) {
    if (type == boolean.class) {
      return "yes or no";
    }
    if (type == long.class || type == int.class) {
      return "number";
    }
    if (type == void.class) {
      return "verdict";
    }
    if (type == Bounds.class || type == List.class || type == String.class) {
      return "text";
    }
    return type.getSimpleName();
  }
}
