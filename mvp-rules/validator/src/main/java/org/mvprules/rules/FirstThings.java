package org.mvprules.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds what to do first in what was found. */
final class FirstThings {

  private static final Comparator<AssessedRequirement> FIRMEST_FIRST =
      Comparator.comparing(AssessedRequirement::strength);

  /** What wait for the same thing, those with most requirements that decide the outcome first. */
  private static final Comparator<List<Open>> MOST_FIRST =
      Comparator.<List<Open>>comparingLong(FirstThings::deciding)
          .thenComparing(all -> requirements(all).size())
          .reversed();

  private FirstThings() {}

  /** A finding that waits for something to be done, and its requirement. */
  private record Open(AssessedRequirement requirement, Finding finding) {

    /** Why a requirement has a status; readings that differ can give it another than each has. */
    static Stream<Open> of(AssessedRequirement requirement, Status status) {
      if (requirement.status() != status) {
        return Stream.empty();
      }
      List<Open> same =
          requirement.findings().stream()
              .filter(finding -> finding.status() == status)
              .map(finding -> new Open(requirement, finding))
              .toList();
      return same.isEmpty()
          ? requirement.findings().stream().map(finding -> new Open(requirement, finding))
          : same.stream();
    }

    /** The first of several ways to put it right, or else the requirement itself. */
    String toDo() {
      return finding.remedies().stream()
          .findFirst()
          .orElseGet(() -> "See to this: " + requirement.title() + ".");
    }
  }

  static List<FirstThing> of(List<AssessedRequirement> requirements) {
    boolean firm = requirements.stream().anyMatch(FirstThings::isOpenAndDecides);
    Predicate<AssessedRequirement> counts = requirement -> !firm || requirement.decides();
    List<FirstThing> things = new ArrayList<>();
    grouped(
            requirements.stream()
                .filter(counts)
                .sorted(FIRMEST_FIRST)
                .flatMap(requirement -> Open.of(requirement, Status.NOT_MET).limit(1)))
        .forEach(group -> things.add(mending(group)));
    Stream.concat(missing(requirements), undecided(requirements))
        .filter(group -> group.stream().map(Open::requirement).anyMatch(counts))
        .sorted(MOST_FIRST)
        .forEach(group -> things.add(waitedFor(group)));
    return List.copyOf(things);
  }

  private static boolean isOpenAndDecides(AssessedRequirement requirement) {
    return requirement.decides()
        && switch (requirement.status()) {
          case NOT_MET, REVIEW, NOT_ASSESSED -> true;
          case MET, NOT_APPLICABLE, ASK_A_PERSON, WAIVED -> false;
        };
  }

  // What is not met

  /** What is put right by the same deed. */
  private static Iterable<List<Open>> grouped(Stream<Open> notMet) {
    Map<String, List<Open>> groups = new LinkedHashMap<>();
    notMet.forEach(open -> groups.computeIfAbsent(open.toDo(), any -> new ArrayList<>()).add(open));
    return groups.values();
  }

  private static FirstThing mending(List<Open> group) {
    List<String> found = group.stream().flatMap(FirstThings::found).distinct().toList();
    return thing(Status.NOT_MET, group.get(0).toDo(), String.join("; ", found), group);
  }

  private static Stream<String> found(Open open) {
    long others =
        open.requirement().findings().stream()
                .filter(finding -> finding.status() == Status.NOT_MET)
                .count()
            - 1;
    return Stream.of(
        open.finding().found() + (others == 0 ? "" : ", and " + others + " more of this kind"));
  }

  // What something waits for

  /** Facts that are missing, by the part of the record in which they would stand. */
  private static Stream<List<Open>> missing(List<AssessedRequirement> requirements) {
    Map<String, List<Open>> groups = new LinkedHashMap<>();
    requirements.stream()
        .flatMap(requirement -> Open.of(requirement, Status.NOT_ASSESSED))
        .forEach(
            open ->
                groups
                    .computeIfAbsent(part(open.finding().pointer()), any -> new ArrayList<>())
                    .add(open));
    return groups.values().stream();
  }

  private static Stream<List<Open>> undecided(List<AssessedRequirement> requirements) {
    List<Open> all =
        requirements.stream().flatMap(requirement -> Open.of(requirement, Status.REVIEW)).toList();
    return all.isEmpty() ? Stream.empty() : Stream.of(all);
  }

  private static FirstThing waitedFor(List<Open> group) {
    Status status = group.get(0).requirement().status();
    List<String> ways =
        group.stream()
            .map(open -> open.finding().status() == status ? open.toDo() : "")
            .distinct()
            .toList();
    String together =
        status == Status.REVIEW ? "Decide what the guidance leaves open." : missing(pointer(group));
    String only = ways.size() == 1 ? ways.get(0) : "";
    return thing(status, only.isEmpty() ? together : only, waiting(group), group);
  }

  private static String missing(String pointer) {
    return "Record what is missing in "
        + place(pointer)
        + (pointer.isEmpty() ? "" : " (" + pointer + ")")
        + ".";
  }

  private static String waiting(List<Open> group) {
    long all = requirements(group).size();
    long deciding = deciding(group);
    String detail =
        deciding == all
            ? ""
            : deciding == 0
                ? ", as advice"
                : ", " + deciding + " of them with \"must\" or \"should\"";
    return all + (all == 1 ? " requirement waits" : " requirements wait") + " for it" + detail;
  }

  // Both

  private static FirstThing thing(Status status, String toDo, String because, List<Open> group) {
    String pointer = pointer(group);
    return new FirstThing(
        status,
        toDo,
        because,
        place(pointer),
        pointer,
        requirements(group).stream()
            .sorted(Comparator.comparing(requirement -> !requirement.decides()))
            .map(AssessedRequirement::id)
            .toList());
  }

  private static List<AssessedRequirement> requirements(List<Open> group) {
    return group.stream().map(Open::requirement).distinct().toList();
  }

  private static long deciding(List<Open> group) {
    return requirements(group).stream().filter(AssessedRequirement::decides).count();
  }

  /** The place that holds all that a group is about. */
  private static String pointer(List<Open> group) {
    return group.stream()
        .map(open -> open.finding().pointer())
        .reduce(FirstThings::common)
        .orElseThrow();
  }

  private static String common(String one, String other) {
    String common = one;
    while (!(other + "/").startsWith(common + "/")) {
      common = common.substring(0, common.lastIndexOf('/'));
    }
    return common;
  }

  /** The first step of a pointer, which names a part of the record. */
  private static String part(String pointer) {
    return pointer.isEmpty() ? "" : pointer.split("/", 3)[1];
  }

  /** The part of the record in words: {@code memberList} is the member list. */
  private static String place(String pointer) {
    String part = part(pointer);
    return part.isEmpty()
        ? "the record"
        : "the " + part.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
  }
}
