package org.mvprules.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.mvprules.core.Mvp;
import org.mvprules.rules.JsonReport;
import org.mvprules.rules.MvpValidator;
import org.mvprules.rules.TextReport;

/** Whoever neither reads nor writes JSON does not load the library that does. */
class WithoutJacksonTest {

  /** Judges a partnership that was not read from a file. */
  public static final class AsText implements Callable<String> {
    @Override
    public String call() {
      Mvp mvp = Mvp.builder("riverside").build();
      return TextReport.of(MvpValidator.standard().validate(mvp)).toString();
    }
  }

  /** Does the same and writes JSON. */
  public static final class AsJson implements Callable<String> {
    @Override
    public String call() {
      Mvp mvp = Mvp.builder("riverside").build();
      return JsonReport.of(MvpValidator.standard().validate(mvp)).toString();
    }
  }

  @Test
  void textNeedsNoJackson() throws Exception {
    assertThat(callWithoutJackson(AsText.class)).asString().startsWith("riverside\n");
  }

  @Test
  void jsonDoes() {
    assertThatThrownBy(() -> callWithoutJackson(AsJson.class))
        .isInstanceOf(InvocationTargetException.class)
        .hasCauseInstanceOf(NoClassDefFoundError.class);
  }

  private static Object callWithoutJackson(Class<?> what) throws Exception {
    URL[] others =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> !entry.contains("jackson"))
            .map(WithoutJacksonTest::url)
            .toArray(URL[]::new);
    try (URLClassLoader loader = new URLClassLoader(others, ClassLoader.getPlatformClassLoader())) {
      Class<?> copy = loader.loadClass(what.getName());
      Method call = copy.getMethod("call");
      return call.invoke(copy.getDeclaredConstructor().newInstance());
    }
  }

  private static URL url(String entry) {
    try {
      return Path.of(entry).toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
