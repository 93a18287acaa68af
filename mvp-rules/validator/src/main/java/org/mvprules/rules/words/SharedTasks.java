package org.mvprules.rules.words;

import java.util.List;

/** The tasks of chairing, deputising, administration and outreach, and who carries them. */
@Word("The tasks of chair, vice-chair, administration and outreach together, and who carries them")
public final class SharedTasks extends Judged {

  private final List<String> people;
  private final List<String> tasksNotRecorded;

  /**
   * Shows who carries the tasks.
   *
   * @param policy the figures and settings in force
   * @param people those who carry at least one of them, by id
   * @param tasksNotRecorded tasks of which it is not recorded who carries them, or that nobody does
   */
  public SharedTasks(Policy policy, List<String> people, List<String> tasksNotRecorded) {
    super(policy, "the tasks", "/memberList");
    this.people = List.copyOf(people);
    this.tasksNotRecorded = List.copyOf(tasksNotRecorded);
  }

  /**
   * Those who carry at least one of the tasks.
   *
   * @return their ids
   */
  @Word("Those who carry at least one of the tasks, by id, for use in texts")
  public List<String> people() {
    return people;
  }

  /**
   * How many different people carry the tasks, as far as recorded.
   *
   * @return a number of people
   */
  @Word("How many different people carry the tasks, as far as recorded")
  public long peopleKnown() {
    return people.size();
  }

  /**
   * Whether anybody is recorded as carrying one of the tasks.
   *
   * @return false if nobody is
   */
  @Word("Whether anybody is recorded as carrying one of the tasks")
  public boolean anybody() {
    return !people.isEmpty();
  }

  /**
   * The tasks of which it is not recorded who carries them.
   *
   * @return each in words
   */
  @Word("Tasks of which it is not recorded who carries them, in words, for use in texts")
  public List<String> tasksNotRecorded() {
    return tasksNotRecorded;
  }

  /**
   * Whether it is recorded of every task who carries it, or that nobody does.
   *
   * @return true if so
   */
  @Word("Whether it is recorded of every task who carries it, or that nobody does")
  public boolean tasksKnown() {
    return tasksNotRecorded.isEmpty();
  }
}
