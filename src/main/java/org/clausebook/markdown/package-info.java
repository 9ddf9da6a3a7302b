/**
 * The dialect of clause bodies, read in one place: a text becomes lines, each with what it begins
 * and the offsets of its parts, and in these the marked words such as links; plain text is escaped so that it shows as it is. Knows the model's
 * labels, and nothing of what others make of a text. Two texts are compared here, word by word or
 * line by line; and how many pages a text fills is measured here.
 */
@NullMarked
package org.clausebook.markdown;

import org.jspecify.annotations.NullMarked;
