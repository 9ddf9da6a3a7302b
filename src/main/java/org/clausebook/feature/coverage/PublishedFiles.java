package org.clausebook.feature.coverage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.model.document.Format;
import org.clausebook.model.document.RenditionProperties.Property;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.model.text.FileContent;
import org.clausebook.stage.rendition.RenditionReader;
import org.clausebook.workspace.Workspace;

/**
 * The files of a policy in the folder that is published.
 *
 * @param adopted the fingerprint of the words that were adopted; empty where they are not locked
 */
record PublishedFiles(Workspace workspace, PolicyKey key, Optional<String> adopted) {

  /** By their paths. */
  List<String> all() {
    return formats().map(this::shown).toList();
  }

  /** Those that carry another fingerprint, or none. */
  List<String> others() {
    return adopted
        .map(wording -> formats()
            .filter(format -> !said(format).equals(Optional.of(wording)))
            .map(this::shown)
            .toList())
        .orElse(List.of());
  }

  private Stream<Format> formats() {
    return Stream.of(Format.values()).filter(format -> Files.exists(file(format)));
  }

  private Path file(Format format) {
    return workspace.output().resolve(path(format));
  }

  private String path(Format format) {
    return key.council() + "/" + key.policy() + "." + format.extension();
  }

  private String shown(Format format) {
    return workspace.defaults().output() + "/" + path(format);
  }

  private Optional<String> said(Format format) {
    try {
      var content = FileContent.of(Files.readAllBytes(file(format)));
      return RenditionReader.properties(format, path(format), content)
          .toOptional()
          .flatMap(found -> Property.WORDING.of(found.values()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
