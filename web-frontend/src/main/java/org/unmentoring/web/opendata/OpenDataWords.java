package org.unmentoring.web.opendata;

import io.quarkus.qute.i18n.MessageBundle;

/** Open data. The words are in {@code messages/opendata.properties}. */
@MessageBundle("opendata")
public interface OpenDataWords {
    String title();

    String publicLead();

    String publicNone();

    String version(int number);

    String versionAbout(String day, int round, String licence);

    String withdrawn(String day);

    String lead();

    String previewTitle();

    String previewRounds(int round);

    String previewSame(int k);

    String previewSectors(String sectors);

    String previewNoSectors();

    String previewTogether(int rounds);

    String previewOutcomesCoarse();

    String previewOutcomesNone();

    String previewWithheld(int withheld, int matches);

    String caption();

    String rounds();

    String matches();

    String met();

    String notMet();

    String unconfirmed();

    String notKnown();

    String left();

    String notSafe();

    String licenceLabel();

    String ogl();

    String ccBy();

    String publish();

    String publishNote();

    String publishedTitle();

    String publishedNone();

    String publicPage();

    String withdraw(int version);

    String licenceMissing();

    String notPublished();
}
