package org.clausebook.model.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The SHA-256 that identifies a content.
 *
 * @param value 64 hexadecimal digits in lower case
 */
public record Fingerprint(String value) {
  private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

  public Fingerprint {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("a fingerprint has 64 hexadecimal digits: " + value);
    }
  }

  /** The fingerprint that a text writes; empty if it is none. */
  public static Optional<Fingerprint> parse(String text) {
    return SHAPE.matcher(text).matches() ? Optional.of(new Fingerprint(text)) : Optional.empty();
  }

  /** The fingerprint of bytes as they are, so that other programs find the same. */
  public static Fingerprint of(byte[] bytes) {
    return new Fingerprint(HexFormat.of().formatHex(sha256().digest(bytes)));
  }

  /** A fingerprint of several things together; their order counts. */
  public static Parts parts() {
    return new Parts(sha256());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  /** The parts of a fingerprint; each is marked with its kind and length, so that none runs on. */
  public static final class Parts {
    private final MessageDigest digest;

    private Parts(MessageDigest digest) {
      this.digest = digest;
    }

    public Parts add(String text) {
      return add("text", text.getBytes(StandardCharsets.UTF_8));
    }

    public Parts add(byte[] bytes) {
      return add("bytes", bytes);
    }

    public Parts add(Fingerprint fingerprint) {
      return add("fingerprint", fingerprint.value.getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * Adds a value made of maps with texts for keys, lists, texts, numbers and booleans; throws if
     * it holds anything else.
     */
    public Parts addTree(Object tree) {
      if (tree instanceof Map<?, ?> map) {
        mark("map", map.size());
        map.forEach((key, value) -> addTree(key).addTree(value));
      } else if (tree instanceof List<?> list) {
        mark("list", list.size());
        list.forEach(this::addTree);
      } else if (tree instanceof String text) {
        add(text);
      } else if (tree instanceof Boolean || tree instanceof Number) {
        add(tree.getClass().getSimpleName()).add(tree.toString());
      } else {
        throw new IllegalArgumentException(
            "no fingerprint of a " + tree.getClass().getName());
      }
      return this;
    }

    /** The fingerprint of all that was added. */
    public Fingerprint whole() {
      return new Fingerprint(HexFormat.of().formatHex(digest.digest()));
    }

    private Parts add(String kind, byte[] bytes) {
      mark(kind, bytes.length);
      digest.update(bytes);
      return this;
    }

    private void mark(String kind, int size) {
      digest.update((kind + ":" + size + "\n").getBytes(StandardCharsets.US_ASCII));
    }
  }
}
