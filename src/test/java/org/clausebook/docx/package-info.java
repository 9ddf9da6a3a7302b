/** Looks into Word files for what makes Word call them unreadable, and reads them as others do. */
@NullMarked
package org.clausebook.docx;

import org.jspecify.annotations.NullMarked;
