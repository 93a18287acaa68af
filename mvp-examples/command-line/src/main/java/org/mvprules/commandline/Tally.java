package org.mvprules.commandline;

import org.mvprules.rules.Outcome;

/** What has become of the files so far. */
final class Tally {

  private final String what;
  private ExitStatus status = ExitStatus.MEETS_GUIDANCE;
  private int judged;
  private int unread;
  private int unjudged;

  /**
   * Nothing so far.
   *
   * @param what what is counted, such as {@code files}
   */
  Tally(String what) {
    this.what = what;
  }

  void judged(Outcome outcome) {
    judged++;
    status = status.orGraver(ExitStatus.of(outcome));
  }

  /** Counts a file that holds no partnership, or none that can be read. */
  void unread() {
    unread++;
    status = status.orGraver(ExitStatus.BAD_INPUT);
  }

  /** Counts a file of which there is no report, although it could be read. */
  void unjudged(ExitStatus reason) {
    unjudged++;
    status = status.orGraver(reason);
  }

  /** Notes that something else was wrong, which was no file. */
  void wrong(ExitStatus reason) {
    status = status.orGraver(reason);
  }

  ExitStatus status() {
    return status;
  }

  /** Whether there were several files, and not of all of them is there a report. */
  boolean isWorthTelling() {
    return all() > 1 && judged < all();
  }

  /** How many there were so far. */
  int all() {
    return judged + unread + unjudged;
  }

  @Override
  public String toString() {
    return all()
        + " "
        + what
        + ": "
        + judged
        + " judged"
        + (unread == 0 ? "" : ", " + unread + " could not be read")
        + (unjudged == 0 ? "" : ", " + unjudged + " could not be judged")
        + ".";
  }
}
