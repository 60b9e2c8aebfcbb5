package org.unmentoring.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The zip around an .xlsx. All parts together may unpack to the limit, whatever their sizes claim. */
final class ZipParts implements AutoCloseable {
    private final ZipFile zip;
    private long left;

    ZipParts(byte[] content, Limits limits) throws IOException {
        this.zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get();
        this.left = limits.unpackedBytes();
    }

    Optional<InputStream> part(String name) throws IOException {
        var entry = zip.getEntry(name);
        return entry == null ? Optional.empty() : Optional.of(counted(zip.getInputStream(entry)));
    }

    /** A part that many workbooks do without. */
    InputStream optional(String name) throws IOException {
        return part(name).orElseGet(() -> new ByteArrayInputStream("<none/>".getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private InputStream counted(InputStream part) {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                var one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                int n = part.read(into, offset, length);
                left -= Math.max(n, 0);
                if (left < 0) {
                    throw UnreadableWorkbook.tooLarge("This spreadsheet is too large once unpacked. Please split it.");
                }
                return n;
            }
        };
    }
}
