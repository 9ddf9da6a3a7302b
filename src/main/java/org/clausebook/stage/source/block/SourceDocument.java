package org.clausebook.stage.source.block;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A file that somebody else wrote, as blocks in the order in which they are read.
 *
 * @param name of the file, as the person named it
 * @param title as the file's properties say, or the title at its head
 * @param properties that the file carries, by the names that its format has for them, such as
 *     {@code creator}; those of our own have the names of the adoption vocabulary
 * @param remarks in the order of the file
 */
public record SourceDocument(
    String name,
    Optional<String> title,
    Map<String, String> properties,
    List<SourceBlock> blocks,
    List<SourceRemark> remarks) {
  public SourceDocument {
    properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
    blocks = List.copyOf(blocks);
    remarks = List.copyOf(remarks);
  }
}
