package org.clausebook.feature.importing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.document.Format;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.stage.source.SourceReader;
import org.clausebook.stage.source.block.SourceDocument;
import org.clausebook.stage.source.block.TrackedChanges;
import org.clausebook.workspace.PolicyText;
import org.clausebook.workspace.Workspace;

/** Prints a policy again as the file that was edited had it, to see what was edited. */
record PrintedFile(Workspace workspace, PolicyKey key, Format format) {
  /** Names of properties in which the formats say whose text it is. */
  private static final List<String> OWNER =
      List.of("policy.identifier", "DC.identifier", "identifier");

  /** The printout in the format of a file. */
  static PrintedFile like(Workspace workspace, ImportRequest request) {
    String name = request.file().toString().toLowerCase(Locale.ROOT);
    Format format = Arrays.stream(Format.values())
        .filter(one -> name.endsWith("." + one.extension()))
        .findFirst()
        .orElse(name.endsWith(".odt") ? Format.DOCX : Format.MARKDOWN);
    return new PrintedFile(workspace, request.key(), format);
  }

  /** Whether a file says that it was printed from this policy. */
  boolean isSource(SourceDocument file) {
    return OWNER.stream()
        .map(name -> file.properties().get(name))
        .filter(Objects::nonNull)
        .anyMatch((key.council() + "/" + key.policy())::equals);
  }

  /** The text in force or the draft, whichever the file is nearer to. */
  Result<Printout> nearest(List<Block> file) {
    Result<Printout> standing = read(workspace.printouts().standing(key));
    boolean isSame = standing
        .atHand()
        .filter(printout -> EditedFile.edits(printout, file) == 0)
        .isPresent();
    if (isSame) {
      return standing;
    }
    Result<Printout> draft = read(workspace.printouts().draft(key));
    return Stream.of(standing, draft)
        .filter(Result::isOk)
        .min(Comparator.comparingInt(made -> EditedFile.edits(made.atHand().orElseThrow(), file)))
        .orElse(draft);
  }

  private Result<Printout> read(Result<PolicyText> text) {
    return workspace
        .appearance()
        .render(key.council(), text.quiet(), Set.of(format))
        .then(made ->
            new SourceReader(TrackedChanges.ASK).read(made.get(0).content().bytes(), key.file()))
        .with(text.quiet(), (read, printed) -> Printout.of(printed.document(), Block.all(read)));
  }
}
