/**
 * Files that are zip archives of XML, opened as strangers wrote them: sizes, numbers and depths are bounded, and no entity is expanded or
 * fetched. Imports {@code block} and the JDK's parser of XML.
 */
@NullMarked
package org.clausebook.stage.source.archive;

import org.jspecify.annotations.NullMarked;
