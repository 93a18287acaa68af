package org.mvprules.bench;

import static java.util.stream.Collectors.joining;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.CodeSource;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.mvprules.core.Mvp;
import org.mvprules.rules.MvpValidator;
import org.mvprules.rules.internal.BookIndex;
import org.mvprules.rules.internal.LoadedBook;

/**
 * Keeps compiled rules in a folder, so that a second start need not compile; and beside them how
 * many scenarios passed, so that it need not run them either.
 *
 * <p>Rules are found by the contents of all files but the scenarios, so that an edit of a scenario
 * compiles nothing; what came of scenarios, by the contents of all files. To both belong the
 * library and the version of Java. Each entry is signed with a key that only the owner of the
 * folder can read, so that what is damaged, or was put there by somebody else, is passed over and
 * made anew. Entries are written under another name first and moved into place, so that several
 * processes may share a folder.
 */
final class BookCache {

  /** How many entries of each kind are kept. */
  static final int MOST_ENTRIES = 40;

  /** Where nothing is kept. */
  static final BookCache NONE = new BookCache(Optional.empty());

  private static final String KEY = "key";
  private static final String RULES = ".book";
  private static final String SCENARIOS = ".scenarios";
  private static final String ALGORITHM = "HmacSHA256";
  private static final int LENGTH_OF_A_SIGNATURE = 32;
  private static final int LARGEST_ENTRY = 200_000_000;

  private final Optional<Path> folder;

  private BookCache(Optional<Path> folder) {
    this.folder = folder;
  }

  /** What is kept in a folder, which need not be there yet. */
  static BookCache in(Path folder) {
    return new BookCache(Optional.of(folder));
  }

  /**
   * The compiled rules of a book as they are kept.
   *
   * @param index what stands beside the classes, but for the scenarios
   * @param classes its classes, by the names of their files
   */
  record Kept(String index, Map<String, byte[]> classes) {

    /** Whether its classes do nothing but what rules do; none of them is loaded otherwise. */
    boolean isHarmless() {
      return ClassScan.problems(folder(), classes, List.of()).isEmpty();
    }

    /**
     * The book in memory.
     *
     * @param scenarios how many scenarios passed, such as {@code 57 of 57}
     */
    LoadedBook load(String scenarios) {
      return RuleBookCompiler.load(index + BookIndex.line("scenarios", scenarios), classes);
    }

    /** The folder in which its classes stand, with a slash at its end. */
    private String folder() {
      return index
          .lines()
          .filter(line -> line.startsWith("id\t"))
          .map(line -> RuleBookCompiler.placeOf(line.substring(3)))
          .findFirst()
          .orElse("");
    }
  }

  /** What identifies the rules of a book and of everything that it extends. */
  static String keyOfRules(RuleBookFiles files) {
    return keyOf(files.textsOfRules());
  }

  /** What identifies a book and everything that it extends, with all scenarios. */
  static String keyOf(RuleBookFiles files) {
    return keyOf(files.texts());
  }

  /** The same, with what compiles it. */
  private static String keyOf(Stream<String> texts) {
    return RuleBookFolder.hash(
        Stream.concat(
            Stream.of(
                "java " + Runtime.version().feature(),
                placeOf(Mvp.class),
                placeOf(MvpValidator.class),
                placeOf(BookCache.class)),
            texts));
  }

  /** The library as it stands on disk: another build of it is another library. */
  private static String placeOf(Class<?> type) {
    try {
      CodeSource source = type.getProtectionDomain().getCodeSource();
      Path place = Path.of(source.getLocation().toURI());
      try (Stream<Path> files = Files.walk(place)) { // a jar, or a folder of classes
        return files.sorted().map(BookCache::state).collect(joining("\n"));
      }
    } catch (IOException | URISyntaxException | RuntimeException e) {
      return type.getName();
    }
  }

  private static String state(Path file) {
    try {
      return file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rules of a key; empty if there are none, or none that can be trusted. */
  Optional<Kept> rules(String key) {
    return find(key + RULES).flatMap(BookCache::kept);
  }

  /** How many scenarios of a key passed; empty if that is not known. */
  Optional<String> scenarios(String key) {
    return find(key + SCENARIOS).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  private Optional<byte[]> find(String name) {
    if (folder.isEmpty()) {
      return Optional.empty();
    }
    try {
      Path file = folder.get().resolve(name);
      if (!Files.exists(file) || Files.size(file) > LARGEST_ENTRY) {
        return Optional.empty();
      }
      byte[] bytes = Files.readAllBytes(file);
      if (bytes.length < LENGTH_OF_A_SIGNATURE) {
        return Optional.empty();
      }
      int end = bytes.length - LENGTH_OF_A_SIGNATURE;
      byte[] signature = Arrays.copyOfRange(bytes, end, bytes.length);
      byte[] body = Arrays.copyOf(bytes, end);
      if (!MessageDigest.isEqual(signature, sign(folder.get(), name, body))) {
        return Optional.empty();
      }
      Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
      return Optional.of(body);
    } catch (IOException | RuntimeException e) {
      return Optional.empty(); // It is made anew, which is all that can be lost.
    }
  }

  private static Optional<Kept> kept(byte[] body) {
    try {
      return Optional.of(read(body));
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private static Kept read(byte[] body) throws IOException {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(body))) {
      String index = new String(block(in), StandardCharsets.UTF_8);
      Map<String, byte[]> classes = new TreeMap<>();
      for (int left = in.readInt(); left > 0; left--) {
        classes.put(in.readUTF(), block(in));
      }
      return new Kept(index, classes);
    }
  }

  private static byte[] block(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(in);
    int length = data.readInt();
    byte[] bytes = in.readNBytes(length);
    if (bytes.length != length) {
      throw new IOException("a block that ends too early");
    }
    return bytes;
  }

  /** Keeps the rules of a book. If that cannot be done, nothing is kept. */
  void keep(String key, Kept book) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      DataOutputStream out = new DataOutputStream(bytes);
      byte[] index = book.index().getBytes(StandardCharsets.UTF_8);
      out.writeInt(index.length);
      out.write(index);
      out.writeInt(book.classes().size());
      for (Map.Entry<String, byte[]> each : book.classes().entrySet()) {
        out.writeUTF(each.getKey());
        out.writeInt(each.getValue().length);
        out.write(each.getValue());
      }
      keep(key, RULES, bytes.toByteArray());
    } catch (IOException e) {
      throw new IllegalStateException("Bytes can be written in memory", e);
    }
  }

  /** Keeps how many scenarios of a book passed. If that cannot be done, nothing is kept. */
  void keep(String key, String scenarios) {
    keep(key, SCENARIOS, scenarios.getBytes(StandardCharsets.UTF_8));
  }

  private void keep(String key, String kind, byte[] body) {
    if (folder.isEmpty()) {
      return;
    }
    Path home = folder.get();
    try {
      Files.createDirectories(home);
      byte[] signature = sign(home, key + kind, body);
      byte[] signed = Arrays.copyOf(body, body.length + signature.length);
      System.arraycopy(signature, 0, signed, body.length, signature.length);
      moveInto(home.resolve(key + kind), signed);
      forgetTheOldest(home, kind);
    } catch (IOException | UncheckedIOException e) {
      // Without a cache the next start takes longer, and nothing else.
      return;
    }
  }

  private static void moveInto(Path target, byte[] bytes) throws IOException {
    Path other = Files.createTempFile(target.getParent(), "new", ".tmp");
    try {
      Files.write(other, bytes);
      try {
        Files.move(other, target, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(other, target, StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      Files.deleteIfExists(other);
    }
  }

  private static void forgetTheOldest(Path folder, String kind) throws IOException {
    List<Path> entries;
    try (Stream<Path> files = Files.list(folder)) {
      entries = files.filter(file -> file.toString().endsWith(kind)).toList();
    }
    List<Path> newestFirst =
        entries.stream().sorted(Comparator.comparing(BookCache::lastUsed).reversed()).toList();
    for (Path old :
        newestFirst.subList(Math.min(MOST_ENTRIES, newestFirst.size()), newestFirst.size())) {
      Files.deleteIfExists(old);
    }
  }

  private static FileTime lastUsed(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      return FileTime.fromMillis(0);
    }
  }

  // ---- signatures

  private static byte[] sign(Path folder, String name, byte[] body) throws IOException {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret(folder), ALGORITHM));
      mac.update(name.getBytes(StandardCharsets.UTF_8));
      return mac.doFinal(body);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has " + ALGORITHM, e);
    }
  }

  /** The key of the folder, made when it is first asked for. */
  private static byte[] secret(Path folder) throws IOException {
    Path file = folder.resolve(KEY);
    try {
      return known(file);
    } catch (NoSuchFileException e) {
      byte[] fresh = new byte[LENGTH_OF_A_SIGNATURE];
      new SecureRandom().nextBytes(fresh);
      Path other = Files.createTempFile(folder, "new", ".tmp"); // for its owner alone
      try {
        Files.writeString(other, HexFormat.of().formatHex(fresh));
        Files.move(other, file);
      } catch (FileAlreadyExistsException faster) {
        // Another process made one.
      } finally {
        Files.deleteIfExists(other);
      }
      return known(file);
    }
  }

  private static byte[] known(Path file) throws IOException {
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")
        && !PosixFilePermissions.toString(Files.getPosixFilePermissions(file)).endsWith("------")) {
      throw new IOException("a key that others can read");
    }
    byte[] secret = HexFormat.of().parseHex(Files.readString(file));
    if (secret.length != LENGTH_OF_A_SIGNATURE) {
      throw new IOException("a key of another length");
    }
    return secret;
  }
}
