/**
 * Statistics of trials, in plain Java: numbers and a seed in, figures out. No clock, no database, no framework.
 * Distributions are those of Apache Commons Statistics; chance is the generator of the draw, so that everybody gets the same
 * figures from the same numbers.
 */
package org.unmentoring.matching.statistics;
