package org.clausebook;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.feature.pack.RenderedPacks;
import org.clausebook.model.document.AgendaItem;
import org.clausebook.model.document.Format;
import org.clausebook.model.document.Pack;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.document.Redline;
import org.clausebook.model.record.Decision;
import org.clausebook.model.record.Motion;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.model.record.ShownDate;
import org.clausebook.model.record.Status;
import org.clausebook.model.record.Verb;
import org.clausebook.model.text.FileContent;

/** Packs of policies as councils might change them, none of which any council was asked to adopt. */
public final class SamplePacks {
  private static final Decision APPROVAL = new Decision(
      "approved",
      "Finance Committee",
      Optional.of(new ShownDate("2026-05-11", "11th May 2026")),
      Optional.of("F26/8"),
      Optional.empty(),
      Optional.empty(),
      Optional.of(Status.APPROVED));

  private SamplePacks() {}

  private static final class Holder {
    static final PrintedPolicy PRINT = rendered();
  }

  /** With changed, new, bilingual and unchanged policies, and one in which every block changes. */
  public static Pack pack() {
    return new Pack(
        "alcester",
        "Alcester Town Council",
        "en-GB",
        "Full Council",
        new ShownDate("2026-06-01", "1st June 2026"),
        List.of(
            changed(SampleRedlines.clauses(), Verb.ADOPTED, Optional.empty()),
            changed(SampleRedlines.blocks(), Verb.APPROVED, Optional.of("Full Council")),
            changed(SampleRedlines.bilingual(), Verb.ADOPTED, Optional.empty()),
            fresh("communications"),
            unchanged("records-retention")));
  }

  private static AgendaItem changed(Redline redline, Verb verb, Optional<String> recommendedTo) {
    return new AgendaItem(
        redline.to().document(),
        Optional.of(APPROVAL),
        true,
        Optional.of(redline),
        new Motion(verb, Optional.of("2.0"), recommendedTo, Optional.empty()));
  }

  private static AgendaItem fresh(String policy) {
    return new AgendaItem(
        document(policy),
        Optional.empty(),
        false,
        Optional.empty(),
        new Motion(Verb.ADOPTED, Optional.of("1.0"), Optional.empty(), Optional.of(APPROVAL)));
  }

  private static AgendaItem unchanged(String policy) {
    return new AgendaItem(
        document(policy),
        Optional.of(APPROVAL),
        true,
        Optional.empty(),
        new Motion(Verb.REVIEWED, Optional.empty(), Optional.empty(), Optional.empty()));
  }

  private static PolicyDocument document(String policy) {
    return SampleRedlines.document(new PolicyKey("alcester", policy));
  }

  /** As its files have it. */
  public static PrintedPolicy print() {
    return Holder.PRINT;
  }

  private static PrintedPolicy rendered() {
    Map<Format, FileContent> files = new EnumMap<>(Format.class);
    RenderedPacks.render(pack())
        .forEach(rendition -> files.put(rendition.format(), rendition.content()));
    return new PrintedPolicy("packs/all", files);
  }
}
