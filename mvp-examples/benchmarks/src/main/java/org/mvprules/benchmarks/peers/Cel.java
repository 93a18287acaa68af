package org.mvprules.benchmarks.peers;

import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mvprules.core.Mvp;
import org.mvprules.rules.Status;

/**
 * Common Expression Language, over {@link Facts} that are copied into maps: each rule is an
 * expression that is true or false, compiled at the start.
 */
final class Cel implements Peer {

  private static final CelType YES_OR_NO = SimpleType.BOOL;
  private static final CelType WORD = SimpleType.STRING;
  private static final CelType NUMBER = SimpleType.INT;

  private record Rule(String requirement, Status status, CelRuntime.Program when) {}

  /** Rules that look at the same kind of fact, whose parts are variables. */
  private static final class Kind {
    private final CelRuntime runtime = CelRuntimeFactory.standardCelRuntimeBuilder().build();
    private final CelCompiler compiler;
    private final List<Rule> rules = new ArrayList<>();

    Kind(Map<String, CelType> variables) {
      CelCompilerBuilder builder = CelCompilerFactory.standardCelCompilerBuilder();
      variables.forEach(builder::addVar);
      compiler = builder.build();
    }

    Kind say(String requirement, Status status, String when) {
      try {
        rules.add(
            new Rule(requirement, status, runtime.createProgram(compiler.compile(when).getAst())));
        return this;
      } catch (CelValidationException | CelEvaluationException e) {
        throw new IllegalStateException(when, e);
      }
    }

    void judge(Map<String, ?> fact, Verdicts verdicts) {
      for (Rule rule : rules) {
        try {
          if ((boolean) rule.when().eval(fact)) {
            verdicts.say(rule.requirement(), rule.status());
          }
        } catch (CelEvaluationException e) {
          throw new IllegalStateException(rule.requirement(), e);
        }
      }
    }
  }

  private final Kind ofTheWhole =
      new Kind(
              Map.of(
                  "members", NUMBER,
                  "strict", NUMBER,
                  "lenient", NUMBER,
                  "shutsOut", WORD,
                  "noticeToAll", YES_OR_NO,
                  "anyInvited", YES_OR_NO,
                  "expertAdvice", YES_OR_NO))
          .say("MEM-01", Status.MET, "strict * 3 >= members")
          .say("MEM-01", Status.NOT_MET, "lenient * 3 < members")
          .say("MEM-01", Status.REVIEW, "strict * 3 < members && lenient * 3 >= members")
          .say("BEN-01", Status.MET, "shutsOut == 'NO'")
          .say("BEN-01", Status.NOT_MET, "shutsOut == 'YES'")
          .say("BEN-07", Status.MET, "!anyInvited && noticeToAll")
          .say("PAY-05", Status.NOT_APPLICABLE, "!expertAdvice");

  private final Kind ofGroups =
      new Kind(Map.of("requirement", WORD, "members", NUMBER))
          .say("MEM-03", Status.MET, "requirement == 'MEM-03' && members > 0")
          .say("MEM-03", Status.NOT_MET, "requirement == 'MEM-03' && members == 0")
          .say("MEM-04", Status.MET, "requirement == 'MEM-04' && members > 0")
          .say("MEM-04", Status.NOT_MET, "requirement == 'MEM-04' && members == 0")
          .say("MEM-07", Status.MET, "requirement == 'MEM-07' && members > 0")
          .say("MEM-07", Status.NOT_MET, "requirement == 'MEM-07' && members == 0");

  private final Kind ofChairs =
      new Kind(Map.of("offer", WORD))
          .say("CHR-02", Status.MET, "!(offer in ['NOT_OFFERED', 'NOT_RECORDED'])")
          .say("CHR-02", Status.NOT_MET, "offer == 'NOT_OFFERED'")
          .say("CHR-02", Status.NOT_ASSESSED, "offer == 'NOT_RECORDED'");

  private final Kind ofRoles =
      new Kind(
              Map.of(
                  "recorded", YES_OR_NO,
                  "place", WORD,
                  "declaredNone", YES_OR_NO,
                  "maternity", YES_OR_NO,
                  "practises", YES_OR_NO))
          .say("CHR-03", Status.MET, "!recorded && declaredNone")
          .say("CHR-03", Status.NOT_ASSESSED, "!recorded && !declaredNone")
          .say(
              "CHR-03",
              Status.NOT_MET,
              "recorded && place == 'LOCAL' && maternity && !declaredNone")
          .say(
              "CHR-03",
              Status.REVIEW,
              "recorded && place == 'LOCAL' && (!maternity || declaredNone)")
          .say("CHR-03", Status.REVIEW, "recorded && place == 'NEAR'")
          .say("CHR-03", Status.REVIEW, "recorded && place == 'ELSEWHERE' && practises")
          .say("CHR-03", Status.MET, "recorded && place == 'ELSEWHERE' && !practises");

  private final Kind ofParts =
      new Kind(
              Map.of(
                  "category", WORD,
                  "ofTheArea", YES_OR_NO,
                  "expertAdvice", YES_OR_NO,
                  "fee", YES_OR_NO,
                  "settled", YES_OR_NO,
                  "ownMoney", YES_OR_NO))
          .say("PAY-03", Status.MET, "category == 'B' && !ofTheArea && !fee")
          .say("PAY-03", Status.REVIEW, "category == 'B' && !ofTheArea && fee")
          .say("PAY-05", Status.MET, "expertAdvice && category == 'C' && fee")
          .say("PAY-05", Status.NOT_MET, "expertAdvice && category == 'C' && !fee")
          .say("PAY-05", Status.REVIEW, "expertAdvice && category == 'FOR_A_PERSON'")
          .say("PAY-05", Status.NOT_ASSESSED, "expertAdvice && category == 'NOT_KNOWN'")
          .say("PAY-07", Status.MET, "category in ['A', 'B', 'C']")
          .say("PAY-07", Status.MET, "category == 'OUTSIDE' && !(fee && ownMoney)")
          .say("PAY-07", Status.REVIEW, "category == 'OUTSIDE' && fee && ownMoney")
          .say("PAY-07", Status.MET, "category == 'ADMINISTRATION' && settled")
          .say("PAY-07", Status.REVIEW, "category == 'ADMINISTRATION' && !settled")
          .say("PAY-07", Status.REVIEW, "category == 'FOR_A_PERSON'")
          .say("PAY-07", Status.NOT_ASSESSED, "category == 'NOT_KNOWN'");

  private final Kind ofInvited =
      new Kind(Map.of("noticeToAll", YES_OR_NO, "accepted", YES_OR_NO, "told", WORD))
          .say("BEN-07", Status.MET, "noticeToAll || told == 'IN_TIME'")
          .say("BEN-07", Status.NOT_MET, "!noticeToAll && told == 'TOO_LATE'")
          .say("BEN-07", Status.NOT_MET, "!noticeToAll && told == 'NOT_TOLD' && accepted")
          .say("BEN-07", Status.REVIEW, "!noticeToAll && told in ['SAME_DAY', 'CONTRADICTORY']")
          .say("BEN-07", Status.NOT_ASSESSED, "!noticeToAll && told == 'NOT_TOLD' && !accepted")
          .say(
              "BEN-07",
              Status.NOT_ASSESSED,
              "!noticeToAll && told in ['ON_NO_DAY', 'NOT_RECORDED']");

  @Override
  public Map<String, Status> judge(Mvp mvp) {
    Facts facts = Facts.of(mvp);
    Verdicts verdicts = new Verdicts();
    Facts.Whole whole = facts.whole();
    ofTheWhole.judge(
        Map.of(
            "members", whole.members(),
            "strict", whole.strict(),
            "lenient", whole.lenient(),
            "shutsOut", whole.shutsOut().name(),
            "noticeToAll", whole.noticeToAll(),
            "anyInvited", whole.anyInvited(),
            "expertAdvice", whole.expertAdvice()),
        verdicts);
    for (Facts.AtTheTable group : facts.groups()) {
      ofGroups.judge(
          Map.of("requirement", group.requirement(), "members", group.members()), verdicts);
    }
    for (Facts.Chair chair : facts.chairs()) {
      ofChairs.judge(Map.of("offer", chair.offer().name()), verdicts);
    }
    for (Facts.OutsideRole role : facts.roles()) {
      ofRoles.judge(
          Map.of(
              "recorded", role.recorded(),
              "place", role.place().name(),
              "declaredNone", role.declaredNone(),
              "maternity", role.maternity(),
              "practises", role.practises()),
          verdicts);
    }
    for (Facts.Part part : facts.parts()) {
      ofParts.judge(
          Map.of(
              "category", part.category().name(),
              "ofTheArea", part.ofTheArea(),
              "expertAdvice", part.expertAdvice(),
              "fee", part.fee(),
              "settled", part.settled(),
              "ownMoney", part.ownMoney()),
          verdicts);
    }
    for (Facts.Invited person : facts.invited()) {
      ofInvited.judge(
          Map.of(
              "noticeToAll", person.noticeToAll(),
              "accepted", person.accepted(),
              "told", person.told().name()),
          verdicts);
    }
    return verdicts.ofAll();
  }
}
