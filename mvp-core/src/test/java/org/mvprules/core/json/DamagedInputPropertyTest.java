package org.mvprules.core.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.mvprules.core.Mvp;

/** Whatever bytes are read, the answer is a partnership or a list of problems, and never both. */
class DamagedInputPropertyTest {

  private static final byte[] JSON = MvpWriter.toJson(RoundTripTest.everything()).getBytes(UTF_8);
  private static final byte[] YAML = MvpWriter.toYaml(RoundTripTest.everything()).getBytes(UTF_8);

  @Property(tries = 500)
  void anyBytes(@ForAll @Size(max = 200) byte[] bytes, @ForAll Format format) {
    readOrRefuse(bytes, format);
  }

  @Property(tries = 500)
  void anyCharactersThatMeanSomething(
      @ForAll @Size(max = 60) byte[] letters, @ForAll Format format) {
    StringBuilder text = new StringBuilder();
    for (byte letter : letters) {
      text.append("{}[]:,\"'-?!&*|>%@`#\\ \n\tid012.~<=".charAt(letter & 31));
    }
    readOrRefuse(text.toString().getBytes(UTF_8), format);
  }

  @Property(tries = 500)
  void aByteChanged(
      @ForAll @IntRange(max = 1_000_000) int at, @ForAll byte value, @ForAll Format format) {
    byte[] bytes = (format == Format.JSON ? JSON : YAML).clone();
    bytes[at % bytes.length] = value;
    readOrRefuse(bytes, format);
  }

  @Property(tries = 500)
  void aPieceLeftOut(
      @ForAll @IntRange(max = 1_000_000) int at,
      @ForAll @IntRange(max = 50) int length,
      @ForAll Format format) {
    byte[] whole = format == Format.JSON ? JSON : YAML;
    int from = at % whole.length;
    int to = Math.min(whole.length, from + length);
    byte[] bytes = new byte[whole.length - (to - from)];
    System.arraycopy(whole, 0, bytes, 0, from);
    System.arraycopy(whole, to, bytes, from, whole.length - to);
    readOrRefuse(bytes, format);
  }

  @Property(tries = 300)
  void jsonCutOffAnywhereIsRefused(@ForAll @IntRange(max = 1_000_000) int at) {
    byte[] bytes = Arrays.copyOf(JSON, at % (JSON.length - 2));
    assertThat(readOrRefuse(bytes, Format.JSON)).isFalse();
  }

  /** Reads, and tells whether there was a partnership to read. */
  private static boolean readOrRefuse(byte[] bytes, Format format) {
    try {
      Mvp mvp = MvpReader.read(new ByteArrayInputStream(bytes), "mvp", format);
      assertThat(mvp).isNotNull();
      return true;
    } catch (BadInputException refused) {
      assertThat(refused.problems()).isNotEmpty();
      assertThat(refused.getMessage()).isNotBlank();
      return false;
    }
  }
}
