package org.mvprules.books;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.mvprules.rules.internal.BookRule;
import org.mvprules.rules.internal.Engine;
import org.mvprules.rules.internal.Hearing;
import org.mvprules.rules.internal.LoadedBook;
import org.mvprules.rules.words.View;

/** The reference: the same compiled rules, fired by a Drools session. */
final class SessionEngine implements Engine {

  private final KieBase base;
  private final Map<String, BookRule> byName = new HashMap<>();

  SessionEngine(LoadedBook book) {
    base = KieBaseBuilder.createKieBaseFromModel(book.model());
    book.rules().forEach(rule -> byName.put(rule.name(), rule));
  }

  @Override
  public void lookAt(List<? extends View> views, Hearing hearing) {
    KieSession session = base.newKieSession();
    try {
      session.setGlobal("verdict", hearing);
      session.addEventListener(
          new DefaultAgendaEventListener() {
            @Override
            public void beforeMatchFired(BeforeMatchFiredEvent event) {
              hearing.giveTheWordTo(byName.get(event.getMatch().getRule().getName()));
            }
          });
      views.forEach(session::insert);
      session.fireAllRules();
    } finally {
      session.dispose();
    }
  }
}
