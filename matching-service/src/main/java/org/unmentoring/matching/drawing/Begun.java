package org.unmentoring.matching.drawing;

import org.unmentoring.matching.ids.RoundId;

/** A draw that was opened: the answer to a repeated request, until the round itself is. */
record Begun(RoundId id) {}
