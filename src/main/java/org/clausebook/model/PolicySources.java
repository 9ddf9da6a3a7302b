package org.clausebook.model;

/** Everything one policy of one council is made from; what {@code load} hands on. */
public record PolicySources(
    Council council, Outline outline, ClauseLibrary library, Overlay overlay) {}
