package org.mvprules.portfolio;

/**
 * How much there is to tell of a made-up partnership.
 *
 * @param members people on the member list
 * @param activities activities of the work plan
 * @param participations parts that people take in these activities, spread evenly over them; none
 *     if there are no activities
 * @param budgetLines lines of the budget
 */
public record Size(int members, int activities, int participations, int budgetLines) {

  /** A partnership that is large for a real one, and tells everything of itself. */
  public static final Size USUAL = new Size(30, 20, 60, 15);

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if one of them is negative
   */
  public Size {
    if (members < 0 || activities < 0 || participations < 0 || budgetLines < 0) {
      throw new IllegalArgumentException(
          "Found the numbers "
              + members
              + ", "
              + activities
              + ", "
              + participations
              + " and "
              + budgetLines
              + "; expected none below 0");
    }
  }

  /**
   * So many members, and as much of everything else for each of them as in {@link #USUAL}.
   *
   * @param members people on the member list
   * @return the size, each number rounded down
   */
  public static Size ofMembers(int members) {
    return new Size(
        members,
        scaled(USUAL.activities, members),
        scaled(USUAL.participations, members),
        scaled(USUAL.budgetLines, members));
  }

  private static int scaled(int usual, int members) {
    return Math.toIntExact((long) usual * members / USUAL.members);
  }
}
