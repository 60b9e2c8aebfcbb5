package org.unmentoring.matching.proof;

import com.fasterxml.jackson.core.JsonGenerator;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Collectors;
import org.unmentoring.matching.draw.DrawInput;
import org.unmentoring.matching.draw.Drawn;
import org.unmentoring.matching.draw.Objective;
import org.unmentoring.matching.draw.Rules;
import org.unmentoring.matching.draw.pairing.Draw;
import org.unmentoring.matching.ids.RoundId;
import org.unmentoring.matching.pool.Prepared;
import org.unmentoring.matching.pool.Roster;
import org.unmentoring.matching.verify.LevelGap;

/** All that is needed to draw a round, to draw it again and to check what was said of it. */
@Entity
class Proof {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "round"))
    private RoundId round;

    private String seed;
    private byte[] salt;
    private byte[] input;
    private byte[] roster;

    @Column(name = "time_zone")
    private String timeZone;

    private String algorithm;

    @Column(name = "algorithm_version")
    private int algorithmVersion;

    private String method;
    private String cost;

    @Column(name = "lower_bound")
    private String lowerBound;

    private String levels;
    private byte[] matches;
    private byte[] certificate;

    protected Proof() {}

    Proof(RoundId round, String seed, Prepared prepared, ZoneId zone) {
        this.round = round;
        this.seed = seed;
        salt = prepared.salt();
        input = Packed.of(prepared.input()::writeTo);
        roster = Packed.of(out -> Json.write(prepared.roster(), out));
        timeZone = zone.getId();
        algorithm = Draw.ALGORITHM;
        algorithmVersion = Draw.VERSION;
    }

    void complete(Drawn drawn, Rules rules) {
        algorithm = Draw.ALGORITHM;
        algorithmVersion = Draw.VERSION;
        method = drawn.method();
        cost = Json.text(drawn.objective());
        lowerBound = Json.text(drawn.lowerBound());
        levels = Json.text(LevelGap.of(drawn, rules));
        matches = Packed.of(out -> out.write(drawn.text().getBytes(StandardCharsets.US_ASCII)));
        certificate = Packed.of(out -> Json.write(drawn.certificate(), out));
        forgetWho();
    }

    /** From now on only the seats tell who has which place. */
    void forgetWho() {
        roster = null;
        timeZone = null;
    }

    Opened opened() {
        try (var text = Packed.text(input)) {
            return new Opened(
                    DrawInput.read(text), seed, Json.read(Packed.open(roster), Roster.class), ZoneId.of(timeZone));
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    /** Empty for an abandoned draw, and for one of a version that kept too little. */
    Optional<Told> told() {
        if (levels == null || matches == null) {
            return Optional.empty();
        }
        try (var text = Packed.text(input)) {
            var drawn = Drawn.read(
                    Packed.text(matches).lines().collect(Collectors.joining("\n")),
                    Json.read(cost, Objective.class),
                    Json.read(lowerBound, Objective.class),
                    method,
                    null);
            return Optional.of(new Told(DrawInput.read(text), drawn));
        } catch (IllegalArgumentException ofAnotherVersion) {
            return Optional.empty();
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    String salt() {
        return salt == null ? null : HexFormat.of().formatHex(salt);
    }

    /** The long texts are passed on as they are unpacked. */
    void writeTo(JsonGenerator json) throws IOException {
        json.writeStringField("seed", seed);
        json.writePOJOField("algorithm", new ProofView.Algorithm(algorithm, algorithmVersion, method));
        writeKept(json, "cost", cost);
        writeKept(json, "lowerBound", lowerBound);
        writeKept(json, "levels", levels);
        json.writeFieldName("proven");
        json.writeBoolean(cost != null && cost.equals(lowerBound));
        writeText(json, "input", input);
        writeText(json, "matches", matches);
        json.writeFieldName("certificate");
        if (certificate == null) {
            json.writeNull();
        } else {
            writeRaw(json, certificate);
        }
    }

    private static void writeKept(JsonGenerator json, String name, String kept) throws IOException {
        json.writeFieldName(name);
        json.writeRawValue(kept == null ? "null" : kept);
    }

    private static void writeText(JsonGenerator json, String name, byte[] kept) throws IOException {
        json.writeFieldName(name);
        if (kept == null) {
            json.writeNull();
        } else {
            try (var text = Packed.text(kept)) {
                json.writeString(text, -1);
            }
        }
    }

    private static void writeRaw(JsonGenerator json, byte[] kept) throws IOException {
        json.writeRawValue("");
        char[] some = new char[8192];
        try (var text = Packed.text(kept)) {
            for (int read = text.read(some); read >= 0; read = text.read(some)) {
                json.writeRaw(some, 0, read);
            }
        }
    }
}
