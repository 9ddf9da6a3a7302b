/** Facts about the pages as a real browser shows them: to eyes, keyboards and screen readers. */
@NullMarked
package org.clausebook.browser;

import org.jspecify.annotations.NullMarked;
