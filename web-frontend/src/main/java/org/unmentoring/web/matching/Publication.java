package org.unmentoring.web.matching;

/** Whether everybody may see the network. */
public record Publication(boolean published) {}
