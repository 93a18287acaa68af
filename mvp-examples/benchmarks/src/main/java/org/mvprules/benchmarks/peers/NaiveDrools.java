package org.mvprules.benchmarks.peers;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.drools.model.codegen.ExecutableModelProject;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;
import org.mvprules.core.Mvp;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.member.FieldOfWork;
import org.mvprules.core.member.Member;
import org.mvprules.core.member.Occupation;
import org.mvprules.core.member.Organisation;
import org.mvprules.core.member.Post;
import org.mvprules.core.member.Seat;
import org.mvprules.core.payment.PaymentOffer;
import org.mvprules.core.workplan.Activity;
import org.mvprules.core.workplan.PartTaken;
import org.mvprules.core.workplan.Participation;
import org.mvprules.rules.Status;

/**
 * Drools as its documentation teaches it, with {@code naive.drl}: the partnership itself as facts,
 * rules that join them by ids and insert what follows, a session for each call, and rules compiled
 * at the start.
 */
public final class NaiveDrools implements Peer {

  /** An office that someone holds. */
  public record Holds(String who, Post post, PaymentOffer payment) {}

  /** A job that someone has. */
  public record Works(String who, Occupation job, Organisation organisation, FieldOfWork field) {}

  /** A part that someone takes in an activity. */
  public record Takes(
      String activity,
      @Nullable String who,
      Seat seat,
      PartTaken as,
      Answer inPaidTime,
      PaymentOffer offer,
      boolean agreed) {}

  /** Someone who is offered a role, and whether they were told before they accepted. */
  public record Chosen(boolean accepted, String told) {}

  private final KieBase base = base();

  private static KieBase base() {
    KieServices services = KieServices.get();
    KieFileSystem files = services.newKieFileSystem();
    try (InputStream rules = NaiveDrools.class.getResourceAsStream("naive.drl")) {
      files.write("src/main/resources/naive.drl", rules.readAllBytes());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
    if (builder.getResults().hasMessages(Message.Level.ERROR)) {
      throw new IllegalStateException(builder.getResults().toString());
    }
    return services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
  }

  @Override
  public Map<String, Status> judge(Mvp mvp) {
    Verdicts verdicts = new Verdicts();
    KieSession session = base.newKieSession();
    try {
      session.setGlobal("verdicts", verdicts);
      session.insert(mvp.paymentPolicy());
      for (Member member : mvp.memberList().members()) {
        insert(member, session);
      }
      for (Activity activity : mvp.workPlan().orElseThrow().activities()) {
        session.insert(activity);
        for (Participation part : activity.participations()) {
          session.insert(
              new Takes(
                  activity.id(),
                  part.who().orElse(null),
                  part.seat(),
                  part.as(),
                  part.inPaidTime(),
                  part.offer(),
                  part.agreed().isPresent()));
        }
      }
      session.fireAllRules();
    } finally {
      session.dispose();
    }
    return verdicts.ofAll();
  }

  private static void insert(Member member, KieSession session) {
    session.insert(member);
    member
        .offices()
        .forEach(
            office -> session.insert(new Holds(member.id(), office.office(), office.payment())));
    member
        .jobs()
        .forEach(
            job ->
                session.insert(new Works(member.id(), job.job(), job.organisation(), job.field())));
    Optional<Facts.Invited> invited = Facts.invited(member, false);
    invited.ifPresent(
        person -> session.insert(new Chosen(person.accepted(), person.told().name())));
  }
}
