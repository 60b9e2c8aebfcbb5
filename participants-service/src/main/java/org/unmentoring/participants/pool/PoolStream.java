package org.unmentoring.participants.pool;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.unmentoring.participants.programme.ProgrammeId;

/**
 * Writes the pool line by line, stretch by stretch, each read while the one before it is written. The first stretch is
 * read before the answer begins, so trouble shows.
 */
@ApplicationScoped
class PoolStream {
    private static final int STRETCH = 5_000;

    private final PoolService service;
    private final ObjectWriter json;
    private final ManagedExecutor ahead;

    PoolStream(PoolService service, ObjectMapper json, ManagedExecutor ahead) {
        this.service = service;
        this.ahead = ahead;
        this.json = json.writerFor(PoolEntry.class)
                .withRootValueSeparator("\n")
                .without(
                        SerializationFeature
                                .FLUSH_AFTER_WRITE_VALUE); // a flush for each line was a third of the writing
    }

    StreamingOutput of(ProgrammeId programme) {
        var first = service.stretch(programme, Optional.empty(), STRETCH);
        return out -> {
            var stretch = first;
            while (!stretch.isEmpty()) {
                var next = next(programme, stretch);
                write(stretch, out);
                stretch = next.join();
            }
        };
    }

    private CompletableFuture<List<PoolEntry>> next(ProgrammeId programme, List<PoolEntry> stretch) {
        if (stretch.size() < STRETCH) return CompletableFuture.completedFuture(List.of());
        var last = stretch.get(stretch.size() - 1).id().value();
        return ahead.supplyAsync(() -> service.stretch(programme, Optional.of(last), STRETCH));
    }

    private void write(List<PoolEntry> stretch, OutputStream out) throws IOException {
        // The stream belongs to the answer, so the writer only flushes it.
        try (var lines = json.without(JsonGenerator.Feature.AUTO_CLOSE_TARGET).writeValues(out)) {
            lines.writeAll(stretch);
        }
        out.write('\n');
    }
}
