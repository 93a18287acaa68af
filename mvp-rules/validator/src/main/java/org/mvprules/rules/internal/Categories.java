package org.mvprules.rules.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mvprules.core.budget.BudgetHeading;
import org.mvprules.rules.internal.Parts.Part;
import org.mvprules.rules.words.PartPaid.Category;
import org.mvprules.rules.words.Support;
import org.mvprules.rules.words.View;

/** What rules said of parts: the payment category, and the heading of the budget it belongs to. */
final class Categories {

  private static final Map<Saying, Support> SUPPORT =
      Map.of(
          Saying.GETS_NOTHING, Support.NOTHING,
          Saying.GETS_EXPENSES, Support.EXPENSES,
          Saying.GETS_EXPENSES_AND_A_FEE, Support.EXPENSES_AND_FEE,
          Saying.IS_PAID_ACCORDINGLY, Support.PAID_ACCORDINGLY,
          Saying.IS_OUTSIDE_THE_POLICY, Support.OUTSIDE_THE_POLICY,
          Saying.PAY_IS_FOR_A_PERSON, Support.FOR_A_PERSON);

  private final Map<Part, Category> categories = new LinkedHashMap<>();
  private final Map<Part, BudgetHeading> headings = new HashMap<>();

  Categories(Parts parts, List<Said> said, DayPolicy policy) {
    Map<View, List<Said>> byView = new HashMap<>();
    said.stream()
        .filter(each -> SUPPORT.containsKey(each.what()))
        .forEach(each -> byView.computeIfAbsent(each.view(), any -> new ArrayList<>()).add(each));
    for (Part part : parts.all()) {
      List<Said> of = byView.getOrDefault(part.view(), List.of());
      categories.put(part, category(of, part, policy));
      headings.put(part, heading(of));
    }
  }

  private static Category category(List<Said> said, Part part, DayPolicy policy) {
    if (said.isEmpty()) {
      return new Category(Support.NOT_KNOWN, "", "", "facts are missing to tell");
    }
    BookRule rule = said.get(0).rule();
    boolean one = Set.copyOf(said.stream().map(Said::what).toList()).size() == 1;
    return new Category(
        one ? SUPPORT.get(said.get(0).what()) : Support.FOR_A_PERSON,
        one ? rule.annotation("Category").orElse("") : "",
        one ? rule.annotation("Role").orElse("") : "",
        one
            ? rule.wording("Because", part.view(), policy).orElse(rule.title())
            : "rules say different things of it");
  }

  private static BudgetHeading heading(List<Said> said) {
    return said.stream()
        .flatMap(each -> each.rule().annotation("BudgetHeading").stream())
        .map(BudgetHeading::valueOf)
        .findFirst()
        .orElse(BudgetHeading.OTHER);
  }

  Map<Part, Category> categories() {
    return categories;
  }

  Map<Part, BudgetHeading> headings() {
    return headings;
  }
}
