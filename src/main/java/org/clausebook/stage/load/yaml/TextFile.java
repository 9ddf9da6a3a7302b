package org.clausebook.stage.load.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.text.FileContent;

/** Reads a file of the workspace as text. */
public final class TextFile {
  /** A size in MiB: a hundred times the longest policy known. */
  public static final int LIMIT = 1;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private TextFile() {}

  /** The text of a UTF-8 file, without a byte order mark, with line feeds for line ends. */
  public static Result<String> read(Folder folder, String file) {
    return WorkspaceFile.read(folder, file, LIMIT).then(content -> read(file, content));
  }

  /** The same of a file that may be anywhere. */
  public static Result<String> read(String file, FileContent content) {
    byte[] bytes = content.bytes();
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    var in = ByteBuffer.wrap(bytes);
    var out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    String text = out.flip().toString().replace("\r\n", "\n");
    if (text.indexOf(BYTE_ORDER_MARK) == 0) {
      text = text.substring(1);
    }
    if (!result.isError()) {
      return Result.ok(text);
    }
    return Result.failed(Diagnostic.error(
        Location.after(file, text),
        "this character is not stored as UTF-8",
        "save the file again with the encoding UTF-8"));
  }
}
