package org.mvprules.benchmarks.peers;

import java.util.HashMap;
import java.util.Map;
import org.jeasy.rules.api.Rule;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;
import org.mvprules.core.Mvp;
import org.mvprules.rules.Status;

/** Easy Rules, over {@link Facts}: its engine fires the rules of a kind of fact on each of them. */
final class EasyRules implements Peer {

  private static final String FACT = "fact";
  private static final String VERDICTS = "verdicts";

  private final RulesEngine engine = new DefaultRulesEngine();
  private final Map<Class<?>, Rules> rules = new HashMap<>();

  EasyRules() {
    for (Said<?> said : Said.ALL) {
      Rules ofItsKind = rules.computeIfAbsent(said.type(), any -> new Rules());
      ofItsKind.register(rule(said, said.requirement() + " " + ofItsKind.size()));
    }
  }

  private static Rule rule(Said<?> said, String name) {
    return new RuleBuilder()
        .name(name)
        .when(facts -> said.holds(facts.get(FACT)))
        .then(facts -> facts.<Verdicts>get(VERDICTS).say(said.requirement(), said.status()))
        .build();
  }

  @Override
  public Map<String, Status> judge(Mvp mvp) {
    Verdicts verdicts = new Verdicts();
    for (Object fact : Facts.of(mvp).all()) {
      org.jeasy.rules.api.Facts facts = new org.jeasy.rules.api.Facts();
      facts.put(FACT, fact);
      facts.put(VERDICTS, verdicts);
      engine.fire(rules.get(fact.getClass()), facts);
    }
    return verdicts.ofAll();
  }
}
