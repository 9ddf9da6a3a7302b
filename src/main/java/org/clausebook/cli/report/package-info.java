/**
 * What a command prints, as text or JSON.
 *
 * <p>Only {@code Json} sees the library that writes it. Imports {@code cli.option}, the door,
 * {@code model} and the reports of features. A record that is printed as JSON, or as a row of a
 * table, has as many components as that has keys or columns.
 */
@NullMarked
package org.clausebook.cli.report;

import org.jspecify.annotations.NullMarked;
