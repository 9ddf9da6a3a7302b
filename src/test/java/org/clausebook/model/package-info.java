@NullMarked
package org.clausebook.model;

import org.jspecify.annotations.NullMarked;
