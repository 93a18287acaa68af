package org.mvprules.commandline;

import java.util.ArrayList;
import java.util.List;
import org.mvprules.rules.cost.CostLine;
import org.mvprules.rules.cost.CostedPlan;
import org.mvprules.rules.words.Texts;

/** The lines of a costed plan as a spreadsheet: one row for each, to be sorted and added up. */
final class CostSheet {

  private CostSheet() {}

  static String of(CostedPlan plan) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "Activity",
            "Title",
            "What",
            "Who",
            "Part",
            "Month",
            "Heading",
            "Paid by",
            "At least",
            "At most",
            "Working"));
    plan.lines().forEach(line -> rows.add(row(line)));
    return Spreadsheet.of(rows);
  }

  private static List<String> row(CostLine line) {
    return List.of(
        line.activity(),
        line.title(),
        Texts.of(line.what()),
        line.who(),
        Texts.of(line.part()),
        line.month().map(Object::toString).orElse(""),
        Texts.of(line.heading()),
        Texts.of(line.payer()),
        line.amount().least().toPlainText(),
        line.amount().most().toPlainText(),
        line.working());
  }
}
