package org.clausebook.workspace;

import org.clausebook.model.record.PolicyKey;

/**
 * A policy in force whose words are from another version of the library than today's.
 *
 * @param from the version that the words are from
 * @param to today's
 */
public record Upgrade(PolicyKey key, String from, String to) {}
