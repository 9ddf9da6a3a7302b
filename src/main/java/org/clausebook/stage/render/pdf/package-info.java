/**
 * Prints the HTML of a policy as a PDF that is PDF/UA-1 and PDF/A-2a at once.
 *
 * <p>The only package that sees openhtmltopdf and PDFBox. The HTML and its style sheets may come
 * from a stranger's fork: nothing that they name is fetched. Imports {@code model}, {@code
 * diagnostic}, {@code template} and {@code render}.
 */
@NullMarked
package org.clausebook.stage.render.pdf;

import org.jspecify.annotations.NullMarked;
