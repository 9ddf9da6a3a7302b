package org.clausebook.feature.interview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.text.SourceText;
import org.clausebook.stage.load.yaml.Group;
import org.clausebook.stage.load.yaml.YamlFile;

/** The words of the questions that no outline asks: those about the council itself. */
final class QuestionWords {
  private static final String FILE = "questions.yaml";

  private final Group words;
  private final List<Diagnostic> problems = new ArrayList<>();

  QuestionWords() {
    words = Group.open(YamlFile.parse(FILE, text()).toOptional().orElseThrow(), problems);
  }

  private static String text() {
    try (InputStream in = QuestionWords.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the jar holds no " + FILE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** What is asked under a name. */
  Question.Words of(String name) {
    Group group = Group.open(words.mapping(name).orElseThrow(), problems);
    return new Question.Words(
        group.text("question").map(SourceText::value).orElseThrow(),
        group.text("help").map(SourceText::value),
        group.text("example").map(SourceText::value));
  }

  /** A sentence of the interview, or lines of a file without the end of the last. */
  String sentence(String name) {
    return words.text(name).map(SourceText::value).orElseThrow();
  }
}
