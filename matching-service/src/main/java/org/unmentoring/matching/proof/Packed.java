package org.unmentoring.matching.proof;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Long texts as the database keeps them: UTF-8, by gzip; what was kept before is not compressed. */
public final class Packed {

    public interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private Packed() {}

    public static byte[] of(Writing text) {
        var bytes = new ByteArrayOutputStream();
        try (var packing = new GZIPOutputStream(bytes, 1 << 16)) {
            text.to(packing);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static InputStream open(byte[] kept) {
        try {
            boolean compressed = kept.length > 1 && kept[0] == 0x1f && kept[1] == (byte) 0x8b;
            var bytes = new ByteArrayInputStream(kept);
            return compressed ? new GZIPInputStream(bytes, 1 << 16) : bytes;
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    public static BufferedReader text(byte[] kept) {
        return new BufferedReader(new InputStreamReader(open(kept), StandardCharsets.UTF_8));
    }
}
