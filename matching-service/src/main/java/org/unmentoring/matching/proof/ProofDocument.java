package org.unmentoring.matching.proof;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.UUID;

/** A proof on its way out, written piece by piece: of a hundred thousand people it has many megabytes. */
record ProofDocument(About about, Proof proof, ObjectMapper mapper) implements StreamingOutput {

    record About(
            UUID round,
            UUID programme,
            Integer number,
            String state,
            Instant openedAt,
            Instant drawnAt,
            String abandonedBecause,
            String commitment,
            Instant committedAt,
            String inputDigest) {

        boolean isUnderWay() {
            return state.equals("DRAWING");
        }
    }

    @Override
    public void write(OutputStream out) throws IOException {
        var json = mapper.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.writeStartObject();
        json.writePOJOField("round", about.round());
        json.writePOJOField("programme", about.programme());
        json.writePOJOField("number", about.number());
        json.writePOJOField("openedAt", about.openedAt());
        json.writePOJOField("drawnAt", about.drawnAt());
        json.writePOJOField("abandonedBecause", about.abandonedBecause());
        json.writePOJOField("commitment", about.commitment());
        json.writePOJOField("committedAt", about.committedAt());
        json.writePOJOField("inputDigest", about.inputDigest());
        proof.writeTo(json);
        json.writeEndObject();
        json.close();
    }
}
