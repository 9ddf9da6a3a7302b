package org.clausebook.stage.render;

import java.util.Optional;

/**
 * The pages of one policy in a pack, as HTML that is well-formed XML.
 *
 * @param text of the words that are decided on
 * @param redline of what changes in them
 */
public record PackPages(String text, Optional<String> redline) {}
