package org.clausebook.desk.preview;

import java.util.Optional;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.record.PolicyKey;

/** A policy in a list; without a document where errors prevent it. */
record ListedPolicy(PolicyKey key, Optional<PolicyDocument> document) {}
