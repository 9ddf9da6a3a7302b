package org.clausebook.model;

import java.util.Optional;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.text.SourceText;

/**
 * A place in a policy that each council words in its own way, such as {@code email-guidelines}.
 *
 * @param about a question in plain English that the wording answers
 * @param model the wording of a council that says nothing; empty where there is none
 * @param location where the outline declares it
 */
public record Passage(String name, String about, Optional<SourceText> model, Location location) {}
