package org.unmentoring.web.matching;

public record StayingAnswer(String answer) {}
