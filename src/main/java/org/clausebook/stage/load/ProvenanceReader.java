package org.clausebook.stage.load;

import org.clausebook.model.Provenance;
import org.clausebook.stage.load.yaml.Group;

/** Reads where a clause is taken from. */
final class ProvenanceReader {
  private ProvenanceReader() {}

  static Provenance read(Group group) {
    return new Provenance(group.fact("source"), group.fact("version"), group.fact("licence"));
  }
}
