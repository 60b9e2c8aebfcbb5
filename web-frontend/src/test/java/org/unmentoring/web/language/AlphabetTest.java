package org.unmentoring.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class AlphabetTest {
    private static final List<String> NAMES =
            List.of("Tomos", "Llinos", "Luned", "Catrin", "Chris", "Cyngor", "Émile", "Ffion", "Fred", "Thea", "Eleri");

    @Test
    void welshHasLettersOfTwoSigns() {
        assertThat(Alphabet.sorted(NAMES, Function.identity(), Language.CY))
                .containsExactly(
                        "Catrin", "Cyngor", "Chris", "Eleri", "Émile", "Fred", "Ffion", "Luned", "Llinos", "Tomos",
                        "Thea");
    }

    @Test
    void englishDoesNot() {
        assertThat(Alphabet.sorted(NAMES, Function.identity(), Language.EN))
                .containsExactly(
                        "Catrin", "Chris", "Cyngor", "Eleri", "Émile", "Ffion", "Fred", "Llinos", "Luned", "Thea",
                        "Tomos");
    }
}
