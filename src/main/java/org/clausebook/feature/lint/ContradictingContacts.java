package org.clausebook.feature.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One office with one address or telephone in one place and others in another. */
final class ContradictingContacts implements Rule {
  private static final String OFFICE =
      "((?:(?:town|parish|deputy|assistant|the council's) )*clerk|proper officer|deputy mayor|mayor"
          + "|chair(?:man|person|woman)?|data protection officer|council office)";
  private static final String BETWEEN =
      "[\\s,(:–-]*(?:(?:is|are|at|on|by|via|or|e-?mail|tel|telephone"
          + "|phone|mobile|number|address|reached|contacted|can|may|be|whose"
          + "|who)\\b[\\s,(:.–-]*){0,8}";
  private static final Pattern EMAIL = reach("[\\w.+-]+@[\\w-]++(?:\\.[\\w-]++)++");
  private static final Pattern TELEPHONE = reach("0\\d[\\d ]{7,}\\d");

  /** The addresses of an office, and the text that gave the first. */
  private record Known(PlainText text, Set<String> addresses) {}

  private static Pattern reach(String address) {
    return Pattern.compile(
        "\\b" + OFFICE + "\\b" + BETWEEN + "\\b(" + address + ")", Pattern.CASE_INSENSITIVE);
  }

  @Override
  public String id() {
    return "contradicting-contacts";
  }

  @Override
  public String reason() {
    return "if an office has two addresses, some residents will write to the wrong one";
  }

  @Override
  public List<Finding> check(LintedPolicy policy) {
    var findings = new ArrayList<Finding>();
    for (Pattern reach : List.of(EMAIL, TELEPHONE)) {
      Map<String, Known> known = new LinkedHashMap<>();
      for (PlainText text : policy.texts()) {
        reach.matcher(text.text()).results().forEach(found -> {
          String office = found.group(1).toLowerCase(Locale.ROOT);
          Known first = known.computeIfAbsent(office, o -> new Known(text, addresses(reach, text)));
          if (!first.addresses().contains(plain(found.group(2)))) {
            findings.add(finding(text, found, first));
          }
        });
      }
    }
    return findings;
  }

  /** An office may well have several in one place, such as a mobile beside a telephone. */
  private static Set<String> addresses(Pattern reach, PlainText text) {
    Set<String> addresses = new LinkedHashSet<>();
    Pattern bare = reach == EMAIL
        ? Pattern.compile("[\\w.+-]+@[\\w-]++(?:\\.[\\w-]++)++")
        : Pattern.compile("0\\d[\\d ]{7,}\\d");
    Matcher found = bare.matcher(text.text());
    while (found.find()) {
      addresses.add(plain(found.group()));
    }
    return addresses;
  }

  private static String plain(String address) {
    return address.replace(" ", "").toLowerCase(Locale.ROOT);
  }

  private static Finding finding(PlainText text, MatchResult found, Known first) {
    return Finding.in(
        text,
        found.start(2),
        "'" + found.group(2) + "' for the " + found.group(1) + " here, and '"
            + first.addresses().iterator().next() + "' "
            + first.text().clause().map(id -> "in clause '" + id + "'").orElse("elsewhere"),
        "write the same in both places");
  }
}
