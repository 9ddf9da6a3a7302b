package org.clausebook.model;

import java.util.Locale;

/** Why a clause is there. */
public enum Basis {
  /** Law or an adopted scheme fixes the words: it may not be reworded, moved or left out. */
  STATUTORY,
  /** Taken from a shared model; a council may amend it. */
  MODEL,
  /** The council's own. */
  LOCAL;

  /** The word that YAML files and readers use. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
