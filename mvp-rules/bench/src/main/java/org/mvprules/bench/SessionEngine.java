package org.mvprules.bench;

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
import org.mvprules.rules.internal.BookRule;
import org.mvprules.rules.internal.Engine;
import org.mvprules.rules.internal.Hearing;
import org.mvprules.rules.internal.LoadedBook;
import org.mvprules.rules.internal.Saying;
import org.mvprules.rules.words.Verdict;
import org.mvprules.rules.words.View;

/**
 * The reference with which direct evaluation is compared: the rules of a shipped book as Drools
 * compiled them, fired by a Drools session. No host needs it. The classes that Drools wrote are not
 * shipped; the build keeps them in the folder {@code drools-classes}, which has to be on the class
 * path.
 */
public final class SessionEngine implements Engine {

  private final KieBase base;
  private final Map<String, BookRule> byName = new HashMap<>();

  /**
   * A session for each call, over one base of rules.
   *
   * @param book a shipped book
   * @throws IllegalStateException if the classes that Drools wrote for it are not on the class path
   */
  public SessionEngine(LoadedBook book) {
    base = KieBaseBuilder.createKieBaseFromModel(model(book.description().id()));
    book.rules().forEach(rule -> byName.put(rule.name(), rule));
  }

  private static Model model(String book) {
    String list = LoadedBook.indexOf(book).replace("rulebook.index", ShipRuleBooks.DROOLS_MODEL);
    try (InputStream in = SessionEngine.class.getClassLoader().getResourceAsStream(list)) {
      if (in == null) {
        throw new IllegalStateException(
            "Found no " + list + " on the class path; expected what Drools made of the book");
      }
      String name = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return (Model) Class.forName(name).getDeclaredConstructor().newInstance();
    } catch (IOException | ReflectiveOperationException e) {
      throw new IllegalStateException(
          "What Drools made of the book " + book + " cannot be loaded", e);
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
