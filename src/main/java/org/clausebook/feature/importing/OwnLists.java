package org.clausebook.feature.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.clausebook.model.LabelStyle;

/** Finds the lists of a file whose labels go up one by one, as ours do; those of others are words. */
final class OwnLists {
  private static final Pattern BULLET = Pattern.compile("[-•–*o▪·◦‣●○■∙—]?");
  private static final Pattern END = Pattern.compile("[.)]+$");

  private OwnLists() {}

  /** The blocks, with the labels of lists that cannot be counted as words. */
  static List<Block> counted(List<Block> blocks) {
    var counted = new ArrayList<Block>();
    int at = 0;
    while (at < blocks.size()) {
      int to = at;
      while (to < blocks.size() && blocks.get(to).kind() == Block.Kind.ITEM) {
        to++;
      }
      List<Block> list = blocks.subList(at, to);
      boolean isCounted = isCounted(list);
      list.forEach(item -> counted.add(isCounted ? item : worded(item)));
      if (to < blocks.size()) {
        counted.add(blocks.get(to));
      }
      at = to + 1;
    }
    return counted;
  }

  /** An item with its label as words. */
  static Block worded(Block item) {
    return isBullet(item)
        ? item
        : item.saying(END.matcher(item.label()).replaceAll("\\\\$0") + " " + item.text())
            .labelled("");
  }

  static boolean isBullet(Block item) {
    return BULLET.matcher(item.label()).matches();
  }

  private static boolean isCounted(List<Block> list) {
    Map<Integer, List<String>> open = new TreeMap<>();
    for (Block item : list) {
      open.keySet().removeIf(level -> level > item.level());
      List<String> labels = open.computeIfAbsent(item.level(), level -> new ArrayList<>());
      labels.add(isBullet(item) ? "" : item.label());
      if (!isCounting(labels)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isCounting(List<String> labels) {
    long bare = labels.stream().filter(String::isEmpty).count();
    return bare == labels.size()
        || (bare == 0
            && LabelStyle.all().stream()
                .filter(style -> style.read(labels.get(0)).isPresent())
                .anyMatch(style -> style.isCounted(labels)));
  }
}
