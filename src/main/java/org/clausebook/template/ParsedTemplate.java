package org.clausebook.template;

import freemarker.core.ParseException;
import freemarker.core._CoreAPI;
import freemarker.template.Template;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.Wording;

/** A template that FreeMarker has read, with the way back to the file it is written in. */
record ParsedTemplate(Wording wording, DashedNames names, Template template) {

  static Result<ParsedTemplate> parse(
      String name, Wording wording, FencedConfiguration configuration) {
    String text = wording.text();
    List<Diagnostic> breaches = Fence.check(text).stream()
        .map(b -> Diagnostic.error(wording.locate(b.offset()), b.message(), b.hint()))
        .toList();
    if (!breaches.isEmpty()) {
      return Result.failed(breaches);
    }
    var names = DashedNames.escape(text);
    try {
      var template = new Template(name, new StringReader(names.text()), configuration);
      // Without these checks an endless loop could not be interrupted.
      _CoreAPI.addThreadInterruptedChecks(template);
      return Result.ok(new ParsedTemplate(wording, names, template));
    } catch (ParseException unreadable) {
      return Result.failed(TemplateFaults.unclosed(wording, unreadable)
          .orElseGet(() -> TemplateFaults.syntax(locate(wording, names, unreadable), unreadable)));
    } catch (StackOverflowError nestedTooDeeply) {
      // FreeMarker's parser counts no levels; its own recursion is gone once it is left.
      return Result.failed(TemplateFaults.tooNested(wording.locate(0)));
    } catch (IOException impossible) {
      throw new IllegalStateException("a string could not be read", impossible);
    }
  }

  private static Location locate(Wording wording, DashedNames names, ParseException fault) {
    return wording.locate(names.original(fault.getLineNumber(), fault.getColumnNumber()));
  }

  /** The same words where they are written in another place. */
  ParsedTemplate of(Wording other) {
    return new ParsedTemplate(other, names, template);
  }

  /** The place in the file of FreeMarker's 1-based line and column. */
  Location locate(int line, int column) {
    return wording.locate(names.original(line, column));
  }
}
