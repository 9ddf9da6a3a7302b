/** Facts about the three renditions, shown on policies of councils that do not exist. */
@NullMarked
package org.clausebook.stage.render;

import org.jspecify.annotations.NullMarked;
