/**
 * The draw: people, relations, rules and a seed in; matches and what proves them out. Here is what goes in and what comes
 * out; {@code pairing} makes the matches, {@code check} checks them and knows nothing of how they were made. Pure Java, so
 * that anyone can draw a round again from its proof without a server. The same input and seed give the same bytes on every
 * JVM: no floating point, no order of hashing, no clock.
 */
package org.unmentoring.matching.draw;
