package org.mvprules.bench;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.mvprules.rules.words.Verdict;
import org.mvprules.rules.words.View;
import org.mvprules.rules.words.Vocabulary;

/** Rules that between them look at every view, and compare in every way that there is. */
final class EveryForm {

  private static final List<String> OPERATORS = List.of("==", "!=", "<", "<=", ">", ">=");

  private EveryForm() {}

  /** The text of the rules. */
  static String drl() {
    StringBuilder drl = new StringBuilder();
    for (Class<? extends View> view : Vocabulary.views()) {
      drl.append(rule(view.getSimpleName() + " as it is", view, ""));
    }
    List<String> ofMembers = conditionsOnMembers();
    Class<? extends View> membership = viewNamed("Membership");
    for (int i = 0; i < ofMembers.size(); i++) {
      String one = ofMembers.get(i);
      String other = ofMembers.get((i + 1) % ofMembers.size());
      drl.append(rule("members " + i, membership, one));
      drl.append(rule("either " + i, membership, one + " || " + other + " || " + one));
      drl.append(rule("both " + i, membership, other + ", " + one));
    }
    List<String> ofKinds =
        List.of(
            "kind == Seat.FAMILY",
            "kind != Seat.FAMILY",
            "kind == kind",
            "kind in (Seat.FAMILY)",
            "kind not in (Seat.FAMILY, Seat.OTHER, Seat.PROVIDER)");
    for (int i = 0; i < ofKinds.size(); i++) {
      drl.append(rule("seats " + i, viewNamed("Capacity"), ofKinds.get(i)));
    }
    return drl.toString();
  }

  private static List<String> conditionsOnMembers() {
    List<String> conditions = new ArrayList<>();
    for (String operator : OPERATORS) {
      for (String word : List.of("membersAtLeast", "headroom(\"n\")")) {
        for (String value :
            List.of("0", "count(\"n\")", "minutes(\"n\")", "membersAtMost", "headroom(\"n\")")) {
          conditions.add(word + " " + operator + " " + value);
        }
      }
      for (String value : List.of("share(\"n\")", "lenientShareAtMost")) {
        conditions.add("strictShareAtLeast " + operator + " " + value);
      }
      conditions.add("pounds(\"n\") " + operator + " pounds(\"m\")");
    }
    for (String word : List.of("membersKnown", "chosen(\"n\")")) {
      conditions.add(word);
      conditions.add("!" + word);
    }
    return conditions;
  }

  private static Class<? extends View> viewNamed(String name) {
    return Vocabulary.views().stream()
        .filter(view -> view.getSimpleName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static String rule(String name, Class<? extends View> view, String conditions) {
    return Stream.of(
            "rule \"" + name + "\"",
            "when",
            "    $v : " + view.getSimpleName() + "( " + conditions + " )",
            "then",
            "    verdict." + verdictOn(view) + "($v);",
            "end\n")
        .collect(joining("\n"));
  }

  private static String verdictOn(Class<? extends View> view) {
    return Arrays.stream(Verdict.class.getMethods())
        .filter(method -> method.getParameterTypes()[0].isAssignableFrom(view))
        .map(Method::getName)
        .sorted()
        .findFirst()
        .orElseThrow();
  }
}
