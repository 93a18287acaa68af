package org.mvprules.core.json;

import static java.util.Objects.requireNonNull;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EndElementTree;
import com.sun.source.doctree.EntityTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** What the Javadoc of some sources says about records and enums, as plain text. */
public final class Javadoc {

  private static final Set<String> EMPHASIS = Set.of("em", "strong");

  private final Map<String, DocCommentTree> comments = new HashMap<>();
  private final DocTrees trees;

  private Javadoc(JavacTask task) throws IOException {
    trees = DocTrees.instance(task);
    for (CompilationUnitTree unit : task.parse()) {
      new Comments().scan(unit, unit.getPackageName().toString());
    }
  }

  /**
   * Reads all sources in a folder and below.
   *
   * @param folder the folder
   * @return what their Javadoc says
   */
  public static Javadoc of(Path folder) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (Stream<Path> all = Files.walk(folder);
        StandardJavaFileManager files =
            compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      List<Path> sources = all.filter(Javadoc::isOfClasses).sorted().toList();
      return new Javadoc(
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  null,
                  List.of("-proc:none"),
                  null,
                  files.getJavaFileObjectsFromPaths(sources)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isOfClasses(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(".java") && !name.endsWith("-info.java");
  }

  /** The first paragraph about a type. */
  String type(Class<?> type) {
    return plain(comment(type.getCanonicalName()).getFullBody());
  }

  /**
   * The first paragraph about a constant.
   *
   * @param constant the constant of an enum
   * @return its text
   */
  public String constant(Enum<?> constant) {
    return plain(comment(key(constant)).getFullBody());
  }

  private static String key(Enum<?> constant) {
    return constant.getDeclaringClass().getCanonicalName() + "." + constant.name();
  }

  /** What is said about a component of a record. */
  String component(Class<?> type, String name) {
    return plain(parameter(type, name).getDescription());
  }

  /** What is said about a component of a record, as it is written in the source. */
  String source(Class<?> type, String name) {
    return parameter(type, name).toString();
  }

  private ParamTree parameter(Class<?> type, String name) {
    return comment(type.getCanonicalName()).getBlockTags().stream()
        .filter(ParamTree.class::isInstance)
        .map(ParamTree.class::cast)
        .filter(tag -> tag.getName().toString().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(type + " has no @param " + name));
  }

  private DocCommentTree comment(String name) {
    return requireNonNull(comments.get(name), name + " has no Javadoc");
  }

  private String plain(List<? extends DocTree> text) {
    StringBuilder plain = new StringBuilder();
    for (DocTree each : text) {
      if (each instanceof StartElementTree tag && !EMPHASIS.contains(tag.getName().toString())) {
        break;
      }
      plain.append(plain(each));
    }
    return plain.toString().strip().replaceAll("\\s+", " ");
  }

  private String plain(DocTree piece) {
    if (piece instanceof TextTree text) {
      return text.getBody();
    }
    if (piece instanceof LiteralTree code) {
      return code.getBody().getBody();
    }
    if (piece instanceof EntityTree entity) {
      return trees.getCharacters(entity);
    }
    if (piece instanceof LinkTree link) {
      return link.getLabel().isEmpty()
          ? inWords(link.getReference().getSignature())
          : plain(link.getLabel());
    }
    if (piece instanceof StartElementTree || piece instanceof EndElementTree) {
      return "";
    }
    throw new IllegalStateException("no plain text is known for " + piece);
  }

  /** {@code org.mvprules.core.Mvp#vacantPosts()} is "vacant posts". */
  private static String inWords(String reference) {
    return reference
        .replaceAll(".*[.#]|\\(.*", "")
        .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
        .toLowerCase(Locale.ROOT);
  }

  /** Collects comments by the name of what they are about. */
  private final class Comments extends TreePathScanner<@Nullable Void, String> {

    @Override
    public @Nullable Void visitClass(ClassTree type, String owner) {
      return super.visitClass(type, collect(owner + "." + type.getSimpleName()));
    }

    @Override
    public @Nullable Void visitVariable(VariableTree variable, String owner) {
      collect(owner + "." + variable.getName());
      return null;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, String owner) {
      return null;
    }

    private String collect(String name) {
      DocCommentTree comment = trees.getDocCommentTree(getCurrentPath());
      if (comment != null) {
        comments.put(name, comment);
      }
      return name;
    }
  }
}
