import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Makes packages of Clausebook for people without Java, for the system that this runs on: an archive to
 * unpack and, where there are Debian's tools, a package to install. {@code mvn -Pdist package} calls
 * it, with the project's folder, that of the build, and the version.
 */
public final class Packages {
  /** All that Clausebook and its libraries use of Java. */
  private static final String MODULES = "java.base,java.desktop,java.logging,java.management,"
      + "java.naming,java.sql,java.xml,jdk.charsets,jdk.httpserver,jdk.localedata,jdk.unsupported,"
      + "jdk.zipfs";

  /** Those parts of {@code java.desktop} that need a screen or a loudspeaker, and their libraries. */
  private static final Pattern NEEDS_A_SCREEN =
      Pattern.compile("lib(?:awt_xawt|jawt|splashscreen|jsound)\\.so");

  /** The options of the launcher {@code policy}, where they are explained. */
  private static final List<String> JAVA_OPTIONS = List.of(
      "-XX:+IgnoreUnrecognizedVMOptions",
      "-XX:+UnlockDiagnosticVMOptions",
      "-XX:+UseSerialGC",
      "-XX:TieredStopAtLevel=1",
      "-XX:C1MaxInlineSize=15",
      "-XX:C1MaxTrivialSize=12",
      "-XX:-AOTReplayTraining",
      "-XX:ArchiveRelocationMode=0",
      "-Xlog:disable",
      "-Djava.awt.headless=true",
      "-Dfile.encoding=UTF-8",
      "-Dstdout.encoding=UTF-8",
      "-Dstderr.encoding=UTF-8",
      "-Dsun.stdout.encoding=UTF-8",
      "-Dsun.stderr.encoding=UTF-8");

  private static final Pattern LICENCE =
      Pattern.compile("(?:META-INF/)?[^/]*(?:LICEN[CS]E|NOTICE|COPYING)[^/]*");

  private enum Platform {
    LINUX,
    MACOS,
    WINDOWS;

    static Platform current() {
      String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
      return name.startsWith("win") ? WINDOWS : name.startsWith("mac") ? MACOS : LINUX;
    }

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A JDK that can make packages; the newest is taken, for it starts quickest. */
  private record Jdk(Path home, int version) {
    static Jdk newest() {
      Path running = Path.of(System.getProperty("java.home"));
      Stream<Path> named = System.getenv().entrySet().stream()
          .filter(variable -> variable.getKey().startsWith("JAVA_HOME"))
          .map(variable -> Path.of(variable.getValue()));
      return Stream.of(Stream.of(running), named, list(running.getParent()).stream())
          .flatMap(homes -> homes)
          .flatMap(Jdk::of)
          .max(Comparator.comparingInt(Jdk::version))
          .orElseThrow(() -> new IllegalStateException("no JDK with jlink and jpackage was found"));
    }

    private static Stream<Jdk> of(Path home) {
      Path release = home.resolve("release");
      if (!hasTool(home, "jlink") || !hasTool(home, "jpackage") || !Files.isRegularFile(release)) {
        return Stream.of();
      }
      var properties = new Properties();
      try (InputStream in = Files.newInputStream(release)) {
        properties.load(in);
      } catch (IOException unreadable) {
        return Stream.of();
      }
      String version = properties.getProperty("JAVA_VERSION", "\"0\"").replace("\"", "");
      return Stream.of(new Jdk(home, Integer.parseInt(version.replaceFirst("[^0-9].*", ""))));
    }

    private static boolean hasTool(Path home, String name) {
      return Files.isExecutable(home.resolve("bin").resolve(name))
          || Files.isExecutable(home.resolve("bin").resolve(name + ".exe"));
    }

    String tool(String name) {
      return home.resolve("bin").resolve(name).toString();
    }

    /** The option that names the archive to start from. */
    String reading() {
      return version >= 25 ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=";
    }

    String writing() {
      return version >= 25 ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=";
    }
  }

  private final Path project;
  private final Path built;
  private final String version;
  private final Path dist;
  private final Jdk jdk = Jdk.newest();
  private final Platform platform = Platform.current();

  private Packages(Path project, Path built, String version) {
    this.project = project;
    this.built = built;
    this.version = version;
    this.dist = built.resolve("dist");
  }

  public static void main(String[] arguments) throws Exception {
    new Packages(Path.of(arguments[0]), Path.of(arguments[1]), arguments[2]).make();
  }

  private void make() throws Exception {
    say("with JDK " + jdk.version());
    delete(dist);
    Path work = Files.createDirectories(dist.resolve("work"));
    Path runtime = link(work.resolve("runtime"));
    Path image = image(work, runtime, program(work.resolve("program")));
    train(image, work.resolve("workspace"));
    Path folder = named(image);
    var packages = new ArrayList<Path>(List.of(archive(folder)));
    if (platform == Platform.LINUX && Files.isExecutable(Path.of("/usr/bin/dpkg-deb"))) {
      packages.add(debian(folder));
    }
    sum(packages);
    delete(work);
    for (Path made : packages) {
      say(made.getFileName() + ", " + Files.size(made) / 1_000_000 + " MB");
    }
  }

  private Path link(Path runtime) throws Exception {
    run(
        jdk.tool("jlink"),
        "--add-modules",
        MODULES,
        "--include-locales=en-GB,cy",
        "--strip-java-debug-attributes",
        "--no-header-files",
        "--no-man-pages",
        "--output",
        runtime.toString());
    for (Path library : list(runtime.resolve("lib"))) {
      if (NEEDS_A_SCREEN.matcher(library.getFileName().toString()).matches()) {
        Files.delete(library);
      }
    }
    if (jdk.version() < 25) {
      run(runtime.resolve("bin").resolve("java").toString(), "-Xshare:dump");
    }
    return runtime;
  }

  /** The program with its libraries, their licences, and the guides. */
  private Path program(Path program) throws IOException {
    copy(built.resolve("clausebook.jar"), program.resolve("clausebook.jar"));
    copy(project.resolve("LICENSE"), program.resolve("licences").resolve("clausebook"));
    copy(built.resolve("clausebook-sbom.json"), program.resolve("sbom.json"));
    for (Path page : list(project.resolve("src/docs"))) {
      copy(page, program.resolve("docs").resolve(page.getFileName()));
    }
    for (Path library : list(built.resolve("lib"))) {
      copy(library, program.resolve("lib").resolve(library.getFileName()));
      extractLicences(library, program.resolve("licences"));
    }
    if (platform == Platform.LINUX) {
      copy(file("start-here"), program.resolve("start-here"));
      Files.writeString(program.resolve("java-options"), String.join("\n", JAVA_OPTIONS) + "\n");
    }
    return program;
  }

  private static void extractLicences(Path library, Path licences) throws IOException {
    String name = library.getFileName().toString().replaceFirst("\\.jar$", "");
    try (var jar = new ZipFile(library.toFile())) {
      for (ZipEntry entry : list(jar)) {
        if (LICENCE.matcher(entry.getName()).matches() && !entry.isDirectory()) {
          Path file = licences.resolve(name).resolve(Path.of(entry.getName()).getFileName());
          Files.createDirectories(file.getParent());
          Files.copy(jar.getInputStream(entry), file, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }

  private static List<ZipEntry> list(ZipFile jar) {
    return jar.stream().<ZipEntry>map(entry -> entry).toList();
  }

  /** The program with its runtime and launcher, as they are on a disk. */
  private Path image(Path work, Path runtime, Path program) throws Exception {
    var command = new ArrayList<String>(List.of(
        jdk.tool("jpackage"),
        "--type",
        "app-image",
        "--name",
        "policy",
        "--app-version",
        packageVersion(),
        "--input",
        program.toString(),
        "--main-jar",
        "clausebook.jar",
        "--runtime-image",
        runtime.toString(),
        "--dest",
        work.toString()));
    JAVA_OPTIONS.forEach(option -> command.addAll(List.of("--java-options", option)));
    command.addAll(List.of("--java-options", jdk.reading() + "$APPDIR/start.archive"));
    if (platform == Platform.WINDOWS) {
      command.add("--win-console");
    }
    run(command.toArray(String[]::new));
    Path image = work.resolve(platform == Platform.MACOS ? "policy.app" : "policy");
    if (platform == Platform.LINUX) {
      // Unlike jpackage's own launcher this one also works in the C locale.
      String launcher = Files.readString(file("policy")).replace("@archive-option@", jdk.reading());
      Files.writeString(image.resolve("bin/policy"), launcher);
    }
    return image;
  }

  /** jpackage takes no version below 1 on a Mac. */
  private String packageVersion() {
    return platform == Platform.MACOS ? version.replaceFirst("^0\\.", "1.") : version;
  }

  /** Writes this project's policies for nobody, so that all that a run needs is in the archive. */
  private void train(Path image, Path workspace) throws Exception {
    Path councils = project.resolve("councils");
    try (Stream<Path> files = Files.walk(councils)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        copy(file, workspace.resolve(project.relativize(file)));
      }
    }
    Path app = app(image);
    var command =
        new ArrayList<String>(List.of(runtime(image).resolve("bin/java").toString()));
    command.add(jdk.writing() + app.resolve("start.archive"));
    command.addAll(JAVA_OPTIONS);
    command.addAll(List.of("-jar", app.resolve("clausebook.jar").toString(), "generate", "--all"));
    command.addAll(List.of("--workspace", workspace.toString()));
    run(command.toArray(String[]::new));
  }

  private Path app(Path image) {
    return switch (platform) {
      case LINUX -> image.resolve("lib/app");
      case MACOS -> image.resolve("Contents/app");
      case WINDOWS -> image.resolve("app");
    };
  }

  private Path runtime(Path image) {
    return switch (platform) {
      case LINUX -> image.resolve("lib/runtime");
      case MACOS -> image.resolve("Contents/runtime/Contents/Home");
      case WINDOWS -> image.resolve("runtime");
    };
  }

  /** The image in a folder that is named for version and system, with what is needed to begin. */
  private Path named(Path image) throws IOException {
    Path folder = image.resolveSibling(
        "clausebook-" + version + "-" + platform.word() + "-" + architecture());
    switch (platform) {
      case LINUX -> Files.move(image, folder);
      case MACOS -> {
        Files.createDirectories(folder);
        Files.move(image, folder.resolve(image.getFileName()));
        copy(file("start-here"), folder.resolve("Clausebook.command"));
        startInTerminal(folder);
      }
      case WINDOWS -> {
        Files.move(image, folder);
        copy(file("start-here.cmd"), folder.resolve("Clausebook.cmd"));
        copy(file("start-menu.cmd"), folder.resolve("Add to Start menu.cmd"));
      }
    }
    fill(file("README.txt"), folder.resolve("README.txt"));
    return folder;
  }

  /** An app for the Dock that opens a terminal: that of jpackage would run where nobody sees it. */
  private void startInTerminal(Path folder) throws IOException {
    Path contents = folder.resolve("Clausebook.app/Contents");
    copy(file("start-here"), contents.resolve("Resources/Clausebook.command"));
    copy(file("start-in-terminal"), contents.resolve("MacOS/start"));
    copy(
        folder.resolve("policy.app/Contents/Resources/policy.icns"),
        contents.resolve("Resources/Clausebook.icns"));
    fill(file("Info.plist"), contents.resolve("Info.plist"));
  }

  /** Copies a text with the version in it. */
  private void fill(Path from, Path to) throws IOException {
    Files.writeString(to, Files.readString(from).replace("@version@", version));
  }

  private Path archive(Path folder) throws Exception {
    String name = folder.getFileName().toString();
    Path archive = dist.resolve(name + (platform == Platform.WINDOWS ? ".zip" : ".tar.gz"));
    if (platform == Platform.WINDOWS) {
      zip(folder, archive);
    } else {
      run("tar", "-czf", archive.toString(), "-C", folder.getParent().toString(), name);
    }
    return archive;
  }

  /** With the full times of its files: the archive that Java starts from holds that of the jar. */
  private static void zip(Path folder, Path archive) throws IOException {
    try (var zip = new ZipOutputStream(Files.newOutputStream(archive));
        Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = folder.getParent().relativize(file).toString().replace('\\', '/');
        zip.putNextEntry(new ZipEntry(name).setLastModifiedTime(Files.getLastModifiedTime(file)));
        Files.copy(file, zip);
        zip.closeEntry();
      }
    }
  }

  private Path debian(Path folder) throws Exception {
    run(
        jdk.tool("jpackage"),
        "--type",
        "deb",
        "--app-image",
        folder.toString(),
        "--name",
        "policy",
        "--app-version",
        version,
        "--linux-package-name",
        "clausebook",
        "--linux-app-category",
        "text",
        "--linux-shortcut",
        "--linux-menu-group",
        "Office",
        "--install-dir",
        "/usr",
        "--resource-dir",
        project.resolve("src/dist/deb").toString(),
        "--vendor",
        "Clausebook",
        "--linux-deb-maintainer",
        "publisher@clausebook.example",
        "--description",
        "Makes a council's policies, from the draft to the minute.",
        "--dest",
        dist.toString());
    return list(dist).stream()
        .filter(file -> file.toString().endsWith(".deb"))
        .findFirst()
        .orElseThrow();
  }

  private void sum(List<Path> packages) throws Exception {
    var sums = new StringBuilder();
    for (Path made : packages) {
      byte[] sum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(made));
      sums.append(String.format("%064x  %s\n", new BigInteger(1, sum), made.getFileName()));
    }
    Files.writeString(dist.resolve("SHA256SUMS"), sums, StandardCharsets.UTF_8);
  }

  private static String architecture() {
    String name = System.getProperty("os.arch");
    return Map.of("amd64", "x64", "x86_64", "x64", "aarch64", "arm64").getOrDefault(name, name);
  }

  private Path file(String name) {
    return project.resolve("src/dist/files").resolve(name);
  }

  private static void run(String... command) throws Exception {
    Process process = new ProcessBuilder(command)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
    if (process.waitFor() != 0) {
      throw new IllegalStateException("failed: " + String.join(" ", command));
    }
  }

  private static List<Path> list(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private static void say(String line) {
    System.out.println("packages: " + line);
  }
}
