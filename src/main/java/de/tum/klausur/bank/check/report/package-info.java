/** PURE. What checking the banks came to: findings, and what the banks hold by lecture, kind and objective. */
@NullMarked
package de.tum.klausur.bank.check.report;

import org.jspecify.annotations.NullMarked;
