/** What guards every request and response: security headers, cross-site refusal, static files. Nobody calls it. */
@NullMarked
package de.tum.klausur.shared.http;

import org.jspecify.annotations.NullMarked;
