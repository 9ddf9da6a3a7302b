/** Facts about the command, run in this process on workspaces of councils that do not exist. */
@NullMarked
package org.clausebook.cli;

import org.jspecify.annotations.NullMarked;
