package org.clausebook.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Fields: each begins, says what it is, and ends. */
final class FieldRules {
  private static final String[] SIGNS = {"fldChar", "instrText", "delInstrText"};

  private final DocxParts parts;
  private final Faults faults = new Faults();

  FieldRules(DocxParts parts) {
    this.parts = parts;
  }

  private static final class Field {
    private final StringBuilder instruction = new StringBuilder();
    private boolean isSeparated;
  }

  List<String> faults() {
    // Two would list the same when Word makes them again.
    parts
        .stories()
        .forEach((part, story) -> faults.addTwice(
            part,
            "the field",
            instructions(story).map(String::strip).filter(code -> code.startsWith("TOC"))));
    parts.stories().forEach(this::balance);
    parts
        .part("word/settings.xml")
        .filter(settings -> Elements.all(settings, "updateFields").findAny().isPresent())
        .ifPresent(settings -> faults.add("word/settings.xml", "'updateFields' asks the reader"));
    parts
        .stories()
        .forEach((part, story) -> Elements.all(story, "fldChar")
            .filter(one -> Elements.attribute(one, "dirty").matches("true|1|on"))
            .forEach(one -> faults.add(part, "a 'dirty' field asks the reader")));
    return faults.all();
  }

  private void balance(String part, Document story) {
    Deque<Field> open = new ArrayDeque<>();
    Elements.all(story, SIGNS).forEach(one -> {
      String type = Elements.attribute(one, "fldCharType");
      if (type.equals("begin")) {
        open.push(new Field());
      } else if (open.isEmpty()) {
        faults.add(part, "'" + one.getLocalName() + "' is in no field");
      } else if (type.equals("separate")) {
        if (open.peek().isSeparated) {
          faults.add(part, "a field has two results");
        }
        open.peek().isSeparated = true;
      } else if (type.equals("end")) {
        end(part, open.pop());
      } else {
        add(part, one, open.peek());
      }
    });
    open.forEach(field -> faults.add(part, "the field '" + name(field) + "' has no end"));
  }

  private void add(String part, Element text, Field field) {
    if (field.isSeparated) {
      faults.add(part, "an instruction is in the result of the field '" + name(field) + "'");
    }
    field.instruction.append(text.getTextContent());
  }

  private void end(String part, Field field) {
    if (field.instruction.toString().isBlank()) {
      faults.add(part, "a field does not say what it is");
    } else if (!field.isSeparated) {
      faults.add(part, "the field '" + name(field) + "' has no result");
    }
  }

  private static String name(Field field) {
    return field.instruction.toString().strip();
  }

  /** What the fields of a story say they are. */
  static Stream<String> instructions(Document story) {
    var instructions = new ArrayList<String>();
    Deque<StringBuilder> open = new ArrayDeque<>();
    Elements.all(story, SIGNS).forEach(one -> {
      String type = Elements.attribute(one, "fldCharType");
      if (type.equals("begin")) {
        open.push(new StringBuilder());
      } else if (type.equals("end") && !open.isEmpty()) {
        instructions.add(open.pop().toString());
      } else if (type.isEmpty() && !open.isEmpty()) {
        open.peek().append(one.getTextContent());
      }
    });
    Elements.all(story, "fldSimple")
        .forEach(one -> instructions.add(Elements.attribute(one, "instr")));
    return instructions.stream();
  }
}
