package org.mvprules.books;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.mvprules.bench.ShipRuleBooks;
import org.mvprules.rules.internal.BookRule;
import org.mvprules.rules.internal.Engine;
import org.mvprules.rules.internal.Hearing;
import org.mvprules.rules.internal.LoadedBook;
import org.mvprules.rules.internal.Saying;
import org.mvprules.rules.words.Verdict;
import org.mvprules.rules.words.View;

/**
 * The reference: the rules as Drools compiled them, fired by a Drools session. The build keeps
 * Drools' own classes for it beside the tests.
 */
final class SessionEngine implements Engine {

  private final KieBase base;
  private final Map<String, BookRule> byName = new HashMap<>();

  SessionEngine(LoadedBook book) {
    base = KieBaseBuilder.createKieBaseFromModel(model(book.description().id()));
    book.rules().forEach(rule -> byName.put(rule.name(), rule));
  }

  private static Model model(String book) {
    String list = LoadedBook.indexOf(book).replace("rulebook.index", ShipRuleBooks.DROOLS_MODEL);
    try (InputStream in = SessionEngine.class.getClassLoader().getResourceAsStream(list)) {
      String name = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return (Model) Class.forName(name).getDeclaredConstructor().newInstance();
    } catch (IOException | ReflectiveOperationException e) {
      throw new AssertionError("What Drools made of " + book + " is not beside the tests", e);
    }
  }

  @Override
  public void lookAt(List<? extends View> views, Hearing hearing) {
    KieSession session = base.newKieSession();
    AtomicReference<BookRule> speaking = new AtomicReference<>();
    try {
      session.setGlobal(
          "verdict",
          Proxy.newProxyInstance(
              Verdict.class.getClassLoader(),
              new Class<?>[] {Verdict.class},
              (verdict, method, said) -> {
                hearing.hear(speaking.get(), (View) said[0], Saying.of(method.getName()));
                return null;
              }));
      session.addEventListener(
          new DefaultAgendaEventListener() {
            @Override
            public void beforeMatchFired(BeforeMatchFiredEvent event) {
              speaking.set(byName.get(event.getMatch().getRule().getName()));
            }
          });
      views.forEach(session::insert);
      session.fireAllRules();
    } finally {
      session.dispose();
    }
  }
}
