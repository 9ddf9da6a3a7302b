package org.clausebook.feature.importing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.clausebook.model.document.NumberedClause;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.text.ClauseId;

/**
 * A policy as it was printed and read again, so that a file can be compared with it block by block.
 *
 * @param clauses of each block; empty for what is around the clauses
 */
record Printout(PolicyDocument document, List<Block> blocks, List<Optional<ClauseId>> clauses) {
  Printout {
    blocks = List.copyOf(blocks);
    clauses = List.copyOf(clauses);
  }

  /** Finds the clause of each block. */
  static Printout of(PolicyDocument document, List<Block> read) {
    List<Block> blocks =
        read.stream().filter(block -> block.kind() != Block.Kind.RUNNING).toList();
    List<Optional<ClauseId>> owners =
        new ArrayList<>(Collections.nCopies(blocks.size(), Optional.empty()));
    List<NumberedClause> all = document.clauses();
    int at = 0;
    for (int i = 0; i < all.size(); i++) {
      int start = start(all.get(i), blocks, at);
      int next = i + 1 < all.size() ? start(all.get(i + 1), blocks, start + 1) : -1;
      at = start < 0 ? at : end(all.get(i), blocks, start, next < 0 ? blocks.size() : next);
      Optional<ClauseId> owner = Optional.of(all.get(i).id());
      for (int j = start; j >= 0 && j < at; j++) {
        owners.set(j, owner);
      }
    }
    return new Printout(document, blocks, owners);
  }

  /** The words of a block by which it is known again. */
  static String words(Block block) {
    return block.plain().toLowerCase(Locale.ROOT);
  }

  private static String words(String text) {
    return Tokens.of(text).plain().toLowerCase(Locale.ROOT);
  }

  /** The first block of a clause from a place on; -1 where it is not printed. */
  private static int start(NumberedClause clause, List<Block> blocks, int from) {
    String heading = words(clause.heading());
    String body = words(clause.body());
    for (int i = Math.max(0, from); i < blocks.size(); i++) {
      String words = words(blocks.get(i));
      boolean isFirst = heading.isEmpty()
          ? !words.isEmpty() && body.startsWith(words)
          : words.equals(heading) || (blocks.get(i).isHeading() && words.endsWith(" " + heading));
      if (isFirst && blocks.get(i).kind() != Block.Kind.TITLE) {
        return i;
      }
    }
    return -1;
  }

  /** The block after the last of a clause: it has as many words as the clause, or more of them. */
  private static int end(NumberedClause clause, List<Block> blocks, int start, int most) {
    Tokens body = Tokens.of(clause.body());
    String words = words(clause.body());
    int left = body.count();
    int at = clause.heading().isEmpty() ? start : start + 1;
    while (at < most && (left > 0 || words.contains(words(blocks.get(at))))) {
      left -= Tokens.of(blocks.get(at).text()).count();
      at++;
    }
    return at;
  }

  /** The heading and body of each clause that is printed, in order. */
  Map<ClauseId, Section> sections() {
    Map<ClauseId, Section> sections = new LinkedHashMap<>();
    for (NumberedClause clause : document.clauses()) {
      List<Block> own = new ArrayList<>();
      for (int i = 0; i < blocks.size(); i++) {
        if (clauses.get(i).equals(Optional.of(clause.id()))) {
          own.add(blocks.get(i));
        }
      }
      if (!own.isEmpty()) {
        boolean isHeaded = !clause.heading().isEmpty();
        Optional<Block> heading = isHeaded ? Optional.of(own.get(0)) : Optional.empty();
        sections.put(clause.id(), Section.of(heading, isHeaded ? own.subList(1, own.size()) : own));
      }
    }
    return sections;
  }

  /** The blocks of all clauses. */
  List<Block> ofClauses() {
    return blocks(true);
  }

  /** The blocks around the clauses. */
  List<Block> around() {
    return blocks(false);
  }

  private List<Block> blocks(boolean isOfClauses) {
    List<Block> found = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (clauses.get(i).isPresent() == isOfClauses) {
        found.add(blocks.get(i));
      }
    }
    return found;
  }

  /** Whether a block is the first of a clause without a heading. */
  boolean beginsUnheaded(int at) {
    Optional<ClauseId> clause = clauses.get(at);
    return clause.isPresent()
        && (at == 0 || !clauses.get(at - 1).equals(clause))
        && document.clauses().stream()
            .anyMatch(one -> one.id().equals(clause.get()) && one.heading().isEmpty());
  }
}
