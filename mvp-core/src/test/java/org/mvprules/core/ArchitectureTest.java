package org.mvprules.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.mvprules.core.HouseRules.showATypeOf;
import static org.mvprules.core.HouseRules.standInANullMarkedPackage;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

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
              "..core.payment..",
              "..core.json..")
          .because("the small shared vocabulary is what everything else is told in");

  @ArchTest
  static final ArchRule MEMBERS_AND_BUDGET_DO_NOT_KNOW_THE_WORK_PLAN =
      noClasses()
          .that()
          .resideInAnyPackage("..core.member..", "..core.budget..", "..core.payment..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("..core.workplan..")
          .because("a work plan says who takes part and what it costs; neither knows of it");

  @ArchTest
  static final ArchRule MEMBERS_AND_BUDGET_DO_NOT_KNOW_EACH_OTHER =
      slices()
          .matching("org.mvprules.core.(member|budget)..")
          .should()
          .notDependOnEachOther()
          .because("members and budget are joined by Mvp and the work plan, and by nothing else");

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
          .and()
          .areDeclaredInClassesThat()
          .arePublic()
          .should(showATypeOf("(com\\.google|tools\\.jackson|org\\.snakeyaml).*"))
          .because("Guava, Jackson and SnakeYAML may be exchanged without a host noticing");

  @ArchTest
  static final ArchRule PACKAGES_ARE_NULL_MARKED =
      classes()
          .should(standInANullMarkedPackage())
          .because("only what is marked nullable may be null");
}
