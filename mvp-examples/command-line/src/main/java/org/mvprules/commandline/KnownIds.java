package org.mvprules.commandline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mvprules.core.json.Problem;

/** The ids of the partnerships so far, and the files that they came from. */
final class KnownIds {

  private static final int MOST_NAMED = 3;

  private final Map<String, List<String>> files = new LinkedHashMap<>();

  void add(String id, String file) {
    files.computeIfAbsent(id, any -> new ArrayList<>()).add(file);
  }

  /** A warning for each id that came from several files. */
  Stream<String> warnings() {
    return files.entrySet().stream()
        .filter(each -> each.getValue().size() > 1)
        .map(each -> warning(each.getKey(), each.getValue()));
  }

  private static String warning(String id, List<String> from) {
    return "The id "
        + Problem.quoted(id)
        + " stands in "
        + from.size()
        + " files: "
        + from.stream().limit(MOST_NAMED).map(Problem::visible).collect(Collectors.joining(", "))
        + (from.size() > MOST_NAMED ? ", …" : "");
  }
}
