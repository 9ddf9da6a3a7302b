package org.clausebook.stage.render.word;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The addresses that a Word file leads to, each under the name of its relation. */
final class DocxLinks {
  private final Map<String, String> byAddress = new LinkedHashMap<>();

  /** The name of the relation to an address. */
  String name(String address) {
    return byAddress.computeIfAbsent(address, unknown -> "link" + (byAddress.size() + 1));
  }

  /** The values of the layout. */
  List<Map<String, Object>> values() {
    return byAddress.entrySet().stream()
        .map(link -> {
          Map<String, Object> values = new LinkedHashMap<>();
          values.put("name", link.getValue());
          values.put("address", link.getKey());
          return values;
        })
        .toList();
  }
}
