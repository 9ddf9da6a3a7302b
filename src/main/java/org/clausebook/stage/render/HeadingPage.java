package org.clausebook.stage.render;

/**
 * Where a heading is in a printed policy.
 *
 * @param words of the heading, with its number
 * @param page counted from 1
 */
public record HeadingPage(String words, int page) {}
