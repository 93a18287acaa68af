package org.mvprules.benchmarks.peers;

import java.util.Map;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.StatefulSession;
import org.evrete.api.builders.RuleSetBuilder;
import org.mvprules.core.Mvp;
import org.mvprules.rules.Status;

/**
 * Evrete, a RETE engine in Java, over {@link Facts}: a session for each call. Conditions are Java
 * predicates, so that nothing is compiled at run time.
 */
final class Evrete implements Peer {

  private static final String VERDICTS = "verdicts";

  private final Knowledge knowledge = knowledge();

  private static Knowledge knowledge() {
    RuleSetBuilder<Knowledge> rules = new KnowledgeService().newKnowledge().builder();
    for (Said<?> rule : Said.ALL) {
      rules
          .newRule()
          .forEach("$fact", rule.type())
          .where((Object[] values) -> rule.holds(values[0]), "$fact")
          .execute(
              context ->
                  context
                      .getRuntime()
                      .<Verdicts>get(VERDICTS)
                      .say(rule.requirement(), rule.status()));
    }
    return rules.build();
  }

  @Override
  public Map<String, Status> judge(Mvp mvp) {
    Verdicts verdicts = new Verdicts();
    try (StatefulSession session = knowledge.newStatefulSession()) {
      session.set(VERDICTS, verdicts);
      session.insert(Facts.of(mvp).all());
      session.fire();
    }
    return verdicts.ofAll();
  }
}
