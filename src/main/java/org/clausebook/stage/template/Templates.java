package org.clausebook.stage.template;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.OutputFormat;
import freemarker.core.PlainTextOutputFormat;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.text.SourceText;

/**
 * Fills layouts with values.
 *
 * <p>Values are maps, lists, strings and booleans. A layout sees nothing else: no Java, no clock, no
 * file but those given here; it must end within some processor time and print at most {@value
 * BoundedText#LIMIT} characters. Safe for use by several threads.
 */
public final class Templates {
  /** The limit of processor time; the longest shipped layout takes some thousandths of it. */
  private static final Duration LIMIT = Duration.ofSeconds(2);

  private final TemplateFiles files;
  private final Duration limit;
  private final Deadline.Clock clock;

  /**
   * Layouts that may include each other by name.
   *
   * @param files FreeMarker templates by their path; as soon as one that is used has a mistake, the
   *     mistakes of all are answered
   */
  public Templates(Escaping escaping, Map<String, SourceText> files) {
    this(escaping, files, LIMIT, Deadline::processorTime);
  }

  Templates(
      Escaping escaping, Map<String, SourceText> files, Duration limit, Deadline.Clock clock) {
    this.files = new TemplateFiles(format(escaping), files);
    this.limit = limit;
    this.clock = clock;
  }

  private static OutputFormat format(Escaping escaping) {
    return switch (escaping) {
      case NONE -> PlainTextOutputFormat.INSTANCE;
      case MARKDOWN -> MarkdownOutputFormat.INSTANCE;
      case HTML -> HTMLOutputFormat.INSTANCE;
    };
  }

  /** Reads one of the given files, and those that it includes by name; throws if there is none. */
  public void prepare(String name) {
    files.prepare(name);
  }

  /** Fills one of the given files; throws if there is none of that name. */
  public Result<String> fillFile(String name, Map<String, ?> values) {
    return files
        .parse(name)
        .toOptional()
        .map(template -> fill(template, values))
        .orElseGet(() -> Result.failed(files.faults()));
  }

  /**
   * Which file printed a character of what {@link #fillFile} answers: the one given or one that it
   * includes.
   */
  public Optional<String> printing(String name, Map<String, ?> values, int offset) {
    var file = new PrintingFile(offset);
    files.parse(name).toOptional().ifPresent(template -> {
      try {
        template.template().process(values, file);
      } catch (TemplateException | IOException impossible) {
        throw new IllegalStateException("it could be filled before: " + name, impossible);
      }
    });
    return file.name();
  }

  private Result<String> fill(ParsedTemplate template, Map<String, ?> values) {
    var deadline = Deadline.of(limit, clock);
    Location start = template.source().locate(0);
    try {
      var out = new BoundedText();
      template.template().process(values, out);
      return Result.ok(out.toString());
    } catch (TemplateException fault) {
      return fault.getCause() instanceof SandboxConfiguration.Unreadable
          ? Result.failed(files.faults())
          : Result.failed(TemplateFaults.failure(locate(template, fault), fault, files));
    } catch (BoundedText.LimitReached fault) {
      return Result.failed(TemplateFaults.tooLong(start));
    } catch (IOException impossible) {
      throw new IllegalStateException("a string could not be written", impossible);
    } catch (StackOverflowError | OutOfMemoryError fault) {
      // Thrown by the layout's own recursion; it is gone once the layout is left.
      return Result.failed(TemplateFaults.tooDeep(start));
    } catch (RuntimeException fault) {
      // FreeMarker's own type for an interrupted template is not public.
      if (deadline.hasPassed()) {
        return Result.failed(TemplateFaults.tooSlow(start));
      }
      throw fault;
    } finally {
      deadline.close();
    }
  }

  private Location locate(ParsedTemplate filled, TemplateException fault) {
    String name = fault.getTemplateSourceName();
    ParsedTemplate template = name == null ? filled : files.known(name).orElse(filled);
    Integer line = fault.getLineNumber();
    return line == null
        ? template.source().locate(0)
        : template.locate(line, fault.getColumnNumber());
  }
}
