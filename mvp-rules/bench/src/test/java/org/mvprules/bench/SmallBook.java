package org.mvprules.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small rule book about the number of members, in a folder, for tests of scenarios. */
final class SmallBook {

  static final String SCENARIOS = "scenarios/members.yaml";

  static final String RULES =
      """
      rule "figure: fewest members"
          @Value(3)
          @Unit("members")
          @Since(2020-01-01)
          @Source("Paper")
      when
      then
      end

      rule "figure: day rate"
          @Value(150.00)
          @Unit("pounds")
          @Since(2020-01-01)
          @Until(2020-12-31)
          @Source("Paper")
      when
      then
      end

      rule "figure: day rate from 2021-01-01"
          @Value(160.00)
          @Unit("pounds")
          @Since(2021-01-01)
          @Until(2021-12-31)
          @Source("Paper")
      when
      then
      end

      rule "figure: share"
          @Value("1/3")
          @Unit("of the members")
          @Since(2020-01-01)
          @Source("Paper")
      when
      then
      end

      rule "MEM-90 There are enough members"
          @Strength(SHOULD)
          @Source("Paper")
          @Expected("at least {fewest members} members, paid {day rate} a day")
          @Found("{members} members, at {day rate} a day")
      when
          $m : Membership( membersAtLeast >= count("fewest members") )
      then
          verdict.met($m);
      end

      rule "MEM-90 is not met"
          @Found("only {members} members")
          @Remedy("Invite some more people, until there are {fewest members} members.")
      when
          $m : Membership( membersAtLeast < count("fewest members"), membersAtMost < count("fewest members") )
      then
          verdict.notMet($m);
      end

      rule "MEM-91 Shares are read"
          @Strength(ADVICE)
          @Source("Paper")
          @Expected("at least {share}")
          @Found("members")
      when
          $m : Membership( membersAtLeast >= 0 )
      then
          verdict.met($m);
      end
      """;

  private static final String ABOUT =
      """
      id: small
      title: A small rule book
      version: "1"
      inForceFrom: 2020-01-01
      areas: {MEM: Membership}
      sources: {Paper: A paper}
      """;

  private final Path folder;

  /** Writes the book into a folder. */
  SmallBook(Path folder) throws IOException {
    this.folder = folder;
    write("rulebook.yaml", ABOUT);
    write("members.drl", RULES);
  }

  Path folder() {
    return folder;
  }

  SmallBook write(String file, String text) throws IOException {
    Files.createDirectories(folder.resolve(file).getParent());
    Files.writeString(folder.resolve(file), text, StandardCharsets.UTF_8);
    return this;
  }

  /** Writes its scenarios. */
  SmallBook with(String scenarios) throws IOException {
    return write(SCENARIOS, "scenarios:\n" + scenarios.indent(2));
  }

  RuleBookFolder read() {
    return RuleBookFolder.read(folder);
  }

  ScenarioRun run() {
    RuleBookFolder source = read();
    return RuleBookCompiler.compile(source).run(source);
  }
}
