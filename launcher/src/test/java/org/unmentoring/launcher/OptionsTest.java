package org.unmentoring.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.unmentoring.launcher.terminal.LaunchFailure;

class OptionsTest {
    @Test
    void withoutOptionsTheSampleIsLoadedOnTheUsualPorts() {
        assertThat(Options.parse()).isEqualTo(new Options(false, true, 0));
    }

    @Test
    void optionsMayComeInAnyOrder() {
        assertThat(Options.parse("--no-sample-data", "--port-offset", "100", "--reset"))
                .isEqualTo(new Options(true, false, 100));
    }

    @Test
    void whatIsNotUnderstoodIsNamed() {
        assertThatThrownBy(() -> Options.parse("--rest"))
                .isInstanceOf(LaunchFailure.class)
                .hasMessageContaining("“--rest”");
        for (var wrong : new String[] {"ten", "-1", "60000", ""}) {
            assertThatThrownBy(() -> Options.parse("--port-offset", wrong))
                    .isInstanceOf(LaunchFailure.class)
                    .hasMessageContaining("from 0 to 57103");
        }
        assertThatThrownBy(() -> Options.parse("--port-offset")).hasMessageContaining("nothing");
    }
}
