package org.mvprules.bench;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mvprules.bench.ScenarioResult.Difference;
import org.mvprules.rules.internal.BookRule;
import org.mvprules.rules.internal.Engine;
import org.mvprules.rules.internal.Hearing;
import org.mvprules.rules.internal.Said;
import org.mvprules.rules.internal.Saying;
import org.mvprules.rules.words.Judged;
import org.mvprules.rules.words.PersonConcerned;
import org.mvprules.rules.words.View;

/**
 * Lets rules speak, and hears where two of them speak of one thing at once.
 *
 * <p>Of one view the rules of a requirement are to say one status, and rules that classify one
 * thing each. Where two speak, the worse would win and nobody would see that the other is wrong.
 * Rules that speak of different parts of a requirement say so with {@code @Part}.
 */
final class Chorus implements Engine {

  /** Whether someone is a recent service user is a matter beside whether they count as one. */
  private static final Set<Saying> OF_RECENCY = EnumSet.of(Saying.IS_RECENT, Saying.IS_NOT_RECENT);

  /** About what a rule speaks: two rules with equal topics are not to speak at once. */
  private record Topic(View view, String matter) {}

  private final Engine engine;
  private final SetMultimap<Topic, BookRule> speakers = LinkedHashMultimap.create();
  private final Set<String> heard = new LinkedHashSet<>();

  Chorus(Engine engine) {
    this.engine = engine;
  }

  @Override
  public void lookAt(List<? extends View> views, Hearing hearing) {
    engine.lookAt(views, hearing);
    for (Said said : hearing.said()) {
      heard.add(said.rule().name());
      topic(said).ifPresent(topic -> speakers.put(topic, said.rule()));
    }
  }

  private static Optional<Topic> topic(Said said) {
    if (said.view() instanceof PersonConcerned) {
      return Optional.empty();
    }
    if (said.view() instanceof Judged) {
      return said.what()
          .status()
          .flatMap(any -> said.rule().id())
          .map(id -> id + said.rule().annotation("Part").map(part -> ", " + part).orElse(""))
          .map(matter -> new Topic(said.view(), matter));
    }
    return Optional.of(
        new Topic(said.view(), OF_RECENCY.contains(said.what()) ? "recency" : "what it is"));
  }

  /** The names of the rules that spoke, in the order in which they did. */
  Set<String> heard() {
    return Collections.unmodifiableSet(heard);
  }

  /** Where two rules or more spoke of one thing. */
  List<Difference> discords() {
    List<Difference> discords = new ArrayList<>();
    speakers
        .asMap()
        .forEach(
            (topic, rules) -> {
              if (rules.size() > 1) {
                discords.add(discord(topic, rules));
              }
            });
    return discords;
  }

  private static Difference discord(Topic topic, Collection<BookRule> rules) {
    return new Difference(
        topic.matter(),
        List.of("one rule that speaks of " + topic.view().subject()),
        Stream.concat(
                Stream.of(rules.size() + " that do"),
                rules.stream().map(rule -> "\"" + rule.name() + "\""))
            .toList(),
        List.of());
  }
}
