package org.mvprules.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mvprules.bench.RuleBookCompiler;

/** The same rules give the same bytes, although Drools lists views in an order of chance. */
class ReproducibleTest {

  private static final Class<?> LIST_OF_VIEWS = listOfViews();

  private static Class<?> listOfViews() {
    Class<?> rules = Books.national().model().getClass();
    try {
      return Class.forName(rules.getName().replace(".Rules", ".DomainClassesMetadata"));
    } catch (ClassNotFoundException e) {
      throw new AssertionError("Drools lists views in another way now", e);
    }
  }

  @Test
  void viewsAreListedInOneOrder() {
    List<String> constants =
        Arrays.stream(LIST_OF_VIEWS.getDeclaredFields()).map(Field::getName).toList();

    assertThat(constants).hasSizeGreaterThan(5).isSorted();
  }

  @ParameterizedTest
  @ValueSource(strings = {"national", "south-east-london-2018"})
  void whatIsShippedIsWhatIsCompiledNow(String book) throws IOException {
    for (var compiled : RuleBookCompiler.compile(Books.source(book)).classes().entrySet()) {
      try (InputStream shipped =
          LIST_OF_VIEWS.getClassLoader().getResourceAsStream(compiled.getKey())) {
        assertThat(shipped).as("%s in the shipped book", compiled.getKey()).isNotNull();
        assertThat(shipped.readAllBytes()).as(compiled.getKey()).isEqualTo(compiled.getValue());
      }
    }
  }
}
