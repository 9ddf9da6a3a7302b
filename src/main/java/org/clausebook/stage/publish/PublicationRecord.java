package org.clausebook.stage.publish;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Severity;
import org.clausebook.model.document.Format;
import org.clausebook.model.text.Fingerprint;

/** The bytes that a council's published policies are remembered as. */
final class PublicationRecord {
  /** Changes whenever the form does; a record of another form counts as none. */
  private static final String FORM = "clausebook published 1";

  private PublicationRecord() {}

  static byte[] write(List<PublishedPolicy> policies) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      out.writeUTF(FORM);
      out.writeInt(policies.size());
      for (PublishedPolicy policy : policies) {
        write(policy, out);
      }
    } catch (IOException impossible) {
      throw new IllegalStateException("memory cannot be written", impossible);
    }
    return bytes.toByteArray();
  }

  private static void write(PublishedPolicy policy, DataOutputStream out) throws IOException {
    out.writeUTF(policy.policy());
    out.writeUTF(policy.inputs().value());
    out.writeUTF(policy.print().value());
    out.writeInt(policy.files().size());
    for (Map.Entry<Format, Fingerprint> file : policy.files().entrySet()) {
      out.writeUTF(file.getKey().word());
      out.writeUTF(file.getValue().value());
    }
    write(policy.ofText(), out);
    write(policy.ofPrint(), out);
  }

  private static void write(List<Diagnostic> warnings, DataOutputStream out) throws IOException {
    out.writeInt(warnings.size());
    for (Diagnostic warning : warnings) {
      write(warning, out);
    }
  }

  private static void write(Diagnostic warning, DataOutputStream out) throws IOException {
    out.writeUTF(warning.severity().name());
    out.writeUTF(warning.location().file());
    out.writeInt(warning.location().position().map(p -> p.line()).orElse(0));
    out.writeInt(warning.location().position().map(p -> p.column()).orElse(0));
    out.writeUTF(warning.message());
    write(warning.hint(), out);
    write(warning.rule(), out);
  }

  private static void write(Optional<String> text, DataOutputStream out) throws IOException {
    out.writeBoolean(text.isPresent());
    out.writeUTF(text.orElse(""));
  }

  /** The record in these bytes, or empty if they are none of this form. */
  static List<PublishedPolicy> read(byte[] bytes) {
    try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      if (!in.readUTF().equals(FORM)) {
        return List.of();
      }
      var policies = new ArrayList<PublishedPolicy>();
      for (int left = in.readInt(); left > 0; left--) {
        policies.add(readPolicy(in));
      }
      return policies;
    } catch (IOException | IllegalArgumentException damaged) {
      return List.of();
    }
  }

  private static PublishedPolicy readPolicy(DataInputStream in) throws IOException {
    String policy = in.readUTF();
    var inputs = new Fingerprint(in.readUTF());
    var print = new Fingerprint(in.readUTF());
    Map<Format, Fingerprint> files = new LinkedHashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      String word = in.readUTF();
      var content = new Fingerprint(in.readUTF());
      Format.of(word).ifPresent(format -> files.put(format, content));
    }
    return new PublishedPolicy(
        policy, inputs, print, files, readDiagnostics(in), readDiagnostics(in));
  }

  private static List<Diagnostic> readDiagnostics(DataInputStream in) throws IOException {
    var warnings = new ArrayList<Diagnostic>();
    for (int left = in.readInt(); left > 0; left--) {
      warnings.add(readDiagnostic(in));
    }
    return warnings;
  }

  private static Diagnostic readDiagnostic(DataInputStream in) throws IOException {
    Severity severity = Severity.valueOf(in.readUTF());
    String file = in.readUTF();
    int line = in.readInt();
    int column = in.readInt();
    Location place = line == 0 ? Location.of(file) : Location.of(file, line, column);
    return new Diagnostic(severity, place, in.readUTF(), readText(in), readText(in));
  }

  private static Optional<String> readText(DataInputStream in) throws IOException {
    boolean isPresent = in.readBoolean();
    String text = in.readUTF();
    return isPresent ? Optional.of(text) : Optional.empty();
  }
}
