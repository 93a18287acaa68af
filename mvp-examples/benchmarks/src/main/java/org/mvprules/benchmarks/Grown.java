package org.mvprules.benchmarks;

import org.mvprules.portfolio.Size;

/** What there is more of in a partnership, while all else stays as usual. */
public enum Grown {
  /** People on the member list. */
  MEMBERS("members"),
  /** Parts that people take in activities. */
  PARTICIPATIONS("participations"),
  /** Lines of the budget. */
  BUDGET_LINES("budget lines");

  private final String title;

  Grown(String title) {
    this.title = title;
  }

  /** What it is called in tables. */
  String title() {
    return title;
  }

  /** The usual size, with so many of these. */
  Size of(int number) {
    Size usual = Size.USUAL;
    return switch (this) {
      case MEMBERS ->
          new Size(number, usual.activities(), usual.participations(), usual.budgetLines());
      case PARTICIPATIONS ->
          new Size(usual.members(), usual.activities(), number, usual.budgetLines());
      case BUDGET_LINES ->
          new Size(usual.members(), usual.activities(), usual.participations(), number);
    };
  }
}
