package org.mvprules.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.mvprules.core.HouseRules.showATypeOf;
import static org.mvprules.core.HouseRules.standInANullMarkedPackage;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.LocalDate;
import java.util.Optional;
import org.mvprules.core.member.Member;
import org.mvprules.core.payment.PrivateFacts;
import org.mvprules.rules.words.PersonConcerned;
import org.mvprules.rules.words.Policy;
import org.mvprules.rules.words.Word;

/** Which part of the validator may know which other, and why. */
@AnalyzeClasses(
    packages = "org.mvprules.rules",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule NO_DROOLS =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.kie..", "org.drools..")
          .because("Drools compiles rules, and is not needed where they are asked");

  @ArchTest
  static final ArchRule WORDS_KNOW_NOTHING_OF_REPORTS =
      noClasses()
          .that()
          .resideInAPackage("..rules.words..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.mvprules.rules", "..rules.internal..")
          .because("views say what is; what is asked of them and told about them comes after");

  @ArchTest
  static final ArchRule WORDS_ARE_NEVER_NULL_OR_OPTIONAL =
      noMethods()
          .that()
          .areAnnotatedWith(Word.class)
          .should()
          .haveRawReturnType(Optional.class)
          .because("a comparison with an Optional or null would be silent or wrong");

  @ArchTest
  static final ArchRule ONLY_A_NOTICE_SHOWS_PRIVATE_FACTS =
      noClasses()
          .that()
          .doNotHaveSimpleName("NoticeMaking")
          .and()
          .doNotHaveSimpleName("PersonConcerned")
          .should()
          .dependOnClassesThat()
          .areAssignableTo(PrivateFacts.class)
          .orShould()
          .callMethod(Member.class, "personal")
          .orShould()
          .callConstructor(
              PersonConcerned.class,
              Policy.class,
              String.class,
              String.class,
              LocalDate.class,
              PersonConcerned.Part.class,
              PrivateFacts.class)
          .because("no report may be judged, counted or written by what concerns one person alone");

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
          .resideInAnyPackage("org.mvprules.rules", "..rules.words..")
          .and()
          .areDeclaredInClassesThat()
          .arePublic()
          .should(showATypeOf("(com\\.google|tools\\.jackson|org\\.drools).*"))
          .because("Guava, Jackson and Drools may be exchanged without a host noticing");

  @ArchTest
  static final ArchRule PACKAGES_ARE_NULL_MARKED =
      classes()
          .should(standInANullMarkedPackage())
          .because("only what is marked nullable may be null");
}
