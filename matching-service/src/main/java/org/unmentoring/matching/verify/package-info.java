/** Checks the proof of a round without a server: {@code ./unmentoring verify-round FILE}. */
package org.unmentoring.matching.verify;
