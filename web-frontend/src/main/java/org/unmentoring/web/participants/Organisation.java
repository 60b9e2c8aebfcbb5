package org.unmentoring.web.participants;

public record Organisation(String name) {}
