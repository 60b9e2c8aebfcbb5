package org.unmentoring.matching.mending;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.unmentoring.matching.draw.DrawInput;
import org.unmentoring.matching.ids.MatchId;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.ids.RepairId;
import org.unmentoring.matching.ids.RoundId;
import org.unmentoring.matching.mending.Mended.MadeMatch;
import org.unmentoring.matching.proof.Packed;

/** What was changed in a round after its draw, with the chance and the input that it can be repeated from. */
@Entity
@Table(name = "repair")
class RoundRepair {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private RepairId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "round"))
    private RoundId round;

    @Column(name = "made_at")
    private Instant madeAt;

    @Enumerated(EnumType.STRING)
    private Why reason;

    private UUID participant;

    @Enumerated(EnumType.STRING)
    private HeldBecause because;

    @Column(name = "held_back")
    private UUID heldBack;

    private String seed;
    private byte[] input;

    @Column(name = "input_digest")
    private String inputDigest;

    private UUID[] people;
    private UUID[] alone;

    protected RoundRepair() {}

    RoundRepair(RoundId round, Why reason, ParticipantId participant, Instant madeAt) {
        this.id = RepairId.next();
        this.round = round;
        this.reason = reason;
        this.participant = participant == null ? null : participant.value();
        this.madeAt = madeAt;
    }

    RoundRepair holding(MatchId match, String word) {
        heldBack = match.value();
        because = HeldBecause.of(word);
        return this;
    }

    RoundRepair as(Rearrangement moves, List<ParticipantId> alone) {
        seed = moves.seed();
        input = Packed.of(moves.input()::writeTo);
        inputDigest = moves.input().digest();
        people = ids(moves.people());
        this.alone = ids(alone);
        return this;
    }

    private static UUID[] ids(List<ParticipantId> people) {
        return people.stream().map(ParticipantId::value).toArray(UUID[]::new);
    }

    private static List<ParticipantId> people(UUID[] ids) {
        return Arrays.stream(ids).map(ParticipantId::new).toList();
    }

    RepairId id() {
        return id;
    }

    RepairView view(List<MatchId> dissolved, List<MadeMatch> made) {
        return new RepairView(
                id,
                madeAt,
                reason.word(),
                participant == null ? null : new ParticipantId(participant),
                heldBack == null ? null : new MatchId(heldBack),
                because == null ? null : because.word(),
                seed,
                inputDigest,
                dissolved,
                made,
                people(alone));
    }

    RepairView.ForAudit forAudit() {
        try (var text = Packed.text(input)) {
            return new RepairView.ForAudit(
                    id, seed, inputDigest, text.lines().collect(joining("\n", "", "\n")), people(people));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    Repairs.Basis basis() {
        try (var text = Packed.text(input)) {
            return new Repairs.Basis(DrawInput.read(text), people(people));
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
