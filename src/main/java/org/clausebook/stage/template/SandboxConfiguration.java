package org.clausebook.stage.template;

import freemarker.core.OutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import freemarker.template.Version;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.Function;
import org.clausebook.diagnostic.Result;
import org.jspecify.annotations.Nullable;

/** FreeMarker's settings: nothing of the machine shows, and only known templates are included. */
final class SandboxConfiguration extends Configuration {
  private static final Version VERSION = Configuration.VERSION_2_3_34;

  /** A template that is there and cannot be read. */
  static final class Unreadable extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private final Function<String, Result<ParsedTemplate>> files;
  private final Set<String> names;

  /**
   * Settings for one set of templates.
   *
   * @param names of the templates that may be included
   * @param files reads one of them
   */
  SandboxConfiguration(
      OutputFormat format, Set<String> names, Function<String, Result<ParsedTemplate>> files) {
    super(VERSION);
    this.names = names;
    this.files = files;
    setOutputFormat(format);
    setAutoEscapingPolicy(ENABLE_IF_SUPPORTED_AUTO_ESCAPING_POLICY);
    setTagSyntax(ANGLE_BRACKET_TAG_SYNTAX);
    setInterpolationSyntax(DOLLAR_INTERPOLATION_SYNTAX);
    setRecognizeStandardFileExtensions(false);
    setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    setAPIBuiltinEnabled(false);
    setObjectWrapper(new SimpleObjectWrapper(VERSION));
    setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    setLogTemplateExceptions(false);
    setAttemptExceptionReporter((fault, environment) -> {});
    setLocale(Locale.UK);
    setTimeZone(TimeZone.getTimeZone("UTC"));
    // FreeMarker counts a tab as eight columns; our columns are characters.
    setTabSize(1);
  }

  /** Answers {@code <#include>} and {@code <#import>} from the known templates alone. */
  @Override
  public Template getTemplate(
      String name,
      @Nullable Locale locale,
      @Nullable Object customLookupCondition,
      @Nullable String encoding,
      boolean parseAsFtl,
      boolean ignoreMissing)
      throws IOException {
    if (!names.contains(name)) {
      throw new TemplateNotFoundException(
          name, customLookupCondition, "one of: " + String.join(", ", names));
    }
    return files.apply(name).toOptional().orElseThrow(Unreadable::new).template();
  }
}
