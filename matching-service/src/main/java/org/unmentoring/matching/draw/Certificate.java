package org.unmentoring.matching.draw;

import java.util.List;

/** All that is needed to check that no better draw exists, part by part. */
public record Certificate(List<PartProof> parts) {}
