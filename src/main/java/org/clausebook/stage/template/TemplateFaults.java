package org.clausebook.stage.template;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.text.SourceText;

/** Says in a clerk's words what FreeMarker says in a programmer's. */
final class TemplateFaults {
  private TemplateFaults() {}

  private static final String HOW_TO_WRITE =
      "a merge field is written ${council.name}; close every '{', quote and <#...> that is opened";

  private static final List<String> OPENINGS = List.of("${", "<#", "<@");
  private static final Pattern AT_THE_END =
      Pattern.compile("^(?:Unexpected end of file|Lexical error: encountered <EOF>)");
  private static final Pattern UNCLOSED_DIRECTIVE = Pattern.compile("unclosed (#\\w+)");
  private static final Pattern UNEXPECTED = Pattern.compile(
      "^(?:Encountered \"|You can't use )(.+?)(?:\", but|\\.\\.\\.})", Pattern.DOTALL);

  /**
   * What is opened and never closed, if that is the fault; FreeMarker only knows that the text ends
   * too early.
   */
  static Optional<Diagnostic> unclosed(SourceText source, ParseException fault) {
    if (!AT_THE_END.matcher(fault.getEditorMessage()).find()) {
      return Optional.empty();
    }
    Matcher directive = UNCLOSED_DIRECTIVE.matcher(fault.getEditorMessage());
    List<String> openings = directive.find() ? List.of("<" + directive.group(1)) : OPENINGS;
    String text = source.value();
    return openings.stream()
        .max(Comparator.comparingInt(text::lastIndexOf))
        .filter(text::contains)
        .map(opening -> Diagnostic.error(
            source.locate(text.lastIndexOf(opening)),
            "'" + opening + "' is opened here and never closed",
            HOW_TO_WRITE));
  }

  static Diagnostic syntax(Location location, ParseException fault) {
    Matcher unexpected = UNEXPECTED.matcher(fault.getEditorMessage());
    return Diagnostic.error(
        location,
        unexpected.find()
            ? "'" + unexpected.group(1).replace("\\", "") + "' is not allowed here in a template"
            : "this cannot be read as a template: " + firstSentence(fault.getEditorMessage()),
        HOW_TO_WRITE);
  }

  static Diagnostic tooNested(Location location) {
    return Diagnostic.error(
        location,
        "this template is nested deeper than any document needs",
        "take out the extra brackets and <#...>");
  }

  static Diagnostic failure(Location location, TemplateException fault, TemplateFiles files) {
    if (fault.getCause() instanceof TemplateNotFoundException missing) {
      String name = missing.getTemplateName();
      return Diagnostic.error(
          location,
          "there is no '" + name + "' to include",
          files.namesakes(name).stream()
              .findFirst()
              .map(other -> "write <#include \"/" + other + "\">")
              .orElse("a layout includes files of its own folder by name, and others as"
                  + " \"/folder/name\""));
    }
    if (fault instanceof InvalidReferenceException) {
      return Diagnostic.error(
          location,
          "no value for '" + fault.getBlamedExpressionString().replace("\\", "") + "'",
          "set it in the council's files, or take it out of the template");
    }
    return Diagnostic.error(
        location,
        "this template cannot be filled: " + firstSentence(fault.getMessageWithoutStackTop()),
        "write a merge field such as ${council.name} instead, or take it out");
  }

  static Diagnostic tooSlow(Location location) {
    return Diagnostic.error(
        location, "this template did not finish", "look for a <#list> or a macro that never stops");
  }

  static Diagnostic tooLong(Location location) {
    return Diagnostic.error(
        location,
        String.format(
            Locale.ROOT, "this template prints more than %,d characters", BoundedText.LIMIT),
        "look for a <#list> that never stops");
  }

  static Diagnostic tooDeep(Location location) {
    return Diagnostic.error(
        location,
        "this template uses more memory than a document can need",
        "look for a macro that calls itself");
  }

  private static String firstSentence(String message) {
    String line = message.strip().lines().findFirst().orElse("").strip();
    int stop = line.indexOf(". ");
    String sentence = stop < 0 ? line : line.substring(0, stop);
    sentence = sentence.replaceAll("[.:]$", "");
    return sentence.isEmpty()
        ? "unknown fault"
        : sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
  }
}
