package org.mvprules.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/** Which part of the core may know which other, and why. */
@AnalyzeClasses(
    packages = "org.mvprules.core",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule VOCABULARY_STANDS_ALONE =
      noClasses()
          .that()
          .resideInAPackage("..core.fact..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.mvprules.core",
              "..core.member..",
              "..core.workplan..",
              "..core.budget..",
              "..core.json..")
          .because("the small shared vocabulary is what everything else is told in");

  @ArchTest
  static final ArchRule SUBJECTS_DO_NOT_KNOW_EACH_OTHER =
      slices()
          .matching("org.mvprules.core.(member|workplan|budget)..")
          .should()
          .notDependOnEachOther()
          .because("members, work plan and budget are joined by Mvp and by nothing else");

  @ArchTest
  static final ArchRule FACTS_DO_NOT_KNOW_HOW_THEY_ARE_READ =
      noClasses()
          .that()
          .resideOutsideOfPackage("..core.json..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..core.json..", "tools.jackson..", "org.snakeyaml..")
          .because("a host that builds values in Java needs no reader, and loads none");

  @ArchTest
  static final ArchRule NO_FLOATING_POINT =
      fields()
          .should()
          .notHaveRawType(double.class)
          .andShould()
          .notHaveRawType(float.class)
          .because("shares and money are exact");

  @ArchTest
  static final ArchRule LIBRARIES_STAY_INSIDE =
      noMethods()
          .that()
          .arePublic()
          .should(
              new ArchCondition<JavaMethod>("show a library's type") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                  boolean shows =
                      method.getAllInvolvedRawTypes().stream()
                          .map(JavaClass::getPackageName)
                          .anyMatch(
                              name ->
                                  name.matches("(com\\.google|tools\\.jackson|org\\.snakeyaml).*"));
                  boolean seen =
                      method.getOwner().getModifiers().toString().contains("PUBLIC") && shows;
                  events.add(new SimpleConditionEvent(method, seen, method.getFullName()));
                }
              })
          .because("Guava, Jackson and SnakeYAML may be exchanged without a host noticing");

  @ArchTest
  static final ArchRule PACKAGES_ARE_NULL_MARKED =
      classes()
          .should(
              new ArchCondition<JavaClass>("stand in a null-marked package") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                  boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                  events.add(new SimpleConditionEvent(type, marked, type.getName()));
                }
              })
          .because("only what is marked nullable may be null");
}
