package org.mvprules.commandline;

import java.util.Optional;
import org.mvprules.rules.Outcome;

/** What the command tells the script that started it. Of several files the gravest counts. */
enum ExitStatus {
  MEETS_GUIDANCE(0),
  UNDECIDED(2),
  DOES_NOT_MEET_GUIDANCE(1),
  /** A file cannot be read, or describes nothing that can be judged. */
  BAD_INPUT(65),
  /** The command or the library is broken. */
  OUR_FAULT(70),
  /** The command was called in a way that it does not know. */
  WRONG_USAGE(64);

  private final int code;

  ExitStatus(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }

  ExitStatus orGraver(ExitStatus other) {
    return compareTo(other) < 0 ? other : this;
  }

  /** Whether a budget carries a plan, which the numbers 0, 1 and 2 tell as they tell an outcome. */
  static ExitStatus ofCarried(Optional<Boolean> carried) {
    return carried.map(each -> each ? MEETS_GUIDANCE : DOES_NOT_MEET_GUIDANCE).orElse(UNDECIDED);
  }

  static ExitStatus of(Outcome outcome) {
    return valueOf(outcome.name());
  }
}
