package org.unmentoring.matching.proof;

import org.unmentoring.matching.draw.DrawInput;
import org.unmentoring.matching.draw.Drawn;

/**
 * What a round's proof tells.
 *
 * @param drawn without its certificate, the largest part of a proof
 */
public record Told(DrawInput input, Drawn drawn) {}
