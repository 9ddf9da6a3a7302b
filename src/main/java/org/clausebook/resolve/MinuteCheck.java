package org.clausebook.resolve;

import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.Council;
import org.clausebook.model.Event;
import org.clausebook.model.MinuteStyle;
import org.clausebook.model.SourceText;

/** Warns of decisions whose minute is missing, or is not written as the council writes minutes. */
final class MinuteCheck {
  private static final String MISSING = "missing-minute";
  private static final String STYLE = "minute-style";

  private MinuteCheck() {}

  static void check(Council council, List<Event> events, List<Diagnostic> problems) {
    for (Event event : events) {
      Optional<SourceText> minute = event.minute();
      if (minute.isPresent()) {
        council
            .minuteStyle()
            .filter(style -> !style.fits(minute.get().value()))
            .ifPresent(style -> problems.add(otherwise(minute.get(), style)));
      } else if (event.date().isPresent() && event.verb().status().isPresent()) {
        problems.add(missing(event));
      }
    }
  }

  private static Diagnostic missing(Event event) {
    return Diagnostic.warning(
            event.location(),
            "no minute is given for '" + event.verb().words() + "', so that nothing shows that it"
                + " was decided",
            "write 'minute:' and the reference of the minute below the date")
        .by(MISSING);
  }

  private static Diagnostic otherwise(SourceText minute, MinuteStyle style) {
    SourceText example = style.example();
    return Diagnostic.warning(
            minute.start(),
            "the minute '" + minute.value() + "' is not written like '" + example.value() + "'",
            "write it like that, or change 'minute-style' at " + example.start())
        .by(STYLE);
  }
}
