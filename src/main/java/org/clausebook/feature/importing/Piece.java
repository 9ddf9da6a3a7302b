package org.clausebook.feature.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.clausebook.markdown.DiffRun;

/**
 * A paragraph, item or row, as it is matched with others.
 *
 * @param keys of its words
 * @param fields how many of its tokens are merge fields
 */
record Piece(List<Token> tokens, List<String> keys, int fields) {
  /** A number of words that a merge field often stands for. */
  private static final int OF_FIELD = 6;

  /** A number of words that merge fields of one piece may stand for. */
  private static final int MOST_FILLED = 500;

  private static final int SHINGLE = 3;

  Piece {
    tokens = List.copyOf(tokens);
    keys = List.copyOf(keys);
  }

  /** The blocks of a text. */
  static List<Piece> of(Tokens text) {
    var pieces = new ArrayList<Piece>();
    var open = new ArrayList<Token>();
    for (Token token : text.all()) {
      if (token.isBreak() && !open.isEmpty()) {
        pieces.add(of(open));
        open.clear();
      }
      if (!token.isBreak()) {
        open.add(token);
      }
    }
    if (!open.isEmpty()) {
      pieces.add(of(open));
    }
    return pieces;
  }

  private static Piece of(List<Token> tokens) {
    return new Piece(
        tokens, tokens.stream().filter(Token::isWord).map(Token::key).toList(), (int)
            tokens.stream().filter(Token::isField).count());
  }

  /** Words that follow each other, three by three; of a short piece all together. */
  List<String> shingles() {
    var shingles = new ArrayList<String>();
    var run = new ArrayList<String>();
    for (Token token : tokens) {
      if (token.isField()) {
        run.clear();
        continue;
      }
      run.add(token.key());
      if (run.size() >= SHINGLE) {
        shingles.add(String.join(" ", run.subList(run.size() - SHINGLE, run.size())));
      }
    }
    if (shingles.isEmpty() && !keys.isEmpty()) {
      shingles.add(String.join(" ", keys));
    }
    return shingles;
  }

  /** How much of a piece of the library is in one of a file, and the other way round, from 0 to 1. */
  double likeness(Piece source) {
    Map<String, Integer> words = new TreeMap<>();
    keys.forEach(key -> words.merge(key, 1, Integer::sum));
    int common = 0;
    for (String key : source.keys) {
      int left = words.getOrDefault(key, 0);
      if (left > 0) {
        words.put(key, left - 1);
        common++;
      }
    }
    int filled = Math.min(source.keys.size() - common, OF_FIELD * fields);
    int all = keys.size() + source.keys.size() - filled;
    return all == 0 ? 0 : 2.0 * common / all;
  }

  /** Whether a piece of a file has all words in order, and others only where merge fields are. */
  boolean isFollowedBy(Piece source) {
    if (source.tokens.size() > tokens.size() + MOST_FILLED) {
      return false;
    }
    return DiffRun.between(
            tokens.stream().map(Token::key).toList(),
            source.tokens.stream().map(Token::key).toList())
        .stream()
        .filter(run -> !run.isKept())
        .allMatch(run ->
            !run.before().isEmpty() && run.before().stream().allMatch(key -> key.contains("${")));
  }
}
