/**
 * What a workspace holds to JSON Schemas, with which editors complete and check its YAML files.
 *
 * <p>Keys and their descriptions stand in base schemas, which are resources of this package; what
 * differs from workspace to workspace is put in here. Imports
 * {@code workspace} and what stands below.
 */
@NullMarked
package org.clausebook.feature.schema;

import org.jspecify.annotations.NullMarked;
