package org.mvprules.bench;

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
import org.mvprules.rules.internal.LoadedBook;

/**
 * Keeps compiled rule books in a folder, so that a second start need not compile.
 *
 * <p>An entry is found by the contents of the book's files, the library and the version of Java. It
 * is signed with a key that only the owner of the folder can read, so that what is damaged, or was
 * put there by somebody else, is passed over and made anew; and its classes are scanned before they
 * are loaded, as if they had just been compiled. Entries are written under another name first and
 * moved into place, so that several processes may share a folder.
 */
final class BookCache {

  /** How many entries are kept. */
  static final int MOST_ENTRIES = 40;

  private static final String KEY = "key";
  private static final String ENTRY = ".book";
  private static final String ALGORITHM = "HmacSHA256";
  private static final int LENGTH_OF_A_SIGNATURE = 32;
  private static final int LARGEST_ENTRY = 200_000_000;

  private final Path folder;

  BookCache(Path folder) {
    this.folder = folder;
  }

  /**
   * A compiled rule book as it is kept.
   *
   * @param index the whole index that stands beside its classes
   * @param classes its classes, by the names of their files
   */
  record Kept(String index, Map<String, byte[]> classes) {

    /** The book in memory. */
    LoadedBook load() {
      return RuleBookCompiler.load(index, classes);
    }

    /** The folder in which its classes stand, with a slash at its end. */
    String folder() {
      return index
          .lines()
          .filter(line -> line.startsWith("id\t"))
          .map(line -> RuleBookCompiler.placeOf(line.substring(3)))
          .findFirst()
          .orElse("");
    }
  }

  /** What identifies a rule book and everything that it extends, with what compiles it. */
  static String keyOf(RuleBookFiles files) {
    return RuleBookFolder.hash(
        Stream.concat(
            Stream.of(
                "java " + Runtime.version().feature(),
                placeOf(Mvp.class),
                placeOf(MvpValidator.class),
                placeOf(BookCache.class)),
            files.texts()));
  }

  /** The library as it stands on disk: another build of it is another library. */
  private static String placeOf(Class<?> type) {
    try {
      CodeSource source = type.getProtectionDomain().getCodeSource();
      Path place = Path.of(source.getLocation().toURI());
      return place + " " + Files.size(place) + " " + Files.getLastModifiedTime(place);
    } catch (IOException | URISyntaxException | RuntimeException e) {
      return type.getName();
    }
  }

  /** The entry of a key; empty if there is none, or none that can be trusted. */
  Optional<Kept> find(String key) {
    try {
      Path file = folder.resolve(key + ENTRY);
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
      if (!MessageDigest.isEqual(signature, sign(key, body))) {
        return Optional.empty();
      }
      Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
      return Optional.of(read(body));
    } catch (IOException | RuntimeException e) {
      return Optional.empty(); // It is made anew, which is all that can be lost.
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

  /** Keeps a book. If that cannot be done, nothing is kept. */
  void keep(String key, Kept book) {
    try {
      Files.createDirectories(folder);
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
      out.write(sign(key, bytes.toByteArray()));
      moveInto(folder.resolve(key + ENTRY), bytes.toByteArray());
      forgetTheOldest();
    } catch (IOException | UncheckedIOException e) {
      // Without a cache the next start takes longer, and nothing else.
      return;
    }
  }

  private void moveInto(Path target, byte[] bytes) throws IOException {
    Path other = Files.createTempFile(folder, "new", ".tmp");
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

  private void forgetTheOldest() throws IOException {
    List<Path> entries;
    try (Stream<Path> files = Files.list(folder)) {
      entries = files.filter(file -> file.toString().endsWith(ENTRY)).toList();
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

  private byte[] sign(String key, byte[] body) throws IOException {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret(), ALGORITHM));
      mac.update(key.getBytes(StandardCharsets.UTF_8));
      return mac.doFinal(body);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has " + ALGORITHM, e);
    }
  }

  /** The key of the folder, made when it is first asked for. */
  private byte[] secret() throws IOException {
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
