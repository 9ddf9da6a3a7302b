package org.clausebook.template;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.OutputFormat;
import freemarker.core.PlainTextOutputFormat;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.SourceText;
import org.clausebook.model.Wording;

/**
 * Fills templates with values.
 *
 * <p>Values are maps, lists, strings and booleans. A template sees nothing else: no Java, no clock,
 * no file but those given here; it must end within a {@link TimeLimit} and print at most {@value
 * BoundedText#LIMIT} characters. Safe for use by several threads.
 */
public final class Templates {
  private final FencedConfiguration configuration;
  private final Map<String, ParsedTemplate> files = new LinkedHashMap<>();
  private final List<Diagnostic> faults = new ArrayList<>();

  /**
   * Templates that may include the given files by name.
   *
   * @param files FreeMarker templates by file name; a mistake in one is answered when one is filled
   */
  public Templates(Escaping escaping, Map<String, SourceText> files) {
    configuration = new FencedConfiguration(format(escaping));
    files.forEach(this::read);
  }

  private static OutputFormat format(Escaping escaping) {
    return switch (escaping) {
      case NONE -> PlainTextOutputFormat.INSTANCE;
      case MARKDOWN -> MarkdownOutputFormat.INSTANCE;
      case HTML -> HTMLOutputFormat.INSTANCE;
    };
  }

  private void read(String name, SourceText source) {
    var parsed = ParsedTemplate.parse(name, Wording.of(source), configuration);
    faults.addAll(parsed.diagnostics());
    parsed.toOptional().ifPresent(template -> {
      files.put(name, template);
      configuration.allowInclude(name, template.template());
    });
  }

  /** Fills one of the given files. */
  public Result<String> fillFile(String name, Map<String, ?> values) {
    if (!faults.isEmpty()) {
      return Result.failed(faults);
    }
    ParsedTemplate template = files.get(name);
    if (template == null) {
      throw new IllegalArgumentException("no template named " + name);
    }
    return fill(template, values, new TimeLimit());
  }

  /** Fills a text with merge fields, in what is left of the time. */
  public Result<String> fill(Wording text, Map<String, ?> values, TimeLimit time) {
    return text.runs().isEmpty()
        ? Result.ok("")
        : ParsedTemplate.parse("", text, configuration)
            .then(template -> fill(template, values, time));
  }

  private Result<String> fill(ParsedTemplate template, Map<String, ?> values, TimeLimit time) {
    if (time.exceeded().isPresent()) {
      return Result.failed(time.exceeded().get());
    }
    Deadline deadline = time.start();
    Location start = template.wording().locate(0);
    try {
      var out = new BoundedText();
      template.template().process(values, out);
      return Result.ok(out.toString());
    } catch (TemplateException fault) {
      return Result.failed(TemplateFaults.failure(locate(template, fault), fault));
    } catch (BoundedText.LimitReached fault) {
      return Result.failed(TemplateFaults.tooLong(start));
    } catch (IOException impossible) {
      throw new IllegalStateException("a string could not be written", impossible);
    } catch (StackOverflowError | OutOfMemoryError fault) {
      // Thrown by the template's own recursion or growth; both are gone once it is left.
      return Result.failed(TemplateFaults.tooDeep(start));
    } catch (RuntimeException fault) {
      // FreeMarker's own type for an interrupted template is not public.
      if (deadline.hasPassed()) {
        time.exceed(TemplateFaults.tooSlow(start));
        return Result.failed(TemplateFaults.tooSlow(start));
      }
      throw fault;
    } finally {
      time.stop(deadline);
    }
  }

  private Location locate(ParsedTemplate filled, TemplateException fault) {
    String name = fault.getTemplateSourceName();
    ParsedTemplate template = name == null ? filled : files.getOrDefault(name, filled);
    Integer line = fault.getLineNumber();
    return line == null
        ? template.wording().locate(0)
        : template.locate(line, fault.getColumnNumber());
  }
}
