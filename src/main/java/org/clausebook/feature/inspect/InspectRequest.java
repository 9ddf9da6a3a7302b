package org.clausebook.feature.inspect;

import java.util.Optional;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.model.text.FileContent;

/**
 * A file from anywhere, to be compared with the record.
 *
 * @param name of the file, for diagnostics
 * @param named the policy that it is said to be; empty where the file is to say it
 */
public record InspectRequest(String name, FileContent content, Optional<PolicyKey> named) {}
