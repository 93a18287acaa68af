package org.mvprules.rules.words;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks what rules may use, a view or a word of one, and says what it means. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Word {
  /**
   * What the word means, for someone who knows the guidance and not Java.
   *
   * @return a sentence without its full stop
   */
  String value();
}
