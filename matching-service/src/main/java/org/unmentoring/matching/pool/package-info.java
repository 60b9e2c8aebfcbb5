/**
 * Who can be drawn, in the order and under the labels that a round's proof knows them by. In front of this room people
 * have ids; behind it, in the draw and its proof, they have places.
 */
package org.unmentoring.matching.pool;
