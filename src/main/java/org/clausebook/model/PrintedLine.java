package org.clausebook.model;

import java.util.Optional;
import org.clausebook.model.text.SourceText;

/**
 * A line of its own that a policy prints under its title or after its last clause.
 *
 * @param at where, if it says so itself
 */
public record PrintedLine(SourceText text, Optional<ControlPlace> at) {}
