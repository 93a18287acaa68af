package org.mvprules.browser;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mvprules.bench.BookChanges;
import org.mvprules.bench.ChangesText;
import org.mvprules.bench.PartnershipChanges;
import org.mvprules.bench.PortfolioChanges;
import org.mvprules.bench.RuleBooks;
import org.mvprules.core.Mvp;
import org.mvprules.core.json.MvpReader;
import org.mvprules.rules.CostText;
import org.mvprules.rules.HtmlReport;
import org.mvprules.rules.MvpValidator;
import org.mvprules.rules.NoticeHtml;
import org.mvprules.rules.Report;
import org.mvprules.rules.template.FundingTemplate;

/** The pages that are looked at, by name. */
final class Pages {

  private static final Path PARTNERSHIPS = Path.of("../partnerships");
  private static final MvpValidator NATIONAL = MvpValidator.standard();
  private static final MvpValidator SOUTH_EAST =
      MvpValidator.withRuleBook("south-east-london-2018");

  private Pages() {}

  static Map<String, String> all() {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("compliant", report(NATIONAL, partnership("compliant")));
    pages.put("bromley-2017", report(NATIONAL, partnership("bromley-2017")));
    pages.put("greenwich-2018", report(SOUTH_EAST, partnership("greenwich-2018")));
    pages.put("thamesmead-2018", report(SOUTH_EAST, partnership("thamesmead-2018")));
    pages.put("long-words", report(NATIONAL, longWords()));
    pages.put("nothing-recorded", report(NATIONAL, Mvp.builder("empty").build()));
    pages.put("cost", CostText.of(SOUTH_EAST.cost(partnership("greenwich-2018"))).asHtml());
    pages.put("template", template());
    NoticeHtml notice = NoticeHtml.of(NATIONAL.notice(partnership("compliant"), "m-1"));
    pages.put("notice", notice.toString());
    pages.put("letter", notice.letter());
    pages.put("changes", changes());
    return pages;
  }

  private static Mvp partnership(String name) {
    return MvpReader.read(PARTNERSHIPS.resolve(name + ".yaml"));
  }

  /** Names that no line of a phone can hold, and that would be markup if they were not escaped. */
  private static Mvp longWords() {
    return partnership("thamesmead-2018").toBuilder()
        .name("<script>document.title='run'</script>" + "Llanfairpwllgwyngyll".repeat(8))
        .build();
  }

  private static String report(MvpValidator validator, Mvp mvp) {
    Report report = validator.validate(mvp);
    return HtmlReport.of(report)
        .withMembers(validator.compositions(mvp, report.asOf()))
        .withCosts(validator.cost(mvp, report.asOf()))
        .toString();
  }

  private static String changes() {
    BookChanges books =
        BookChanges.of(RuleBooks.shipped("national"), RuleBooks.shipped("south-east-london-2018"));
    List<PartnershipChanges> partnerships =
        Stream.of(longWords(), partnership("greenwich-2018"), partnership("bromley-2017"))
            .map(mvp -> PartnershipChanges.of(NATIONAL, SOUTH_EAST, mvp, mvp.asAt().orElseThrow()))
            .toList();
    return ChangesText.of(books, new PortfolioChanges(partnerships)).asHtml();
  }

  private static String template() {
    Mvp mvp = partnership("greenwich-2018");
    return CostText.of(FundingTemplate.of(mvp, SOUTH_EAST.cost(mvp))).asHtml();
  }
}
