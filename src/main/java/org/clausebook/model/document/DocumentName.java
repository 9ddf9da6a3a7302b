package org.clausebook.model.document;

/**
 * Which policy of which council a document is, in which language.
 *
 * @param council slug of the council, the name of its folder
 * @param policy slug of the policy, the name of its file
 * @param description one sentence for catalogues and search engines
 * @param language of the text, as BCP 47 writes it
 */
public record DocumentName(
    String council, String policy, String councilName, String description, String language) {}
