package org.clausebook.desk.preview;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;
import static java.nio.file.StandardWatchEventKinds.OVERFLOW;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Notices when files of a workspace change: its settings, those that all councils share, and those of
 * the councils that somebody looks at.
 */
final class WorkspaceWatch implements AutoCloseable {
  /** Hears of changes. */
  interface Listener {
    /**
     * Files have changed, and none has for a moment.
     *
     * @param isShared whether one of them is not a council's own
     */
    void changed(boolean isShared);
  }

  /** A time in milliseconds: an editor that empties a file and then fills it takes less. */
  private static final int QUIET = 5;

  /** Rounds of that before a change is told of in any case: many files may be copied. */
  private static final int PATIENCE = 10;

  private final Path workspace;
  private final Path templates;
  private final Path councils;
  private final Path settings;
  private final Listener listener;
  private final Consumer<Throwable> faults;
  private final WatchService service;
  private final Set<Path> followed = new TreeSet<>();
  private final Thread thread = new Thread(this::run, "watch");

  /**
   * A watch that begins with {@link #start}; changes from now on are not lost.
   *
   * @param faults is told of folders that cannot be watched, as where a system has a limit for them
   */
  WorkspaceWatch(Path workspace, Listener listener, Consumer<Throwable> faults) throws IOException {
    this.workspace = workspace;
    this.templates = workspace.resolve("templates");
    this.councils = workspace.resolve("councils");
    this.settings = workspace.resolve("clausebook.yaml");
    this.listener = listener;
    this.faults = faults;
    this.service = workspace.getFileSystem().newWatchService();
    followed.add(templates);
    try {
      registerAll();
    } catch (UncheckedIOException unwatched) {
      service.close();
      throw unwatched.getCause();
    }
  }

  void start() {
    thread.setDaemon(true);
    thread.setUncaughtExceptionHandler((ended, fault) -> faults.accept(fault));
    thread.start();
  }

  /** Watches a folder too, by its path from the workspace, from now on. */
  synchronized void follow(String path) {
    Path folder = workspace.resolve(path);
    if (followed.add(folder)) {
      registerTree(folder);
    }
  }

  private synchronized void registerAll() {
    register(workspace);
    register(councils);
    followed.forEach(this::registerTree);
    for (Path folder : folders(councils)) {
      if (isLayer(folder)) {
        registerTree(folder);
      }
    }
  }

  private static List<Path> folders(Path parent) {
    if (!Files.isDirectory(parent)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.list(parent)) {
      return paths.filter(Files::isDirectory).toList();
    } catch (IOException | UncheckedIOException goneOrClosed) {
      return List.of();
    }
  }

  private void registerTree(Path folder) {
    register(folder);
    folders(folder).forEach(this::registerTree);
  }

  private void register(Path folder) {
    try {
      if (Files.isDirectory(folder)) {
        folder.register(service, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE);
      }
    } catch (IOException fault) {
      if (Files.isReadable(folder)) {
        throw new UncheckedIOException(fault);
      }
    }
  }

  private static boolean isLayer(Path folder) {
    return String.valueOf(folder.getFileName()).startsWith("_");
  }

  private void run() {
    try {
      while (true) {
        try {
          awaitChange();
        } catch (UncheckedIOException unwatched) {
          // The other folders are watched on.
          faults.accept(unwatched);
        }
      }
    } catch (InterruptedException | ClosedWatchServiceException ended) {
      return;
    }
  }

  private void awaitChange() throws InterruptedException {
    var changed = new ArrayList<Path>();
    take(service.take(), changed);
    for (int round = 0; round < PATIENCE; round++) {
      WatchKey more = service.poll(QUIET, TimeUnit.MILLISECONDS);
      if (more == null) {
        break;
      }
      take(more, changed);
    }
    if (!changed.isEmpty()) {
      listener.changed(changed.stream().anyMatch(this::isShared));
    }
  }

  private synchronized void take(WatchKey key, List<Path> changed) {
    Path folder = (Path) key.watchable();
    for (WatchEvent<?> event : key.pollEvents()) {
      if (event.kind().equals(OVERFLOW)) {
        registerAll();
        changed.add(templates);
      } else if (event.context() instanceof Path name) {
        Path file = folder.resolve(name);
        if (isOfInterest(file)) {
          followNew(file);
          changed.add(file);
        }
      }
    }
    key.reset();
  }

  /**
   * Whether a change to a file matters: not in the output, nor in what editors hide beside a file.
   */
  private boolean isOfInterest(Path file) {
    return !String.valueOf(file.getFileName()).startsWith(".")
        && (file.startsWith(councils) || file.equals(settings) || isFollowed(file));
  }

  /** A folder may be new, or there again. */
  private void followNew(Path file) {
    if (file.equals(templates) || file.equals(councils)) {
      registerAll();
    } else if (isShared(file) || isFollowed(file)) {
      registerTree(file);
    }
  }

  private boolean isFollowed(Path file) {
    return followed.stream().anyMatch(file::startsWith);
  }

  private boolean isShared(Path file) {
    return !file.startsWith(councils)
        || file.equals(councils)
        || isLayer(councils.resolve(councils.relativize(file).getName(0)));
  }

  @Override
  public void close() {
    try {
      service.close();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
