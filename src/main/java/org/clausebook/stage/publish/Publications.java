package org.clausebook.stage.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.clausebook.model.document.Format;
import org.clausebook.model.document.HeadingOffset;
import org.clausebook.model.text.FileContent;
import org.clausebook.model.text.Fingerprint;

/**
 * Remembers what is in an output folder and what it was made from, in the folder {@code
 * .policy} in it, so that what is unchanged need not be made again. Losing that folder loses
 * nothing.
 */
public final class Publications {
  private static final String FOLDER = ".policy";
  private static final String EXCLUDES = ".gitignore";
  private static final String EVERYTHING = "*\n";

  private final Path output;
  private final HeadingOffset headings;

  /** Publications in an output folder, with the heading levels that fragments are to have now. */
  public Publications(Path output, HeadingOffset headings) {
    this.output = output;
    this.headings = headings;
  }

  /** The identity of a file: a fragment with other headings is another one. */
  public Fingerprint fingerprint(Format format, FileContent content) {
    return format == Format.FRAGMENT
        ? Fingerprint.parts()
            .add(String.valueOf(headings.steps()))
            .add(content.bytes())
            .whole()
        : content.fingerprint();
  }

  /** The record of what was last published for a council; empty where it is unknown. */
  public List<PublishedPolicy> of(String council) {
    try {
      Path file = file(council);
      return Files.exists(file) ? PublicationRecord.read(Files.readAllBytes(file)) : List.of();
    } catch (IOException unreadable) {
      return List.of();
    }
  }

  /** The formats, of those wanted, whose file is missing or has been changed. */
  public Set<Format> missing(String council, PublishedPolicy policy, Set<Format> wanted) {
    Set<Format> missing = EnumSet.noneOf(Format.class);
    for (Format format : wanted) {
      Fingerprint written = policy.files().get(format);
      if (written == null || !holds(council, policy.policy(), format, written)) {
        missing.add(format);
      }
    }
    return missing;
  }

  /** Whether the file of a policy is there just as it was written. */
  public boolean isAsWritten(String council, String policy, Format format) {
    return of(council).stream()
        .filter(known -> known.policy().equals(policy))
        .anyMatch(known -> missing(council, known, EnumSet.of(format)).isEmpty());
  }

  /** Takes away a file that is just as it was written; answers whether it is gone. */
  public boolean takeAway(String council, String policy, Format format) {
    try {
      return isAsWritten(council, policy, format)
          && Files.deleteIfExists(path(council, policy, format));
    } catch (IOException undeletable) {
      return false;
    }
  }

  /** The file of a policy in a format. */
  public Path path(String council, String policy, Format format) {
    return output.resolve(council + "/" + policy + "." + format.extension());
  }

  private boolean holds(String council, String policy, Format format, Fingerprint written) {
    Path file = path(council, policy, format);
    try {
      return Files.exists(file)
          && fingerprint(format, FileContent.of(Files.readAllBytes(file))).equals(written);
    } catch (IOException unreadable) {
      return false;
    }
  }

  /** Remembers all policies of a council; where that fails, they are made again the next time. */
  public void remember(String council, List<PublishedPolicy> policies) {
    Path folder = output.resolve(FOLDER);
    if (Links.outOf(output, file(council)).isPresent()) {
      return;
    }
    try {
      if (!Files.isDirectory(folder)) {
        Files.createDirectories(folder);
      }
      Path file = file(council);
      Path excludes = folder.resolve(EXCLUDES);
      if (!Files.exists(excludes)) {
        Files.write(excludes, EVERYTHING.getBytes(StandardCharsets.UTF_8));
      }
      Path fresh = file.resolveSibling("." + file.getFileName() + ".new");
      Files.write(fresh, PublicationRecord.write(policies));
      AtomicMove.to(fresh, file);
    } catch (IOException unwritable) {
      return;
    }
  }

  private Path file(String council) {
    return output.resolve(FOLDER).resolve(council);
  }
}
