package org.unmentoring.web.statement;

import io.quarkus.qute.i18n.MessageBundle;

/** The accessibility statement. The words are in {@code messages/statement.properties}. */
@MessageBundle("statement")
public interface StatementWords {
    String title();

    String lead();

    String canTitle();

    String canZoom();

    String canSmall();

    String canKeyboard();

    String canReader();

    String canNoScript();

    String canLanguage();

    String howTitle();

    String howBody();

    String testedTitle();

    String testedBody();

    String notTested();

    String knownTitle();

    String knownUploads();

    String knownCharts();

    String contactTitle();

    String contactMail();

    String contactBody();

    String enforceTitle();

    String enforceBody();

    String enforceLink();

    String prepared();
}
