package org.unmentoring.matching.draw;

/** A way to draw a round. Name and version are part of every proof: whoever draws again needs the same one. */
public interface Draw {

    String algorithm();

    int version();

    /**
     * @param seed any text; its UTF-8 bytes are hashed into the state of the generator
     * @throws IllegalArgumentException when somebody is in the input twice
     */
    Drawn draw(DrawInput input, String seed);
}
