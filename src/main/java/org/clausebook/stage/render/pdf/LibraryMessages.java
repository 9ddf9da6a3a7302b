package org.clausebook.stage.render.pdf;

import com.openhtmltopdf.util.LogMessageId;
import com.openhtmltopdf.util.LogMessageId.LogMessageId0Param;
import com.openhtmltopdf.util.LogMessageId.LogMessageId2Param;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.regex.Pattern;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;

/** Collects what the PDF library would log of one document, as diagnostics. */
final class LibraryMessages {
  /** Drops every line; the messages still reach the consumer of their document. */
  private static final class Silence implements XRLogger {
    @Override
    public void log(String where, Level level, String message) {}

    @Override
    public void log(String where, Level level, String message, Throwable cause) {}

    @Override
    public void setLevel(String logger, Level level) {}

    @Override
    public boolean isLogLevelEnabled(com.openhtmltopdf.util.Diagnostic message) {
      return false;
    }
  }

  /** The library's own idea of where a style is; its lines are wrong. */
  private static final Pattern PLACE = Pattern.compile("^\\(\\S*\\) | at line \\d+");

  static {
    XRLog.setLoggerImpl(new Silence());
  }

  private final Location layout;
  private final Location styleSheet;
  private final Set<String> families;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  LibraryMessages(Location layout, Location styleSheet, Set<String> families) {
    this.layout = layout;
    this.styleSheet = styleSheet;
    this.families = families;
  }

  void add(com.openhtmltopdf.util.Diagnostic message) {
    LogMessageId id = message.getLogMessageId();
    if (message.getLevel().intValue() < Level.WARNING.intValue() || isUntrue(id)) {
      return;
    }
    if (id == LogMessageId2Param.LOAD_RESOURCE_ACCESS_REJECTED) {
      diagnostics.add(refused(String.valueOf(message.getArgs()[0])));
    } else if (id == LogMessageId0Param.RENDER_FONT_LIST_IS_EMPTY) {
      diagnostics.add(unknownFont());
    } else {
      Location place = id.getWhere().equals(XRLog.CSS_PARSE) ? styleSheet : layout;
      diagnostics.add(leftOut(place, message.getFormattedMessage()));
    }
  }

  /** Records that the library gave up. */
  void addFailure(LibraryWork.Failed failed) {
    diagnostics.add(Diagnostic.error(
        styleSheet,
        "the PDF library cannot follow these styles",
        "go back to a print.css that worked, and change one style at a time"));
  }

  /** The library does not know that {@link Metadata} writes a description. */
  private static boolean isUntrue(LogMessageId id) {
    return id == LogMessageId0Param.GENERAL_PDF_ACCESSIBILITY_NO_DOCUMENT_DESCRIPTION_PROVIDED;
  }

  /** Each once, in the order they came. */
  List<Diagnostic> diagnostics() {
    return diagnostics.stream().distinct().toList();
  }

  private Diagnostic refused(String address) {
    return Diagnostic.error(
        layout,
        "it asks for '" + address + "', and a policy is printed from its own files alone",
        "take it out of the layout or its style sheets");
  }

  private Diagnostic unknownFont() {
    return Diagnostic.error(
        styleSheet,
        "a style names no font family of the library or of a layer",
        "name one of: " + String.join(", ", families));
  }

  private static Diagnostic leftOut(Location place, String message) {
    return Diagnostic.warning(
        place,
        "the PDF leaves something out: " + PLACE.matcher(message).replaceAll("").strip(),
        "take it out, or write it in another way");
  }
}
