package org.clausebook.stage.compose;

import java.time.LocalDate;
import org.clausebook.model.Council;
import org.clausebook.model.DateStyle;
import org.clausebook.model.record.PartialDate;
import org.clausebook.model.record.ShownDate;

/** Writes dates as a council does. */
public final class Dates {
  private static final String TO = "–";
  private static final String FAR_TO = " – ";

  private Dates() {}

  /** A date in the council's style and language. */
  static ShownDate show(PartialDate date, Council council) {
    return council
        .words()
        .map(words -> show(date, DateFormat.of(council.style().dates(), words)))
        .orElseGet(() -> show(date, council.style().dates()));
  }

  public static ShownDate show(PartialDate date, DateStyle style) {
    return show(date, DateFormat.of(style));
  }

  private static ShownDate show(PartialDate date, DateFormat format) {
    LocalDate first = date.start();
    LocalDate last = date.end().orElse(first);
    boolean isSpan = date.end().isPresent();
    String shown = switch (date.precision()) {
      case YEAR -> isSpan ? first.getYear() + TO + last.getYear() : String.valueOf(first.getYear());
      case MONTH -> isSpan ? months(first, last, format) : format.month(first);
      case DAY -> isSpan ? format.day(first) + FAR_TO + format.day(last) : format.day(first);
    };
    return new ShownDate(date.toString(), shown);
  }

  /** The year of two months is written once where it is the same. */
  private static String months(LocalDate first, LocalDate last, DateFormat format) {
    return first.getYear() == last.getYear()
        ? format.monthAlone(first) + TO + format.month(last)
        : format.month(first) + FAR_TO + format.month(last);
  }
}
