package org.clausebook.preview;

import java.util.Optional;
import org.clausebook.PolicyKey;
import org.clausebook.model.PolicyDocument;

/** A policy in a list; without a document where errors prevent it. */
record ListedPolicy(PolicyKey key, Optional<PolicyDocument> document) {}
