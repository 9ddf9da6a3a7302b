package org.clausebook;

/**
 * Names one policy of one council.
 *
 * @param council slug of the council, the name of its folder
 * @param policy slug of the policy, the name of its file without {@code .yaml}
 */
public record PolicyKey(String council, String policy) {}
