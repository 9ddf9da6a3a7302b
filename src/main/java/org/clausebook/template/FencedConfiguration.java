package org.clausebook.template;

import freemarker.core.OutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import freemarker.template.Version;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/** FreeMarker's settings: nothing of the machine shows, and only known templates are included. */
final class FencedConfiguration extends Configuration {
  private static final Version VERSION = Configuration.VERSION_2_3_34;

  private final Map<String, Template> includable = new LinkedHashMap<>();

  FencedConfiguration(OutputFormat format) {
    super(VERSION);
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

  void allowInclude(String name, Template template) {
    includable.put(name, template);
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
    Template template = includable.get(name);
    if (template == null) {
      throw new TemplateNotFoundException(
          name, customLookupCondition, "one of: " + String.join(", ", includable.keySet()));
    }
    return template;
  }
}
