/**
 * What a council has to do about its policies, in the order to act, and a calendar of their
 * reviews.
 *
 * <p>The day on which policies are looked at is given. Only {@code ReviewCalendar} sees the library
 * that writes calendars. Imports {@code workspace} and the packages below it.
 */
@NullMarked
package org.clausebook.feature.due;

import org.jspecify.annotations.NullMarked;
