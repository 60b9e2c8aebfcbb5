package org.unmentoring.launcher.sample;

/** Two people of the sample data as whom one can sign in. */
public record SampleSite(String organiser, String participant) {}
