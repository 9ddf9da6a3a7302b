package org.clausebook.stage.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.clausebook.model.document.ControlSheet.Signatures;
import org.clausebook.model.document.PolicyDocument;

/** The lines to sign of a document in two languages: one for each office, with its name in both. */
final class JointSignatures {
  private final List<PolicyDocument> editions;

  private JointSignatures(List<PolicyDocument> editions) {
    this.editions = editions;
  }

  static Map<String, Object> of(List<PolicyDocument> editions) {
    var make = new JointSignatures(editions);
    var values = new LinkedHashMap<String, Object>();
    values.put("title", make.all(signatures -> List.of(signatures.title())).get(0));
    values.put("columns", make.all(Signatures::columns));
    values.put("offices", make.all(Signatures::offices));
    return values;
  }

  /** Each text in each language; one that is the same in both is given once. */
  private List<List<Map<String, Object>>> all(Function<Signatures, List<String>> texts) {
    List<List<String>> each = editions.stream()
        .map(edition -> edition.sheet().signatures().map(texts).orElse(List.of()))
        .toList();
    int longest = each.stream().mapToInt(List::size).max().orElse(0);
    return IntStream.range(0, longest).mapToObj(i -> tongues(each, i)).toList();
  }

  private List<Map<String, Object>> tongues(List<List<String>> each, int index) {
    var tongues = new ArrayList<Map<String, Object>>();
    for (int i = 0; i < each.size(); i++) {
      if (index < each.get(i).size()) {
        String text = each.get(i).get(index);
        if (tongues.stream().noneMatch(other -> text.equals(other.get("text")))) {
          var tongue = new LinkedHashMap<String, Object>();
          tongue.put("language", editions.get(i).language());
          tongue.put("second", i > 0);
          tongue.put("text", text);
          tongues.add(tongue);
        }
      }
    }
    return tongues;
  }
}
