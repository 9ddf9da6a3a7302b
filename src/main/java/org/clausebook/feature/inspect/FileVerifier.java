package org.clausebook.feature.inspect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.document.Format;
import org.clausebook.model.document.Rendition;
import org.clausebook.model.document.RenditionProperties;
import org.clausebook.model.document.RenditionProperties.Property;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.model.text.FileContent;
import org.clausebook.model.text.PrintedText;
import org.clausebook.stage.rendition.RenditionReader;
import org.clausebook.workspace.Workspace;

/**
 * Checks whether a file from anywhere matches the record: the words that a reader sees in it, and
 * its metadata.
 */
public final class FileVerifier {
  private final Workspace workspace;

  /**
   * What a file holds.
   *
   * @param properties what it says of itself; empty where it says nothing
   */
  private record Subject(Format format, RenditionProperties properties, PrintedText text) {}

  /**
   * A text on record with what a file would say of itself that shows it, and what the file says
   * else.
   */
  private record Candidate(RecordedText text, List<AlteredPlace> altered) {}

  public FileVerifier(Workspace workspace) {
    this.workspace = workspace;
  }

  /** Holds a file against the record. */
  public Result<InspectReport> verify(InspectRequest request) {
    Location place = Location.of(request.name());
    FileContent content = request.content();
    return RenditionReader.format(content, request.named().isPresent(), place)
        .then(format -> RenditionReader.text(format, content, place)
            .map(text -> new Subject(format, said(format, request.name(), content), text)))
        .then(subject -> request
            .named()
            .or(() -> key(subject.properties()))
            .map(key -> verify(subject, key, place))
            .orElseGet(() -> Result.failed(Diagnostic.error(
                place,
                "this file does not say which policy it is, so there is nothing to compare it with",
                "name the council and the policy, such as"
                    + " 'policy inspect FILE alcester it-policy --verify'"))));
  }

  private static RenditionProperties said(Format format, String name, FileContent content) {
    return RenditionReader.properties(format, name, content)
        .toOptional()
        .orElseGet(() -> new RenditionProperties(Map.of(), List.of()));
  }

  private static Optional<PolicyKey> key(RenditionProperties properties) {
    return Property.IDENTIFIER
        .of(properties.values())
        .map(identifier -> List.of(identifier.split("/", 2)))
        .map(parts -> new PolicyKey(parts.get(0), parts.size() == 2 ? parts.get(1) : ""));
  }

  private Result<InspectReport> verify(Subject subject, PolicyKey key, Location place) {
    if (!workspace.councils().contains(key.council())
        || !workspace.policies(key.council()).contains(key.policy())) {
      return Result.failed(Diagnostic.error(
          place,
          "this workspace has no policy '" + key.council() + "/" + key.policy()
              + "', so nothing can be verified",
          "name the workspace that has it with --workspace, or leave --verify out"));
    }
    return RecordedText.of(workspace, key)
        .then(texts ->
            Result.all(texts.stream().map(text -> candidate(subject, key, text)).toList()))
        .then(candidates -> nearest(subject, key, candidates));
  }

  private Result<Candidate> candidate(Subject subject, PolicyKey key, RecordedText text) {
    if (subject.properties().values().isEmpty()) {
      return Result.ok(new Candidate(text, List.of()));
    }
    return render(key, text, Format.MARKDOWN).then(markdown -> {
      RenditionProperties record = said(Format.MARKDOWN, markdown.path(), markdown.content());
      return Result.ok(new Candidate(
          text,
          new PropertyComparison(subject.format() == Format.MARKDOWN)
              .alterations(record, subject.properties())));
    });
  }

  /**
   * The first that is verified, or that with the fewest alterations of those that come into
   * question.
   */
  private Result<InspectReport> nearest(
      Subject subject, PolicyKey key, List<Candidate> candidates) {
    int fewest = candidates.stream().mapToInt(one -> one.altered().size()).min().orElse(0);
    var verifications = new ArrayList<InspectReport>();
    for (Candidate candidate : candidates) {
      if (candidate.altered().size() == fewest) {
        Result<InspectReport> made = verification(subject, key, candidate);
        if (made.toOptional().filter(InspectReport::isVerified).isPresent() || !made.isOk()) {
          return made;
        }
        made.toOptional().ifPresent(verifications::add);
      }
    }
    return Result.ok(verifications.stream()
        .min(Comparator.comparingInt(one -> one.altered().size()))
        .orElseThrow());
  }

  private Result<InspectReport> verification(Subject subject, PolicyKey key, Candidate candidate) {
    return Result.all(formats(subject).stream()
            .map(format -> render(key, candidate.text(), format)
                .then(rendition -> RenditionReader.text(
                    format, rendition.content(), Location.of(rendition.path())))
                .map(record -> verification(subject, candidate, record)))
            .toList())
        .map(made -> made.stream()
            .min(Comparator.comparingInt(one -> one.altered().size()))
            .orElseThrow());
  }

  /** A website may hold the policy of a page of ours, or a fragment, without what is around it. */
  private static Set<Format> formats(Subject subject) {
    boolean isPiece = subject.format() == Format.HTML && subject.text().parts().size() == 1;
    return isPiece ? EnumSet.of(Format.HTML, Format.FRAGMENT) : EnumSet.of(subject.format());
  }

  private Result<Rendition> render(PolicyKey key, RecordedText text, Format format) {
    return workspace
        .appearance()
        .render(key.council(), Result.ok(text.printout()), EnumSet.of(format))
        .map(renditions -> renditions.get(0));
  }

  private static InspectReport verification(
      Subject subject, Candidate candidate, PrintedText record) {
    RecordedText text = candidate.text();
    var comparison = new TextComparison(text.document(), record);
    List<AlteredPlace> altered = new ArrayList<>(comparison.alterations(subject.text()));
    altered.addAll(candidate.altered());
    var remarks = new ArrayList<String>();
    subject.text().unread().forEach(what -> remarks.add("not checked: " + what));
    comparison.missing(subject.text()).forEach(what -> remarks.add("not in this file: " + what));
    if (comparison.hasOtherFonts(subject.text())) {
      remarks.add("not checked: the shapes of letters in fonts that the record does not use");
    }
    if (subject.properties().values().isEmpty()) {
      remarks.add("not in this file: its metadata, such as its version");
    }
    return new InspectReport(
        text.document(), text.lock().isPresent(), text.isInForce(), altered, remarks);
  }
}
