package org.clausebook.template;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.OutputFormat;
import freemarker.core.PlainTextOutputFormat;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
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
  /** What every directive and merge field begins with; FreeMarker prints other texts as they are. */
  private static final List<String> OPENINGS = List.of("${", "<#", "</#", "<@", "</@");

  private final TemplateFiles files;
  private final ParsedTexts texts;

  /**
   * Templates that may include the given files by name.
   *
   * @param files FreeMarker templates by file name; as soon as one that is used has a mistake, the
   *     mistakes of all are answered
   */
  public Templates(Escaping escaping, Map<String, SourceText> files) {
    this.files = new TemplateFiles(format(escaping), files);
    this.texts = new ParsedTexts(this.files.configuration());
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
        .map(template -> fill(template, values, new TimeLimit()))
        .orElseGet(() -> Result.failed(files.faults()));
  }

  /** Fills a text with merge fields, in what is left of the time. */
  public Result<String> fill(Wording text, Map<String, ?> values, TimeLimit time) {
    String words = text.text();
    return OPENINGS.stream().anyMatch(words::contains)
        ? texts.parse(words, text).then(template -> fill(template, values, time))
        : Result.ok(words);
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
      return fault.getCause() instanceof FencedConfiguration.Unreadable
          ? Result.failed(files.faults())
          : Result.failed(TemplateFaults.failure(locate(template, fault), fault));
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
    ParsedTemplate template = name == null ? filled : files.known(name).orElse(filled);
    Integer line = fault.getLineNumber();
    return line == null
        ? template.wording().locate(0)
        : template.locate(line, fault.getColumnNumber());
  }
}
