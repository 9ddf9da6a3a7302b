package org.clausebook.load;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Suggestion;
import org.clausebook.load.YamlValue.Mapping;
import org.clausebook.model.Council;
import org.clausebook.model.DateStyle;
import org.clausebook.model.SourceText;
import org.clausebook.model.Term;

/** Reads a {@code council.yaml}. */
final class CouncilReader {
  private static final List<String> KEYS = List.of(
      "extends",
      "name",
      "display-name",
      "term",
      "possessive",
      "definition",
      "date-style",
      "contacts");
  private static final String CONTACTS = "contacts";

  private final Optional<Set<String>> askedFields;
  private final List<Diagnostic> problems;

  /**
   * A reader of profiles.
   *
   * @param askedFields the facts that outlines ask for; empty while the outlines are unreadable
   */
  CouncilReader(Optional<Set<String>> askedFields, List<Diagnostic> problems) {
    this.askedFields = askedFields;
    this.problems = problems;
  }

  Council read(String slug, String file, Mapping mapping) {
    var group = Group.of(mapping, KEYS, problems);
    SourceText name = group
        .requiredFact("name", "write 'name:' and the council's full name")
        .orElse(SourceText.of(slug, mapping.location()));
    Term term = TermReader.read(group, name.value());
    Map<String, SourceText> facts = new LinkedHashMap<>();
    facts.put("name", name);
    facts.put("display-name", group.fact("display-name").orElse(name));
    facts.put("term", group.fact("term").orElse(name));
    group.mapping(CONTACTS).ifPresent(contacts -> readContacts(contacts, facts));
    return new Council(slug, name.value(), term, dateStyle(group), facts, file);
  }

  private DateStyle dateStyle(Group group) {
    return group.text("date-style").flatMap(this::dateStyle).orElse(DateStyle.PLAIN);
  }

  private Optional<DateStyle> dateStyle(SourceText written) {
    Optional<DateStyle> style = Arrays.stream(DateStyle.values())
        .filter(s -> s.example().equals(written.value()))
        .findFirst();
    if (style.isEmpty()) {
      problems.add(Diagnostic.error(
          written.start(),
          "no date style is called '" + written.value() + "'",
          Suggestion.hint(
              written.value(),
              Arrays.stream(DateStyle.values()).map(DateStyle::example).toList())));
    }
    return style;
  }

  private void readContacts(Mapping mapping, Map<String, SourceText> facts) {
    Group contacts = askedFields
        .map(asked -> Group.of(mapping, contactNames(asked), problems))
        .orElseGet(() -> Group.open(mapping, problems));
    // A contact that cannot be read is reported here, and is not reported as missing later.
    SourceText unreadable = SourceText.of("-", mapping.location());
    contacts
        .keys()
        .forEach(key -> facts.put(CONTACTS + "." + key, contacts.fact(key).orElse(unreadable)));
  }

  private static List<String> contactNames(Set<String> asked) {
    String prefix = CONTACTS + ".";
    return asked.stream()
        .filter(field -> field.startsWith(prefix))
        .map(field -> field.substring(prefix.length()))
        .toList();
  }
}
