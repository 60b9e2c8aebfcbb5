/** What being put in touch does, found from what people said whom it was asked of, in figures and in words. */
package org.unmentoring.matching.impact;
