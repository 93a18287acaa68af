package org.mvprules.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mvprules.rules.Notice.Paragraph;

/** The paragraphs of a notice that stand under one heading. */
record NoticeSection(String heading, List<String> texts, List<String> sources) {

  /** The heading over the documents. */
  static final String DOCUMENTS = "Where this comes from";

  /** The first line of the letter. */
  static final String LETTER = "To the Jobcentre, and whom else it concerns";

  /** The sections in the order in which to read them. */
  static List<NoticeSection> of(Notice notice) {
    Map<String, List<Paragraph>> sections = new LinkedHashMap<>();
    notice
        .paragraphs()
        .forEach(
            each -> sections.computeIfAbsent(each.heading(), any -> new ArrayList<>()).add(each));
    return sections.entrySet().stream()
        .map(
            section ->
                new NoticeSection(
                    section.getKey(),
                    section.getValue().stream().map(Paragraph::text).toList(),
                    section.getValue().stream()
                        .flatMap(each -> each.sources().stream())
                        .distinct()
                        .toList()))
        .toList();
  }

  /** The documents that a notice cites, by their short titles. */
  static Map<String, String> documents(Notice notice) {
    Map<String, String> cited = new LinkedHashMap<>(notice.ruleBook().sources());
    cited
        .keySet()
        .removeIf(
            title ->
                notice.paragraphs().stream()
                    .flatMap(each -> each.sources().stream())
                    .noneMatch(source -> source.startsWith(title)));
    return cited;
  }

  /** Tells nothing. */
  @Override
  public String toString() {
    return "private";
  }
}
