/**
 * What a workspace holds to JSON Schemas, with which editors complete and check its YAML files.
 *
 * <p>Keys and their descriptions are in base schemas, which are resources of this package; what
 * differs from workspace to workspace is put in here. Imports
 * {@code workspace} and the packages below it.
 */
@NullMarked
package org.clausebook.feature.schema;

import org.jspecify.annotations.NullMarked;
