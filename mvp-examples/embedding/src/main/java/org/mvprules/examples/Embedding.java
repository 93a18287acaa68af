package org.mvprules.examples;

import static org.mvprules.core.fact.Answer.YES;
import static org.mvprules.core.fact.Count.exactly;
import static org.mvprules.core.member.Seat.CLINICAL_PROFESSIONAL;
import static org.mvprules.core.member.Seat.SERVICE_USER;
import static org.mvprules.rules.Status.NOT_MET;

import java.time.LocalDate;
import org.mvprules.core.Mvp;
import org.mvprules.core.member.MemberGroup;
import org.mvprules.core.member.MemberList;
import org.mvprules.rules.MvpValidator;
import org.mvprules.rules.Report;

/** A host that builds a partnership in Java and asks about it. The README shows these lines. */
public final class Embedding {

  private Embedding() {}

  /**
   * Asks, and prints the answer.
   *
   * @param arguments none are used
   */
  public static void main(String[] arguments) {
    // README: from here
    MvpValidator validator = MvpValidator.standard(); // make one and keep it
    MemberList.Builder members = MemberList.builder().complete(YES);
    members.group(MemberGroup.of(SERVICE_USER, exactly(3)));
    members.group(MemberGroup.of(CLINICAL_PROFESSIONAL, exactly(7)));
    Mvp mvp = Mvp.builder("example").memberList(members.build()).build();

    Report report = validator.validate(mvp, LocalDate.of(2026, 4, 1));

    System.out.println(report.outcome().words());
    report.findings().filter(found -> found.status() == NOT_MET).forEach(System.out::println);
    report.requirement("MEM-01").findings().get(0).remedies().forEach(System.out::println);
    // README: to here
  }
}
