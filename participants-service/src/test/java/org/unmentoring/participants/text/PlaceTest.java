package org.unmentoring.participants.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTest {
    @ParameterizedTest
    @CsvSource({
        "Y Felinheli,'  y   felinheli '",
        "Cardiff,CARDIFF",
        "Cardiff,Car\u200bdiff",
        "Cardiff,\uff23ardiff",
        "Tŷ Ddewi,Ty\u0302\u00a0Ddewi",
        "İzmir,I\u0307ZMIR"
    })
    void twoSpellingsOfATownShareAKey(String one, String other) {
        assertThat(Place.of(one).key()).isEqualTo(Place.of(other).key());
    }

    @Test
    void theKeyIsTheKeyOfItself() {
        var key = Place.of(" ＴＹ\u0302 ﬁsh\u00a0\u2009´İ ").key();
        assertThat(Place.of(key).key()).isEqualTo(key);
    }

    @Test
    void aTownIsKeptAsItsPeopleWriteIt() {
        assertThat(Place.of(" Ty\u0302  Ddewi ").text()).isEqualTo("Tŷ Ddewi");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Y", "Llanfairpwllgwyngyll", "Stow-on-the-Wold", "King's Lynn", "東京", "القاهرة"})
    void townsOfEveryScriptHold(String town) {
        assertThat(Place.of(town).holds()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u200b", "a\nb", "a\tb", "Cardiff\n", "a\u2028b", "\u202eb"})
    void whatShowsNothingOrBreaksTheLineDoesNot(String town) {
        assertThat(Place.of(town).holds()).isFalse();
    }

    @Test
    void theLimitIsThatOfTheKeptForm() {
        assertThat(Place.of(" ".repeat(200) + "é".repeat(100)).holds()).isTrue();
        assertThat(Place.of("a".repeat(101)).holds()).isFalse();
        assertThat(Place.of("\u0958".repeat(51)).holds())
                .as("two characters each")
                .isFalse();
    }
}
