package org.mvprules.core;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/** What architecture tests of every module ask. */
// The test jar is on the class path, never on a module path, so that nothing has to be exported.
@SuppressWarnings("exports")
public final class HouseRules {

  private HouseRules() {}

  /**
   * That a class stands in a package in which only what is marked nullable may be null.
   *
   * @return the condition
   */
  public static ArchCondition<JavaClass> standInANullMarkedPackage() {
    return new ArchCondition<>("stand in a null-marked package") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
        events.add(new SimpleConditionEvent(type, marked, type.getName()));
      }
    };
  }

  /**
   * That a method takes or gives a type of some library.
   *
   * @param packages the library's packages, as a pattern
   * @return the condition
   */
  public static ArchCondition<JavaMethod> showATypeOf(String packages) {
    return new ArchCondition<>("show a type of " + packages) {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        boolean shows =
            method.getAllInvolvedRawTypes().stream()
                .anyMatch(type -> type.getPackageName().matches(packages));
        events.add(new SimpleConditionEvent(method, shows, method.getFullName()));
      }
    };
  }
}
