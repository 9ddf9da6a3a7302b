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
import org.clausebook.model.text.FileContent;
import org.clausebook.model.text.Fingerprint;
import org.clausebook.model.text.LinkedText;

/** The keys of what a document prints beside its clauses, below {@code sheet} in a lock. */
record SheetForm(Function<Fingerprint, Optional<FileContent>> pictures) {

  ControlSheet sheet(LockGroup<ControlSheet> sheet) {
    return new ControlSheet(
        sheet.groupIfAny("logo", ControlSheet::logo, this::logo),
        sheet.texts("letterhead", ControlSheet::letterhead),
        sheet.textIfAny("number", ControlSheet::number),
        sheet.textIfAny("owner", ControlSheet::owner),
        sheet.groupIfAny("control", ControlSheet::block, SheetForm::block),
        sheet.groupIfAny("signatures", ControlSheet::signatures, SheetForm::signatures),
        sheet.textIfAny("banner", ControlSheet::banner));
  }

  /** The picture itself is a file of its own, which its SHA-256 names. */
  private Logo logo(LockGroup<Logo> logo) {
    var file = new LockWord<FileContent>(
        sha256 -> Fingerprint.parse(sha256).flatMap(pictures),
        image -> Fingerprint.of(image.bytes()).value(),
        FileContent.of(new byte[0]));
    return new Logo(
        logo.as("sha256", Logo::image, file),
        logo.text("type", Logo::type),
        logo.as("width", Logo::width, LockWord.NUMBER),
        logo.as("height", Logo::height, LockWord.NUMBER),
        logo.text("alt", Logo::alt));
  }

  private static ControlBlock block(LockGroup<ControlBlock> block) {
    return new ControlBlock(
        block.as("form", ControlBlock::form, LockWord.named(ControlForm.values())),
        block.as("at", ControlBlock::at, LockWord.named(ControlPlace.values())),
        block.text("title", ControlBlock::title),
        block.groups("rows", ControlBlock::rows, SheetForm::row),
        block.textIfAny("sentence", ControlBlock::sentence),
        block.groupIfAny("history", ControlBlock::history, SheetForm::history),
        block.groups("cover", ControlBlock::cover, SheetForm::row));
  }

  private static Row row(LockGroup<Row> row) {
    return new Row(
        row.text("label", Row::label), row.groups("values", Row::values, SheetForm::linked));
  }

  private static LinkedText linked(LockGroup<LinkedText> text) {
    return new LinkedText(text.groups("parts", LinkedText::parts, SheetForm::part));
  }

  private static LinkedText.Part part(LockGroup<LinkedText.Part> part) {
    return new LinkedText.Part(
        part.text("text", LinkedText.Part::text),
        part.textIfAny("address", LinkedText.Part::address));
  }

  private static History history(LockGroup<History> history) {
    return new History(
        history.text("title", History::title),
        history.texts("columns", History::columns),
        history.groups(
            "versions", History::versions, version -> version.texts("cells", cells -> cells)));
  }

  private static Signatures signatures(LockGroup<Signatures> lines) {
    return new Signatures(
        lines.text("title", Signatures::title),
        lines.texts("columns", Signatures::columns),
        lines.texts("offices", Signatures::offices));
  }
}
