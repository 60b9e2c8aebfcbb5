/**
 * Places on a plane for the nodes of a network, in plain Java: who is tied to whom and who stands already in, places out. No clock,
 * no chance, no framework; the same input gives the same places to the last bit, on every machine: only + - * / and square roots
 * are used, which IEEE 754 rounds in one way, and {@link java.lang.StrictMath}.
 */
package org.unmentoring.matching.layout;
