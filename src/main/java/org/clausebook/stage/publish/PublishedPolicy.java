package org.clausebook.stage.publish;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.document.Format;
import org.clausebook.model.text.Fingerprint;

/**
 * What one policy was last published from, and as what.
 *
 * @param inputs of all files that it may have drawn on
 * @param print of the finished document, its layout and the program: all that its files depend on
 * @param files of the content that was written, by format
 * @param ofText warnings about what was written
 * @param ofPrint warnings about how it prints
 */
public record PublishedPolicy(
    String policy,
    Fingerprint inputs,
    Fingerprint print,
    Map<Format, Fingerprint> files,
    List<Diagnostic> ofText,
    List<Diagnostic> ofPrint) {
  public PublishedPolicy {
    files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
    ofText = List.copyOf(ofText);
    ofPrint = List.copyOf(ofPrint);
  }
}
