package org.clausebook.fuzz;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Logos whose headers and data are odd; the checksums of a PNG agree with them most often. */
final class PictureTarget implements Target {
  private static final CouncilPlace PLACE = CouncilPlace.SMALLEST;
  private static final String PROFILE = "councils/little-muddling/council.yaml";
  private static final int SIGNATURE = 8;

  /** Length, type and checksum around the data of a chunk. */
  private static final int FRAME = 12;

  private final byte[] png = picture("png", BufferedImage.TYPE_INT_ARGB);
  private final byte[] grey = picture("png", BufferedImage.TYPE_BYTE_GRAY);
  private final byte[] jpeg = picture("jpg", BufferedImage.TYPE_INT_RGB);

  private static byte[] picture(String format, int type) {
    var out = new ByteArrayOutputStream();
    var image = new BufferedImage(24, 16, type);
    image.setRGB(3, 3, 0xFF336699);
    try {
      if (!ImageIO.write(image, format, out)) {
        throw new IllegalStateException(format);
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    return out.toByteArray();
  }

  @Override
  public String name() {
    return "picture";
  }

  @Override
  public Attempt make(Choices choices) {
    String ending = choices.of(List.of("png", "jpg", "jpeg", "svg", "PNG", "gif"));
    byte[] bytes = switch (choices.below(5)) {
      case 0 -> SpoiltBytes.of(choices.of(List.of(png, jpeg)), choices);
      case 1 -> SpoiltBytes.of(jpeg, choices);
      case 2 -> svg(choices);
      default -> png(choices);
    };
    List<String> command = choices.isOneIn(2) ? Commands.withPdf(PLACE, choices) : List.of();
    return new Attempt(PLACE, Map.of(), command)
        .with("councils/little-muddling/logo." + ending, bytes)
        .with(
            PROFILE,
            Ground.named(PLACE.ground()).text(PROFILE) + "logo:\n  file: logo." + ending
                + "\n  alt: A spade\n");
  }

  private static byte[] svg(Choices choices) {
    String svg = "<svg xmlns='http://www.w3.org/2000/svg' width='24' height='16'>"
        + choices.of(List.of(
            "", "<script>x</script>", "<image href='https://x.example/x.png'/>", "<a href='x'/>"))
        + "</svg>";
    return OddText.spoilt(svg, choices).getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }

  private byte[] png(Choices choices) {
    byte[] whole = choices.isOneIn(3) ? grey : png;
    var chunks = chunks(whole);
    do {
      int place = choices.below(chunks.size());
      switch (choices.below(6)) {
        case 0 -> chunks.remove(place);
        case 1 -> chunks.add(place, chunks.get(choices.below(chunks.size())));
        case 2 -> Collections.swap(chunks, place, choices.below(chunks.size()));
        default -> chunks.set(place, SpoiltBytes.of(chunks.get(place), choices));
      }
    } while (!chunks.isEmpty() && choices.isOneIn(2) && !choices.isUsedUp());
    var out = new ByteArrayOutputStream();
    out.write(whole, 0, SIGNATURE);
    chunks.forEach(chunk -> out.writeBytes(framed(chunk)));
    return out.toByteArray();
  }

  /** Type and data of each. */
  private static List<byte[]> chunks(byte[] png) {
    var chunks = new ArrayList<byte[]>();
    for (int place = SIGNATURE; place < png.length; ) {
      int length = ByteBuffer.wrap(png).getInt(place);
      chunks.add(Arrays.copyOfRange(png, place + 4, place + 8 + length));
      place += FRAME + length;
    }
    return chunks;
  }

  private static byte[] framed(byte[] chunk) {
    byte[] typed = chunk.length < 4 ? Arrays.copyOf(chunk, 4) : chunk;
    var checksum = new CRC32();
    checksum.update(typed);
    return ByteBuffer.allocate(typed.length + 8)
        .putInt(typed.length - 4)
        .put(typed)
        .putInt((int) checksum.getValue())
        .array();
  }

  @Override
  public List<Finding> findings(Attempt attempt) {
    return Generated.findings(attempt);
  }
}
