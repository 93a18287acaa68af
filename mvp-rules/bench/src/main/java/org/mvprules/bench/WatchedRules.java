package org.mvprules.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.mvprules.rules.MvpValidator;
import org.mvprules.rules.RuleBook;

/**
 * A rule book in a folder that is watched: a good edit is taken up, a bad one leaves the old rules
 * working and is told.
 *
 * <p>An edit is taken up once the files are the same at two looks, so that nobody is judged by half
 * of one. Ask for the {@link #validator()} anew for each call, or each piece of work that is to be
 * judged by the same rules: whoever holds one keeps it, whatever becomes of the folder.
 *
 * <p>Instances are safe to share between threads.
 */
public final class WatchedRules implements AutoCloseable {

  private final Path place;
  private final Function<Path, MvpValidator> loader;
  private final Listener listener;
  private final ScheduledExecutorService timer;
  private volatile MvpValidator current;
  private String inUse;
  private String lastSeen;
  private String refused = "";

  /**
   * Hears what becomes of edits. It is called by the thread that looks, and should be quick; what
   * it throws is passed over.
   */
  public interface Listener {

    /**
     * An edit is in use.
     *
     * @param book the rule book as it is now
     */
    default void taken(RuleBook book) {}

    /**
     * An edit was not taken up; the rules from before stay in use. The same edit is told once.
     *
     * @param reason what is wrong with it: a {@link BrokenRuleBookException} if it can be mended in
     *     the folder
     */
    default void refused(RuntimeException reason) {}
  }

  WatchedRules(Path place, Duration every, Listener listener, Function<Path, MvpValidator> loader) {
    this.place = place;
    this.loader = loader;
    this.listener = listener;
    this.inUse = contents();
    this.lastSeen = inUse;
    this.current = loader.apply(place);
    this.timer =
        Executors.newSingleThreadScheduledExecutor(
            work -> {
              Thread thread = new Thread(work, "rule book " + place.getFileName());
              thread.setDaemon(true);
              return thread;
            });
    timer.scheduleWithFixedDelay(
        this::lookWhateverHappens, every.toNanos(), every.toNanos(), TimeUnit.NANOSECONDS);
  }

  private String contents() {
    return RuleBookFolder.hash(RuleBookFiles.in(place).texts());
  }

  /**
   * The validator that asks the rules now in use.
   *
   * @return the latest validator; it stays as it is
   */
  public MvpValidator validator() {
    return current;
  }

  /**
   * Looks at the folder now.
   *
   * @return whether an edit was taken up
   */
  public synchronized boolean look() {
    String seen;
    try {
      seen = contents();
    } catch (RuntimeException e) {
      refuse(String.valueOf(e.getMessage()), e);
      return false;
    }
    boolean again = seen.equals(lastSeen);
    lastSeen = seen;
    if (!again || seen.equals(inUse) || seen.equals(refused)) {
      return false;
    }
    try {
      current = loader.apply(place);
    } catch (RuntimeException e) {
      refuse(seen, e);
      return false;
    }
    inUse = seen;
    refused = "";
    listener.taken(current.ruleBook());
    return true;
  }

  private void refuse(String what, RuntimeException reason) {
    if (!what.equals(refused)) {
      refused = what;
      listener.refused(reason);
    }
  }

  /** A listener or a machine in trouble must not end the looking. */
  private void lookWhateverHappens() {
    try {
      look();
    } catch (Throwable e) { // The next look may do better.
      lastSeen = "";
    }
  }

  /** Stops looking. The rules in use stay in use. */
  @Override
  public void close() {
    timer.shutdownNow();
  }
}
