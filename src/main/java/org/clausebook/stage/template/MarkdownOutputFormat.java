package org.clausebook.stage.template;

import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.CommonTemplateMarkupOutputModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.Writer;
import org.clausebook.markdown.MarkdownEscaping;
import org.jspecify.annotations.Nullable;

/** Tells FreeMarker how values are escaped in CommonMark. */
final class MarkdownOutputFormat
    extends CommonMarkupOutputFormat<MarkdownOutputFormat.MarkdownText> {
  /** Text of which FreeMarker knows whether it is escaped yet. */
  static final class MarkdownText extends CommonTemplateMarkupOutputModel<MarkdownText> {
    private MarkdownText(@Nullable String plain, @Nullable String markup) {
      super(plain, markup);
    }

    @Override
    public MarkdownOutputFormat getOutputFormat() {
      return INSTANCE;
    }
  }

  static final MarkdownOutputFormat INSTANCE = new MarkdownOutputFormat();

  private MarkdownOutputFormat() {}

  @Override
  public String getName() {
    return "Markdown";
  }

  @Override
  public String getMimeType() {
    return "text/markdown";
  }

  @Override
  public void output(String plain, Writer out) throws IOException, TemplateModelException {
    out.write(escapePlainText(plain));
  }

  @Override
  public String escapePlainText(String plain) {
    return MarkdownEscaping.escape(plain);
  }

  @Override
  public boolean isLegacyBuiltInBypassed(String builtIn) {
    return false;
  }

  @Override
  protected MarkdownText newTemplateMarkupOutputModel(
      @Nullable String plain, @Nullable String markup) {
    return new MarkdownText(plain, markup);
  }
}
