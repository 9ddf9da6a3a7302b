package org.clausebook.stage.render.safety;

import java.util.regex.Pattern;

/** Where a rendition may lead, and which pictures it may show. */
final class Addresses {
  /** A control character or a blank has no place in an address: browsers leave some out. */
  private static final String VISIBLE = "[^\\p{Cntrl}\\p{Z}]";

  private static final Pattern LINK =
      Pattern.compile("(?:#|https?://|mailto:|tel:)" + VISIBLE + "*+", Pattern.CASE_INSENSITIVE);

  private static final Pattern ANCHOR = Pattern.compile("#" + VISIBLE + "*+");

  /** The picture itself, which is in the page. */
  private static final Pattern PICTURE = Pattern.compile(
      "data:image/(?:png|jpeg|gif|webp);base64,[A-Za-z0-9+/=\\s]*+", Pattern.CASE_INSENSITIVE);

  private Addresses() {}

  static boolean isLink(String address) {
    return LINK.matcher(address.strip()).matches();
  }

  static boolean isOwn(String address) {
    return ANCHOR.matcher(address.strip()).matches();
  }

  static boolean isPicture(String address) {
    return PICTURE.matcher(address.strip()).matches();
  }
}
