/**
 * Measures of a network, in plain Java: people as numbers from 0 and who is tied to whom in, figures out. No clock, no database,
 * no framework; the same input gives the same figures to the last bit.
 */
package org.unmentoring.matching.graph;
