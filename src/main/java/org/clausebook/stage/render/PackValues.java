package org.clausebook.stage.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.model.document.AgendaItem;
import org.clausebook.model.document.Pack;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.document.PolicyMetadata;
import org.clausebook.model.record.Decision;
import org.clausebook.model.record.Motion;
import org.clausebook.model.record.Status;

/** What a layout of packs can print: maps, lists, strings and booleans. */
public final class PackValues {
  /** How many digits of a fingerprint tell it from every other that a council has. */
  private static final int SHORT = 12;

  private PackValues() {}

  /**
   * The values of the pack as a whole, without its policies, in a map that the caller may add to.
   */
  public static Map<String, Object> of(Pack pack) {
    var values = new LinkedHashMap<String, Object>();
    var council = new LinkedHashMap<String, Object>();
    council.put("name", pack.councilName());
    values.put("council", council);
    values.put("identifier", pack.name());
    values.put("generator", PolicyMetadata.GENERATOR);
    values.put("language", pack.language());
    values.put("body", pack.body());
    values.put("meeting", LayoutValues.date(pack.meeting()));
    return values;
  }

  /** The items, each with the pages that are nested in it. */
  static List<Map<String, Object>> items(Pack pack, List<PackPages> pages) {
    var items = new ArrayList<Map<String, Object>>();
    for (int i = 0; i < pages.size(); i++) {
      items.add(item(pack.items().get(i), pages.get(i), i + 1));
    }
    return items;
  }

  private static Map<String, Object> item(AgendaItem item, PackPages pages, int number) {
    PolicyDocument text = item.text();
    String anchor = "item_" + number;
    var values = new LinkedHashMap<String, Object>();
    values.put("number", String.valueOf(number));
    values.put("anchor", anchor);
    values.put("title", text.title());
    values.put("saysPolicy", text.title().contains("Policy"));
    values.put("runningTitle", text.runningTitle());
    values.put(
        "draft",
        text.status() == Status.DRAFT
            && !item.motion().isReview()
            && !item.motion().isEnd());
    values.put("unknown", item.isUnknown());
    values.put("wording", text.wording().value().substring(0, SHORT));
    item.former().ifPresent(former -> values.put("former", LayoutValues.event(former)));
    item.redline().ifPresent(redline -> {
      values.put("from", RedlineValues.version(redline.from()));
      values.put("to", RedlineValues.version(redline.to()));
      String from = redline.from().name();
      if (isAdopted(item) && !item.motion().version().equals(Optional.of(from))) {
        values.put("replaces", from);
      }
    });
    values.put("motion", motion(item.motion()));
    values.put("text", nested(pages.text(), anchor + "_text_"));
    pages.redline().ifPresent(page -> values.put("redline", nested(page, anchor + "_changes_")));
    return values;
  }

  private static boolean isAdopted(AgendaItem item) {
    return item.former()
        .flatMap(Decision::status)
        .filter(status -> status == Status.ADOPTED)
        .isPresent();
  }

  private static Map<String, Object> motion(Motion motion) {
    var values = new LinkedHashMap<String, Object>();
    values.put("verb", motion.verb().words());
    values.put("review", motion.isReview());
    values.put("approval", motion.isApproval());
    values.put("end", motion.isEnd());
    motion.version().ifPresent(version -> values.put("version", version));
    motion.recommendedTo().ifPresent(body -> values.put("recommended", body));
    motion.approval().ifPresent(decision -> values.put("approved", LayoutValues.event(decision)));
    return values;
  }

  /** Under the heading of a part, which is under that of its policy. */
  private static Map<String, Object> nested(String page, String prefix) {
    NestedPage nested = NestedPage.of(page, prefix, 2);
    var values = new LinkedHashMap<String, Object>();
    values.put("classes", nested.classes());
    values.put("html", nested.text());
    return values;
  }
}
