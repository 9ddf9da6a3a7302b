package org.clausebook.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Files of other programs that are to become a policy: whole ones, spoilt from outside and inside. */
final class ImportTarget implements Target {
  private static final CouncilPlace PLACE = CouncilPlace.SMALLEST;
  private static final String OLD = "old-policy";
  private static final String OPEN = "urn:oasis:names:tc:opendocument:xmlns:";

  private final Map<String, byte[]> written = new TreeMap<>();

  ImportTarget() {
    try (var session = new Session(Attempt.of(PLACE))) {
      session.run("generate", PLACE.council(), "--format", "md,html,pdf,docx");
      for (String ending : List.of("md", "html", "pdf", "docx")) {
        written.put(
            ending,
            Ground.bytes(session
                .ground()
                .workspace()
                .path("output/" + PLACE.council() + "/" + PLACE.policy() + "." + ending)));
      }
    }
    String markdown = new String(Objects.requireNonNull(written.get("md")), StandardCharsets.UTF_8);
    written.put("txt", markdown.replace("#", "").getBytes(StandardCharsets.UTF_8));
    written.put("odt", odt(markdown));
  }

  private static byte[] odt(String markdown) {
    var text = new StringBuilder("<o:document-content xmlns:o='" + OPEN + "office:1.0' xmlns:t='"
        + OPEN + "text:1.0'><o:body><o:text>");
    markdown
        .lines()
        .filter(line -> !line.isBlank())
        .map(line -> line.replace("&", "&amp;").replace("<", "&lt;"))
        .forEach(line -> text.append(
            line.startsWith("#")
                ? "<t:h t:outline-level='2'>" + line.replace("#", "") + "</t:h>"
                : line.startsWith("- ")
                    ? "<t:list><t:list-item><t:p>" + line + "</t:p></t:list-item></t:list>"
                    : "<t:p>" + line + "<t:s t:c='2'/></t:p>"));
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put(
        "mimetype", "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.UTF_8));
    parts.put(
        "content.xml",
        text.append("</o:text></o:body></o:document-content>")
            .toString()
            .getBytes(StandardCharsets.UTF_8));
    return packed(parts);
  }

  @Override
  public String name() {
    return "import";
  }

  @Override
  public Attempt make(Choices choices) {
    String ending = choices.of(List.copyOf(written.keySet()));
    byte[] bytes = Objects.requireNonNull(written.get(ending));
    boolean isPacked = ending.equals("docx") || ending.equals("odt");
    byte[] spoilt = ending.equals("pdf") || choices.isOneIn(4)
        ? SpoiltBytes.of(bytes, choices)
        : isPacked ? inside(bytes, choices) : text(bytes, choices);
    String file = OLD + "." + choices.of(List.of(ending, ending, ending, "docx"));
    List<String> words = choices.isOneIn(3)
        ? List.of("import", PLACE.council(), PLACE.policy(), file, "--dry-run")
        : List.of(
            "import", "other", PLACE.policy(), file, "--dry-run", "--outline", PLACE.policy());
    return new Attempt(PLACE, Map.of(), words).with(file, spoilt);
  }

  /** One part of an archive is spoilt, and the rest is sound. */
  private static byte[] inside(byte[] archive, Choices choices) {
    Map<String, byte[]> parts = unpacked(archive);
    do {
      String part = choices.of(List.copyOf(parts.keySet()));
      byte[] whole = Objects.requireNonNull(parts.get(part));
      parts.put(part, choices.isOneIn(3) ? SpoiltBytes.of(whole, choices) : text(whole, choices));
    } while (choices.isOneIn(3) && !choices.isUsedUp());
    return packed(parts);
  }

  private static byte[] text(byte[] bytes, Choices choices) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    String spoilt =
        choices.isOneIn(2) ? SpoiltLines.of(text, choices) : OddText.spoilt(text, choices);
    return spoilt.getBytes(StandardCharsets.UTF_8);
  }

  private static Map<String, byte[]> unpacked(byte[] archive) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    return parts;
  }

  private static byte[] packed(Map<String, byte[]> parts) {
    var archive = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(archive)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    return archive.toByteArray();
  }

  @Override
  public List<Finding> findings(Attempt attempt) {
    try (var session = new Session(attempt)) {
      session.run(attempt.arguments());
      return session.findings();
    }
  }
}
