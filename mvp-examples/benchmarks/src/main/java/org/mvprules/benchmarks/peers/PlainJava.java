package org.mvprules.benchmarks.peers;

import static org.mvprules.rules.Status.MET;
import static org.mvprules.rules.Status.NOT_APPLICABLE;
import static org.mvprules.rules.Status.NOT_ASSESSED;
import static org.mvprules.rules.Status.NOT_MET;
import static org.mvprules.rules.Status.REVIEW;

import java.util.Map;
import org.mvprules.core.Mvp;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.payment.PaymentOffer;
import org.mvprules.rules.Status;

/** Conditions written by hand, over {@link Facts}. */
final class PlainJava implements Peer {

  @Override
  public Map<String, Status> judge(Mvp mvp) {
    Facts facts = Facts.of(mvp);
    Verdicts verdicts = new Verdicts();
    judge(facts.whole(), verdicts);
    for (Facts.AtTheTable group : facts.groups()) {
      verdicts.say(group.requirement(), group.members() > 0 ? MET : NOT_MET);
    }
    for (Facts.Chair chair : facts.chairs()) {
      verdicts.say("CHR-02", ofPay(chair.offer()));
    }
    for (Facts.OutsideRole role : facts.roles()) {
      verdicts.say("CHR-03", ofIndependence(role));
    }
    for (Facts.Part part : facts.parts()) {
      judge(part, verdicts);
    }
    for (Facts.Invited person : facts.invited()) {
      verdicts.say("BEN-07", ofInforming(person));
    }
    return verdicts.ofAll();
  }

  private static void judge(Facts.Whole whole, Verdicts verdicts) {
    if (whole.strict() * 3 >= whole.members()) {
      verdicts.say("MEM-01", MET);
    } else if (whole.lenient() * 3 < whole.members()) {
      verdicts.say("MEM-01", NOT_MET);
    } else {
      verdicts.say("MEM-01", REVIEW);
    }
    if (whole.shutsOut() == Answer.NO) {
      verdicts.say("BEN-01", MET);
    } else if (whole.shutsOut() == Answer.YES) {
      verdicts.say("BEN-01", NOT_MET);
    }
    if (!whole.anyInvited() && whole.noticeToAll()) {
      verdicts.say("BEN-07", MET);
    }
    if (!whole.expertAdvice()) {
      verdicts.say("PAY-05", NOT_APPLICABLE);
    }
  }

  private static Status ofPay(PaymentOffer offer) {
    return switch (offer) {
      case NOT_OFFERED -> NOT_MET;
      case NOT_RECORDED -> NOT_ASSESSED;
      default -> MET;
    };
  }

  private static Status ofIndependence(Facts.OutsideRole role) {
    if (!role.recorded()) {
      return role.declaredNone() ? MET : NOT_ASSESSED;
    }
    return switch (role.place()) {
      case LOCAL -> role.maternity() && !role.declaredNone() ? NOT_MET : REVIEW;
      case NEAR -> REVIEW;
      case ELSEWHERE -> role.practises() ? REVIEW : MET;
    };
  }

  private static void judge(Facts.Part part, Verdicts verdicts) {
    verdicts.say("PAY-07", ofCategory(part));
    if (part.category() == Facts.Category.B && !part.ofTheArea()) {
      verdicts.say("PAY-03", part.fee() ? REVIEW : MET);
    }
    if (part.expertAdvice()) {
      switch (part.category()) {
        case C -> verdicts.say("PAY-05", part.fee() ? MET : NOT_MET);
        case FOR_A_PERSON -> verdicts.say("PAY-05", REVIEW);
        case NOT_KNOWN -> verdicts.say("PAY-05", NOT_ASSESSED);
        default -> {}
      }
    }
  }

  private static Status ofCategory(Facts.Part part) {
    return switch (part.category()) {
      case A, B, C -> MET;
      case OUTSIDE -> part.fee() && part.ownMoney() ? REVIEW : MET;
      case ADMINISTRATION -> part.settled() ? MET : REVIEW;
      case FOR_A_PERSON -> REVIEW;
      case NOT_KNOWN -> NOT_ASSESSED;
    };
  }

  private static Status ofInforming(Facts.Invited person) {
    if (person.noticeToAll()) {
      return MET;
    }
    return switch (person.told()) {
      case IN_TIME -> MET;
      case TOO_LATE -> NOT_MET;
      case SAME_DAY, CONTRADICTORY -> REVIEW;
      case NOT_TOLD -> person.accepted() ? NOT_MET : NOT_ASSESSED;
      case ON_NO_DAY, NOT_RECORDED -> NOT_ASSESSED;
    };
  }
}
