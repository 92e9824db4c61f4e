/** What tests share: real servers, logins, a movable clock, forms. Used by tests only; holds no test of its own. */
@NullMarked
package de.tum.klausur.testsupport;

import org.jspecify.annotations.NullMarked;
