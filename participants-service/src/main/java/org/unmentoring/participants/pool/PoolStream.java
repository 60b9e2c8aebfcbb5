package org.unmentoring.participants.pool;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.unmentoring.participants.programme.ProgrammeId;

/** Writes the pool line by line, stretch by stretch. The first stretch is read before the answer begins, so trouble shows. */
@ApplicationScoped
class PoolStream {
    private static final int STRETCH = 5_000;

    private final PoolService service;
    private final ObjectWriter json;

    PoolStream(PoolService service, ObjectMapper json) {
        this.service = service;
        this.json = json.writerFor(PoolEntry.class).withRootValueSeparator("\n");
    }

    StreamingOutput of(ProgrammeId programme) {
        var first = service.stretch(programme, Optional.empty(), STRETCH);
        return out -> {
            for (var stretch = first; !stretch.isEmpty(); stretch = next(programme, stretch)) {
                write(stretch, out);
            }
        };
    }

    private List<PoolEntry> next(ProgrammeId programme, List<PoolEntry> stretch) {
        var last = stretch.get(stretch.size() - 1).id().value();
        return stretch.size() < STRETCH ? List.of() : service.stretch(programme, Optional.of(last), STRETCH);
    }

    private void write(List<PoolEntry> stretch, OutputStream out) throws IOException {
        // The stream belongs to the answer, so the writer only flushes it.
        try (var lines = json.without(JsonGenerator.Feature.AUTO_CLOSE_TARGET).writeValues(out)) {
            lines.writeAll(stretch);
        }
        out.write('\n');
    }
}
