/** How long something takes that has not happened to everybody yet. Pure functions of numbers, checked against R's survival package. */
package org.unmentoring.matching.survival;
