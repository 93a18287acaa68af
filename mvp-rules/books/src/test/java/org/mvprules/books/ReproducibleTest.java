package org.mvprules.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mvprules.bench.RuleBookCompiler;
import org.mvprules.rules.internal.LoadedBook;

/** The same rules give the same bytes, although Drools names and lists its own by chance. */
class ReproducibleTest {

  @ParameterizedTest
  @ValueSource(strings = {"national", "south-east-london-2018"})
  void whatIsShippedIsWhatIsCompiledNow(String book) throws IOException {
    Map<String, byte[]> classes = RuleBookCompiler.compile(Books.source(book)).classes();

    assertThat(classes).hasSizeGreaterThan(30);
    for (var compiled : classes.entrySet()) {
      try (InputStream shipped =
          LoadedBook.class.getClassLoader().getResourceAsStream(compiled.getKey())) {
        assertThat(shipped).as("%s in the shipped book", compiled.getKey()).isNotNull();
        assertThat(shipped.readAllBytes()).as(compiled.getKey()).isEqualTo(compiled.getValue());
      }
    }
  }
}
