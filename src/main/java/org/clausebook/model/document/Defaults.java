package org.clausebook.model.document;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Where the library is, and what a command takes where its command line does not say, as {@code
 * clausebook.yaml} has it.
 *
 * @param library the folder by which its files are named, by its path from the workspace
 * @param council the slug of a council that is there
 * @param body that usually decides
 * @param formats that policies are written in, in order
 * @param output the folder that they are published to, by its path from the workspace
 */
public record Defaults(
    String library,
    Optional<String> council,
    Optional<String> body,
    Set<Format> formats,
    String output) {
  public static final String OUTPUT = "output";

  public Defaults {
    formats = Collections.unmodifiableSet(EnumSet.copyOf(formats));
  }

  /** The defaults of a workspace that names none. */
  public static Defaults none(String library) {
    return new Defaults(library, Optional.empty(), Optional.empty(), Format.usual(), OUTPUT);
  }
}
