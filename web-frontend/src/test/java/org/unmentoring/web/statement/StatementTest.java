package org.unmentoring.web.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.unmentoring.web.PageTest;

@QuarkusTest
class StatementTest extends PageTest {
    @Test
    void everyPageLeadsToTheStatementInItsLanguage() {
        assertThat(page(open(null, "/nothing/here")).select("footer a").attr("href"))
                .isEqualTo("/accessibility");
        assertThat(page(open(null, "/accessibility")).select("h1").text()).isEqualTo("Accessibility statement");
        assertThat(page(open(null, "/accessibility?lang=cy")).select("h1").text())
                .isEqualTo("Datganiad hygyrchedd");
    }

    @Test
    void whereNobodyIsNamedPeopleTellTheirOrganisers() {
        assertThat(page(open(null, "/accessibility")).select("main").text())
                .contains("Tell the organisers of your programme");
    }
}
