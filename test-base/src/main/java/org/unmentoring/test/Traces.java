package org.unmentoring.test;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/** What somebody leaves behind: their words in any of the forms that software likes to put words in. */
public final class Traces {
    private static final int GZIP = 0x1f;

    private final Set<String> forms = new LinkedHashSet<>();

    private Traces(String... words) {
        for (var word : words) {
            forms.add(word.toLowerCase(Locale.ROOT));
            forms.add(URLEncoder.encode(word, UTF_8).toLowerCase(Locale.ROOT));
            forms.add(URLEncoder.encode(word, UTF_8).replace("+", "%20").toLowerCase(Locale.ROOT));
            forms.add(quotedPrintable(word).toLowerCase(Locale.ROOT));
            for (var spelling : List.of(word, word.toLowerCase(Locale.ROOT), word.toUpperCase(Locale.ROOT))) {
                var bytes = spelling.getBytes(UTF_8);
                forms.add(Base64.getEncoder()
                        .withoutPadding()
                        .encodeToString(bytes)
                        .toLowerCase(Locale.ROOT));
                forms.add(Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(bytes)
                        .toLowerCase(Locale.ROOT));
                for (var algorithm : List.of("MD5", "SHA-1", "SHA-256")) {
                    var hash = digest(algorithm, bytes);
                    forms.add(HexFormat.of().formatHex(hash));
                    forms.add(Base64.getEncoder()
                            .withoutPadding()
                            .encodeToString(hash)
                            .toLowerCase(Locale.ROOT));
                }
            }
        }
    }

    public static Traces of(String... words) {
        return new Traces(words);
    }

    /** @return the forms that are in it */
    public List<String> in(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        return forms.stream().filter(lower::contains).toList();
    }

    /** All tables, all columns, bytes too. @return table and form of each trace */
    public List<String> in(Connection database) throws SQLException {
        var found = new ArrayList<String>();
        for (var table : tables(database)) {
            try (var statement = database.createStatement();
                    var rows = statement.executeQuery("select * from \"" + table + "\"")) {
                while (rows.next()) {
                    for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                        var column = table + "." + rows.getMetaData().getColumnName(i);
                        var value = rows.getMetaData().getColumnTypeName(i).equals("bytea")
                                ? text(rows.getBytes(i))
                                : rows.getString(i);
                        if (value != null) in(value).forEach(form -> found.add(column + ": " + form));
                    }
                }
            }
        }
        return found;
    }

    private static List<String> tables(Connection database) throws SQLException {
        var tables = new ArrayList<String>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("select table_name from information_schema.tables"
                        + " where table_schema = 'public' and table_type = 'BASE TABLE'")) {
            while (rows.next()) tables.add(rows.getString(1));
        }
        return tables;
    }

    private static String text(byte[] bytes) {
        if (bytes == null) return null;
        var text =
                HexFormat.of().formatHex(bytes) + " " + new String(bytes, UTF_8) + " " + new String(bytes, ISO_8859_1);
        if (bytes.length < 2 || bytes[0] != GZIP) return text;
        try (var open = new GZIPInputStream(new java.io.ByteArrayInputStream(bytes))) {
            return text + " " + new String(open.readAllBytes(), UTF_8);
        } catch (java.io.IOException notPacked) {
            return text;
        }
    }

    private static String quotedPrintable(String word) {
        var out = new ByteArrayOutputStream();
        for (byte it : word.getBytes(UTF_8)) {
            if (it > ' ' - 1 && it < 127 && it != '=') out.write(it);
            else out.writeBytes(String.format("=%02X", it & 0xff).getBytes(UTF_8));
        }
        return out.toString(UTF_8);
    }

    private static byte[] digest(String algorithm, byte[] bytes) {
        try {
            return MessageDigest.getInstance(algorithm).digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
