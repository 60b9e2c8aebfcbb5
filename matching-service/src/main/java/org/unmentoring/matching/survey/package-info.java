/** People who agreed to it are asked whom they know, before and after a round: those they were put in touch with, and others. */
package org.unmentoring.matching.survey;
