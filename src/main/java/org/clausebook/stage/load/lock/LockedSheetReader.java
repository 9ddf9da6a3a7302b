package org.clausebook.stage.load.lock;

import java.util.Optional;
import java.util.function.Function;
import org.clausebook.model.ControlForm;
import org.clausebook.model.ControlPlace;
import org.clausebook.model.Logo;
import org.clausebook.model.document.ControlBlock;
import org.clausebook.model.document.ControlBlock.History;
import org.clausebook.model.document.ControlBlock.Row;
import org.clausebook.model.document.ControlSheet;
import org.clausebook.model.document.ControlSheet.Signatures;
import org.clausebook.model.document.Lock;
import org.clausebook.model.text.FileContent;
import org.clausebook.model.text.Fingerprint;
import org.clausebook.model.text.LinkedText;

/** Reads what a locked document prints beside its clauses. */
final class LockedSheetReader {
  private static final FileContent NOTHING = FileContent.of(new byte[0]);

  private final String council;
  private final Function<String, Optional<FileContent>> pictures;

  LockedSheetReader(String council, Function<String, Optional<FileContent>> pictures) {
    this.council = council;
    this.pictures = pictures;
  }

  ControlSheet read(Optional<LockValues> sheet) {
    return sheet.map(this::sheet).orElseGet(ControlSheet::none);
  }

  private ControlSheet sheet(LockValues sheet) {
    return new ControlSheet(
        sheet.groupIfAny("logo").map(this::logo),
        sheet.texts("letterhead"),
        sheet.textIfAny("number"),
        sheet.textIfAny("owner"),
        sheet.groupIfAny("control").map(LockedSheetReader::block),
        sheet
            .groupIfAny("signatures")
            .map(lines -> new Signatures(
                lines.text("title"), lines.texts("columns"), lines.texts("offices"))),
        sheet.textIfAny("banner"));
  }

  private Logo logo(LockValues logo) {
    String type = logo.text("type");
    return new Logo(
        logo.as("sha256", sha256 -> picture(sha256, type), NOTHING),
        type,
        logo.as("width", LockedDocumentReader::number, 1),
        logo.as("height", LockedDocumentReader::number, 1),
        logo.text("alt"));
  }

  /** The picture of such a fingerprint, if its file is there and is still that picture. */
  private Optional<FileContent> picture(String sha256, String type) {
    return Fingerprint.parse(sha256)
        .flatMap(wanted -> pictures
            .apply(Lock.picture(council, wanted, type))
            .filter(content -> Fingerprint.of(content.bytes()).equals(wanted)));
  }

  private static ControlBlock block(LockValues block) {
    return new ControlBlock(
        block.as("form", LockedDocumentReader.named(ControlForm.values()), ControlForm.TABLE),
        block.as("at", LockedDocumentReader.named(ControlPlace.values()), ControlPlace.TOP),
        block.text("title"),
        block.groups("rows").stream().map(LockedSheetReader::row).toList(),
        block.textIfAny("sentence"),
        block
            .groupIfAny("history")
            .map(history -> new History(
                history.text("title"),
                history.texts("columns"),
                history.groups("versions").stream()
                    .map(version -> version.texts("cells"))
                    .toList())),
        block.groups("cover").stream().map(LockedSheetReader::row).toList());
  }

  private static Row row(LockValues row) {
    return new Row(
        row.text("label"),
        row.groups("values").stream().map(LockedSheetReader::linked).toList());
  }

  private static LinkedText linked(LockValues text) {
    return new LinkedText(text.groups("parts").stream()
        .map(part -> new LinkedText.Part(part.text("text"), part.textIfAny("address")))
        .toList());
  }
}
