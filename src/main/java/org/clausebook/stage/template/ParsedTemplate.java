package org.clausebook.stage.template;

import freemarker.core.ParseException;
import freemarker.core._CoreAPI;
import freemarker.template.Template;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.text.SourceText;

/** A layout that FreeMarker has read, with the way back to the file it is written in. */
record ParsedTemplate(SourceText source, Template template) {

  static Result<ParsedTemplate> parse(
      String name, SourceText source, SandboxConfiguration configuration) {
    List<Diagnostic> violations = TemplateSandbox.check(source.value()).stream()
        .map(v -> Diagnostic.error(source.locate(v.offset()), v.message(), v.hint()))
        .toList();
    if (!violations.isEmpty()) {
      return Result.failed(violations);
    }
    try {
      var template = new Template(name, new StringReader(source.value()), configuration);
      // Without these checks an endless loop could not be interrupted.
      _CoreAPI.addThreadInterruptedChecks(template);
      return Result.ok(new ParsedTemplate(source, template));
    } catch (ParseException unreadable) {
      Location place = locate(source, unreadable.getLineNumber(), unreadable.getColumnNumber());
      return Result.failed(TemplateFaults.unclosed(source, unreadable)
          .orElseGet(() -> TemplateFaults.syntax(place, unreadable)));
    } catch (StackOverflowError nestedTooDeeply) {
      // FreeMarker's parser counts no levels; its own recursion is gone once it is left.
      return Result.failed(TemplateFaults.tooNested(source.locate(0)));
    } catch (IOException impossible) {
      throw new IllegalStateException("a string could not be read", impossible);
    }
  }

  /** The place in the file of FreeMarker's 1-based line and column. */
  Location locate(int line, int column) {
    return locate(source, line, column);
  }

  private static Location locate(SourceText source, int line, int column) {
    String text = source.value();
    int start = 0;
    for (int i = 1; i < line; i++) {
      start = text.indexOf('\n', start) + 1;
    }
    return source.locate(Math.min(start + column - 1, Math.max(0, text.length() - 1)));
  }
}
