package org.mvprules.bench;

import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.io.Serializable;
import org.kie.api.runtime.rule.AccumulateFunction;

/** What attacks reach for that bring a way to add up: Drools makes one while it compiles. */
public final class MarkedByItsConstructor implements AccumulateFunction<Serializable> {

  private static final long serialVersionUID = 1L;

  /** Counts. */
  public MarkedByItsConstructor() {
    Marker.touch();
  }

  @Override
  public Serializable createContext() {
    return "";
  }

  @Override
  public void init(Serializable context) {}

  @Override
  public void accumulate(Serializable context, Object value) {}

  @Override
  public void reverse(Serializable context, Object value) {}

  @Override
  public Object getResult(Serializable context) {
    return context;
  }

  @Override
  public boolean supportsReverse() {
    return true;
  }

  @Override
  public Class<?> getResultType() {
    return Object.class;
  }

  @Override
  public void writeExternal(ObjectOutput out) {}

  @Override
  public void readExternal(ObjectInput in) {}
}
