package org.unmentoring.web.organise;

import io.quarkus.qute.i18n.MessageBundle;

/** Who organises a programme, and asking others to. The words are in {@code messages/organisers.properties}. */
@MessageBundle("organisers")
public interface OrganisersWords {
    String title();

    String none();

    String waitingTitle();

    String until(String day);

    String withdraw();

    String withdrawHidden(String name);

    String inviteTitle();

    String inviteLead();

    String nameLabel();

    String emailLabel();

    String languageLabel();

    String english();

    String welsh();

    String inviteButton();

    String nameMissing();

    String nameNotValid();

    String emailMissing();

    String emailNotValid();

    String consentTitle();

    String consentLead();

    String consentButton();

    String acceptedTitle(String programme);

    String acceptedLead();

    String acceptedButton();

    String unknownTitle();

    String unknownLead();
}
