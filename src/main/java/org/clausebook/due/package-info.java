/**
 * What a council has to do about its policies, in the order to act, and a calendar of their reviews.
 *
 * <p>Pure functions: the day on which policies are looked at is given. Imports {@code model} and
 * {@code diagnostic}; only {@code ReviewCalendar} sees the library that writes calendars.
 */
@NullMarked
package org.clausebook.due;

import org.jspecify.annotations.NullMarked;
