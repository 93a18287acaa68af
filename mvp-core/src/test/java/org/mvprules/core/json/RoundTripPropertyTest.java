package org.mvprules.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.mvprules.core.Mvp;
import org.mvprules.core.Mvps;

/** What is written is read back as an equal value, in both formats. */
class RoundTripPropertyTest {

  @Provide
  Arbitrary<Mvp> wholeRecords() {
    return Mvps.wholeRecords();
  }

  @Property(tries = 2_000, shrinking = ShrinkingMode.OFF)
  void throughJson(@ForAll("wholeRecords") Mvp mvp) {
    assertThat(read(MvpWriter.toJson(mvp), Format.JSON)).isEqualTo(mvp);
  }

  @Property(tries = 2_000, shrinking = ShrinkingMode.OFF)
  void throughYaml(@ForAll("wholeRecords") Mvp mvp) {
    assertThat(read(MvpWriter.toYaml(mvp), Format.YAML)).isEqualTo(mvp);
  }

  private static Mvp read(String text, Format format) {
    return MvpReader.read(
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "generated", format);
  }
}
