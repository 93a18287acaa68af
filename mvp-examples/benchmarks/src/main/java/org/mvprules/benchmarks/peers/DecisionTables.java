package org.mvprules.benchmarks.peers;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.mvprules.core.Mvp;
import org.mvprules.rules.Status;

/**
 * Decision tables in DMN with expressions in FEEL, {@code subset.dmn}, decided by the engine of
 * Camunda 7, over {@link Facts} that are copied into maps.
 */
final class DecisionTables implements Peer {

  private final DmnEngine engine =
      DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
  private final Map<String, DmnDecision> tables = new HashMap<>();

  DecisionTables() {
    try (InputStream in = DecisionTables.class.getResourceAsStream("subset.dmn")) {
      engine.parseDecisions(in).forEach(table -> tables.put(table.getName(), table));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public Map<String, Status> judge(Mvp mvp) {
    Facts facts = Facts.of(mvp);
    Verdicts verdicts = new Verdicts();
    Facts.Whole whole = facts.whole();
    Map<String, Object> ofTheWhole =
        Map.of(
            "members", whole.members(),
            "strict", whole.strict(),
            "lenient", whole.lenient(),
            "shutsOut", whole.shutsOut().name(),
            "noticeToAll", whole.noticeToAll(),
            "anyInvited", whole.anyInvited(),
            "expertAdvice", whole.expertAdvice());
    decide("MEM-01", "MEM-01", ofTheWhole, verdicts);
    decide("BEN-01", "BEN-01", ofTheWhole, verdicts);
    decide("BEN-07 of the whole", "BEN-07", ofTheWhole, verdicts);
    decide("PAY-05 of the whole", "PAY-05", ofTheWhole, verdicts);
    for (Facts.AtTheTable group : facts.groups()) {
      decide("at the table", group.requirement(), Map.of("members", group.members()), verdicts);
    }
    for (Facts.Chair chair : facts.chairs()) {
      decide("CHR-02", "CHR-02", Map.of("offer", chair.offer().name()), verdicts);
    }
    for (Facts.OutsideRole role : facts.roles()) {
      Map<String, Object> ofTheRole =
          Map.of(
              "recorded", role.recorded(),
              "place", role.place().name(),
              "declaredNone", role.declaredNone(),
              "maternity", role.maternity(),
              "practises", role.practises());
      decide("CHR-03", "CHR-03", ofTheRole, verdicts);
    }
    for (Facts.Part part : facts.parts()) {
      Map<String, Object> ofThePart =
          Map.of(
              "category", part.category().name(),
              "ofTheArea", part.ofTheArea(),
              "expertAdvice", part.expertAdvice(),
              "fee", part.fee(),
              "settled", part.settled(),
              "ownMoney", part.ownMoney());
      decide("PAY-03", "PAY-03", ofThePart, verdicts);
      decide("PAY-05", "PAY-05", ofThePart, verdicts);
      decide("PAY-07", "PAY-07", ofThePart, verdicts);
    }
    for (Facts.Invited person : facts.invited()) {
      Map<String, Object> ofThePerson =
          Map.of(
              "noticeToAll", person.noticeToAll(),
              "accepted", person.accepted(),
              "told", person.told().name());
      decide("BEN-07", "BEN-07", ofThePerson, verdicts);
    }
    return verdicts.ofAll();
  }

  private void decide(
      String table, String requirement, Map<String, Object> facts, Verdicts verdicts) {
    DmnDecisionTableResult decided = engine.evaluateDecisionTable(tables.get(table), facts);
    if (!decided.isEmpty()) {
      verdicts.say(requirement, Status.valueOf(decided.getSingleEntry()));
    }
  }
}
