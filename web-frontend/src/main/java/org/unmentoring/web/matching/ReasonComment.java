package org.unmentoring.web.matching;

/** What somebody wrote who did not meet; nobody is told who. */
public record ReasonComment(String reason, String text) {}
