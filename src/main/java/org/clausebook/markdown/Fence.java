package org.clausebook.markdown;

/**
 * What code begins with: three backquotes or tildes, or more.
 *
 * @param quotes how many signs of a quotation are before it
 * @param indent of the item that the code is in; below 0 if it is in none
 */
record Fence(char sign, int length, int quotes, int indent) {
  Fence in(int item) {
    return new Fence(sign, length, quotes, item);
  }
}
