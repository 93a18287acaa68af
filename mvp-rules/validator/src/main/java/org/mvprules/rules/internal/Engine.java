package org.mvprules.rules.internal;

import java.util.List;
import org.mvprules.rules.words.View;

/** Lets the rules of a book look at views. */
@FunctionalInterface
public interface Engine {
  /**
   * Lets every rule look at every view of its type.
   *
   * @param views the views
   * @param hearing listens to what the rules say
   */
  void lookAt(List<? extends View> views, Hearing hearing);
}
