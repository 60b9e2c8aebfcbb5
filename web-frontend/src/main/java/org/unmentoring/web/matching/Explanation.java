package org.unmentoring.web.matching;

import java.util.List;

/** What a draw reached, and what could not be avoided. */
public record Explanation(List<String> sentences) {}
